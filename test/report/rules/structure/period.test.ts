import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'structure/period';

function report(period: string, title = '云岫县水利局2024年政府信息公开工作年度报告'): string {
  return reportExample({
    title,
    lead: `本报告根据《中华人民共和国政府信息公开条例》编制。${period}。可在县政府网站下载，联系电话0000-0000000。`,
  });
}

function severities(text: string): string[] {
  return new ReportDocument(text)
    .findings()
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);
}

/** A sentence of a report for 2024, what is marked, how loud, and what the repair makes of the sentence. */
const cases: readonly (readonly [
  period: string,
  expected: readonly string[],
  severity: string,
  after: string,
])[] = [
  ['统计期限自2024年1月1日起至2024年12月31日止', [], '', '统计期限自2024年1月1日起至2024年12月31日止'],
  ['统计期限为2024年1月1日至12月31日', [], '', '统计期限为2024年1月1日至12月31日'],
  [
    '统计期限自2023年1月1日起至2023年12月31日止',
    ['2023年1月1日起至2023年12月31日'],
    'error',
    '统计期限自2024年1月1日起至2024年12月31日止',
  ],
  [
    '统计时限从2023 年 1 月 1 日到 12 月 31 日',
    ['2023 年 1 月 1 日到 12 月 31 日'],
    'error',
    '统计时限从2024 年 1 月 1 日到 12 月 31 日',
  ],
  ['统计周期是2023.01.01-2024.12.31', ['2023.01.01-2024.12.31'], 'error', '统计周期是2024.01.01-2024.12.31'],
  [
    '统计期限自2024年1月1日起至2024年11月30日止',
    ['2024年1月1日起至2024年11月30日'],
    'warning',
    '统计期限自2024年1月1日起至2024年11月30日止',
  ],
  [
    '统计期限自2024年2月1日起\n至2024年12月31日止',
    ['2024年2月1日起\n至2024年12月31日'],
    'warning',
    '统计期限自2024年2月1日起\n至2024年12月31日止',
  ],
  [
    '全文涵盖2024年1月1日至12月21日的工作情况',
    ['2024年1月1日至12月21日'],
    'warning',
    '全文涵盖2024年1月1日至12月21日的工作情况',
  ],
  [
    '本局因机构改革于2024年8月组建，统计期限自2024年8月1日起至2024年12月31日止',
    [],
    '',
    '本局因机构改革于2024年8月组建，统计期限自2024年8月1日起至2024年12月31日止',
  ],
  ['全文涵盖2024年政府信息公开工作情况', [], '', '全文涵盖2024年政府信息公开工作情况'],
  ['所列数据的统计期限为2024年度', [], '', '所列数据的统计期限为2024年度'],
  [
    '统计数据从2023年1月1日起到2023年12月31日止',
    ['2023年1月1日起到2023年12月31日'],
    'error',
    '统计数据从2024年1月1日起到2024年12月31日止',
  ],
  [
    '数据期限为2023年1月1日至12月31日',
    ['2023年1月1日至12月31日'],
    'error',
    '数据期限为2024年1月1日至12月31日',
  ],
  [
    '报告期为2023年1月1日至2023年12月31日',
    ['2023年1月1日至2023年12月31日'],
    'error',
    '报告期为2024年1月1日至2024年12月31日',
  ],
  ['所列数据的统计期限为2023年度', ['2023年度'], 'error', '所列数据的统计期限为2024年度'],
  ['数据统计截至2023年12月31日', ['2023年12月31日'], 'error', '数据统计截至2024年12月31日'],
  ['统计数据截止日期为2024年12月31日', [], '', '统计数据截止日期为2024年12月31日'],
  ['统计数据从2023年的台账中取得', [], '', '统计数据从2023年的台账中取得'],
  ['报告期为2024年', [], '', '报告期为2024年'],
  [
    '统计期限从2023年1月1日起，到2023年12月31日止',
    ['2023年1月1日起，到2023年12月31日'],
    'error',
    '统计期限从2024年1月1日起，到2024年12月31日止',
  ],
  ['统计期限为2023年1月至12月', ['2023年1月至12月'], 'error', '统计期限为2024年1月至12月'],
  ['统计时间截至2025年1月10日', [], '', '统计时间截至2025年1月10日'],
  [
    '自2023年1月1日起至2023年12月31日止开展试点，有关数据另行统计',
    [],
    '',
    '自2023年1月1日起至2023年12月31日止开展试点，有关数据另行统计',
  ],
];

describe(rule, () => {
  it.each(cases)('%s', (period, expected, severity, after) => {
    expect(marked(report(period), rule)).toEqual(expected);
    expect(severities(report(period))).toEqual(severity === '' ? [] : [severity]);
    expect(repaired(report(period), rule)).toBe(report(after));
  });

  it('is information in a report for 2019, whose form was only encouraged', () => {
    const text = report(
      '统计期限自2018年1月1日起至2018年12月31日止',
      '云岫县水利局2019年政府信息公开工作年度报告',
    );
    expect(severities(text)).toEqual(['information']);
  });

  it('needs a title with a year', () => {
    const text = report('统计期限自2023年1月1日起至2023年12月31日止').split('\n').slice(2).join('\n');
    expect(marked(text, rule)).toEqual([]);
  });
});
