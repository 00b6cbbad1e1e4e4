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
