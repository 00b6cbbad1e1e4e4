import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'language/stale-document';

/** The lead of a report for a year, with a basis of its own. */
function report(basis: string, year: number): string {
  return reportExample({
    title: `云岫县水利局${year}年政府信息公开工作年度报告`,
    lead: `${basis}。统计期限自${year}年1月1日起至${year}年12月31日止，可在县政府网站下载，联系电话0000-0000000。`,
  });
}

/** A basis, the year of the report, what is marked, and what the repair makes of the basis. */
const cases: readonly (readonly [basis: string, year: number, expected: readonly string[], after: string])[] =
  [
    [
      '根据国办公开办函〔2019〕60号编制年报',
      2023,
      ['国办公开办函〔2019〕60号'],
      '根据国办公开办函〔2021〕30号编制年报',
    ],
    ['根据国办公开办函〔2019〕60号编制年报', 2020, [], '根据国办公开办函〔2019〕60号编制年报'],
    [
      '根据国办公开办函[2019] 60 号编制年报',
      2022,
      ['国办公开办函[2019] 60 号'],
      '根据国办公开办函〔2021〕30号编制年报',
    ],
    [
      '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制年报',
      2023,
      [
        '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
      ],
      '根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制年报',
    ],
    [
      '根据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号编制年报',
      2023,
      [],
      '根据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号编制年报',
    ],
    [
      '根据国办公开办函〔2019〕61号规范公开平台，编制年报',
      2023,
      [],
      '根据国办公开办函〔2019〕61号规范公开平台，编制年报',
    ],
    ['根据云政办发〔2019〕60号编制年报', 2023, [], '根据云政办发〔2019〕60号编制年报'],
    [
      '根据《云岫县政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制年报',
      2023,
      [],
      '根据《云岫县政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制年报',
    ],
    ['根据条例（国务院令第492号）编制年报', 2021, ['令第492号'], '根据条例（国务院令第711号）编制年报'],
    ['根据条例（国务院令第492号）编制年报', 2018, [], '根据条例（国务院令第492号）编制年报'],
    [
      '条例2007年以国务院令第492号公布，2019年以国务院令第711号修订，据此编制年报',
      2021,
      [],
      '条例2007年以国务院令第492号公布，2019年以国务院令第711号修订，据此编制年报',
    ],
    [
      '根据《中华人民共和国政府信息公开条例》第三十一条编制年度报告',
      2022,
      ['信息公开条例》第三十一条'],
      '根据《中华人民共和国政府信息公开条例》第四十九条编制年度报告',
    ],
    [
      '根据《条例》第三十二条就申请征求第三方意见，并写入年度报告',
      2022,
      [],
      '根据《条例》第三十二条就申请征求第三方意见，并写入年度报告',
    ],
  ];

describe(rule, () => {
  it.each(cases)('%s (%i)', (basis, year, expected, after) => {
    expect(marked(report(basis, year), rule)).toEqual(expected);
    expect(repaired(report(basis, year), rule)).toBe(report(after, year));
  });

  it('finds a number that a line end parts', () => {
    const text = report('根据国务院办公厅的有关要求和国办公\n开办函〔2019〕60 号编制年报', 2023);
    expect(marked(text, rule)).toEqual(['国办公\n开办函〔2019〕60 号']);
  });
});
