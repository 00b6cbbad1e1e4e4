import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';

function speaksOf(text: string): boolean {
  return new ReportDocument(text).findings().some(({ rule }) => rule === 'structure/problems');
}

const problems = '一是公开不够及时，二是解读形式单一。';

describe('problems without improvements', () => {
  it.each([problems, '无。', '无', '存在公开不够及时的问题'])('are told of: %s', (written) => {
    expect(speaksOf(reportExample({ problems: written }))).toBe(true);
  });

  it.each([
    [`${problems}`, true],
    ['一是公开不够及时，二是解读形', false],
    ['一是公开', false],
  ])('are not told of where the text is cut off in them: %s', (written, isTold) => {
    const report = reportExample({ problems: written });
    const end = report.indexOf(written) + written.length;
    expect(speaksOf(report.slice(0, end))).toBe(isTold);
  });
});

describe('problems with what is done about them, in whatever words,', () => {
  it.each([
    '问题：公开不及时。对策：建立台账。',
    '公开的主动性有待增强，已由办公室组织学习，股室逐条对照。',
    '工作取得一定成效，但与群众期盼还有差距。今后多办几次培训。',
    '个别股室认识不到位。今年以来，对股室逐一走访并纠正。',
    '公开的深度与群众期待仍有落差。下一步，增加解读场次。',
    '栏目更新慢等薄弱环节，我局逐项排查、立行立改。',
    '公众需求多样，供给跟不上。我们要进一步拓宽渠道。',
    '专职人员偏少，业务不熟。对此，局里增配了1名专职人员。',
  ])('are not told of: %s', (written) => {
    expect(speaksOf(reportExample({ problems: written }))).toBe(false);
  });

  it('are told of where only one of the two is there', () => {
    const onlyImprovements = '下一步，将加强培训，提升公开质量，健全工作机制。';
    expect(speaksOf(reportExample({ problems: onlyImprovements }))).toBe(true);
    expect(speaksOf(reportExample({ problems: '解读形式单一，群众不易看懂，公开的针对性不强。' }))).toBe(
      true,
    );
  });
});
