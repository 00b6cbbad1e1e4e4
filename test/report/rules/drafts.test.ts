import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { applications2021 } from '../../../report/forms/applications';
import { type ApplicationRows, applicationsExample, casesExample } from '../../../report/rules/examples';

function filledWith(...signs: readonly string[]): ApplicationRows {
  const row = (index: number) =>
    Array.from({ length: 7 }, (_, column) => signs[(index + column) % signs.length] ?? '');
  return Object.fromEntries(applications2021.rows.map(({ id }, index) => [id, row(index)]));
}

function found(text: string): string[] {
  return new ReportDocument(text).findings().map((finding) => finding.rule);
}

describe('a table that is not filled in yet', () => {
  it.each<[string, string, string]>([
    ['blank throughout', applicationsExample(filledWith('')), 'shape/blank-cell'],
    ['with strokes throughout', applicationsExample(filledWith('/')), 'shape/not-a-number'],
    ['with dashes throughout', applicationsExample(filledWith('—')), 'shape/not-a-number'],
    ['with mostly strokes', applicationsExample(filledWith('/', '', '/')), 'shape/not-a-number'],
    ['with numbers in a third of it', applicationsExample(filledWith('', '', '0')), 'shape/blank-cell'],
    ['with strokes in table four', casesExample(Array.from({ length: 15 }, () => '/')), 'shape/not-a-number'],
  ])('%s is reported once', (_, text, rule) => {
    expect(found(text)).toEqual([rule]);
  });

  it('is reported once even where one row is filled in', () => {
    const rows = { ...filledWith(''), new: [2, 0, 0, 0, 0, 0, 2] };
    expect(found(applicationsExample(rows))).toEqual(['shape/blank-cell']);
  });

  it('says how much is missing, on its first row', () => {
    const document = new ReportDocument(applicationsExample(filledWith('')));
    const [finding] = document.findings();
    expect(finding?.message.zh).toContain(`${25 * 7} 格`);
    expect(document.text.split('\n')[finding?.range.start.line ?? 0]).toContain('一、本年新收');
    expect(finding && document.fixes(finding)).toEqual([]);
  });
});

describe('a table with a few gaps', () => {
  it('is reported cell by cell', () => {
    const rows = {
      new: [2, '', 0, '/', 0, 0, 2],
      granted: [2, 0, 0, 0, 0, 0, 2],
      total: [2, 0, 0, 0, 0, 0, 2],
    };
    expect(found(applicationsExample(rows))).toEqual(['shape/blank-cell', 'shape/not-a-number']);
  });

  it.each(['31批次', '约3', '3（其中续办1）', '１２人次数'])(
    'is told that the number goes alone: %j',
    (cell) => {
      const rows = {
        new: [31, 0, 0, 0, 0, 0, 31],
        granted: [cell, 0, 0, 0, 0, 0, 31],
        total: [31, 0, 0, 0, 0, 0, 31],
      };
      const [said, ...others] = new ReportDocument(applicationsExample(rows)).findings();
      expect([said?.rule, others]).toEqual(['shape/not-a-number', []]);
      expect(said?.message.zh).toContain(`现为“${cell}”，数字以外还有别的内容`);
      expect(said?.message.zh).not.toContain('请填 0');
      expect(said?.message.en).not.toContain('Enter 0');
    },
  );

  it.each(['若干', '/', '0件0', '未统计'])('is told to enter 0 where there is no count: %j', (cell) => {
    const rows = {
      new: [2, cell, 0, 0, 0, 0, 2],
      granted: [2, 0, 0, 0, 0, 0, 2],
      total: [2, 0, 0, 0, 0, 0, 2],
    };
    const [said] = new ReportDocument(applicationsExample(rows)).findings();
    expect([said?.rule, said?.message.zh]).toEqual([
      'shape/not-a-number',
      expect.stringContaining('没有发生的请填 0'),
    ]);
  });

  it.each([
    ['', 'shape/blank-cell'],
    ['0/0', 'shape/not-a-number'],
  ])('has no relations left unchecked in table two: %j', (change, rule) => {
    const lines = [
      '二、主动公开政府信息情况',
      '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
      `行政许可\t4\t${change}\t9`,
      '其他对外管理服务事项\t1\t0\t2',
      '行政处罚\t1\t0\t2',
    ];
    const findings = new ReportDocument(lines.join('\n')).findings();
    const [gap] = findings.filter((finding) => finding.rule === rule);
    expect(gap?.message.zh).toContain('没有发生的请填 0');
    expect(`${gap?.message.zh}${gap?.message.en}`).not.toMatch(/勾稽关系|relations/);
  });
});
