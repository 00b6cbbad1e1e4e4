import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { applications2019 } from '../../../report/forms/applications';
import { statisticsFujian } from '../../../report/forms/statistics';
import { tableTwo, tableTwoOf2019, withTableTwo } from '../../../report/rules/form/form-example';

/** The example report with its year changed throughout. */
function forYear(year: number, report: string): string {
  return report.replaceAll('2024年', `${year}年`);
}

/** The report with table three of the form of 2019. */
function withTableThreeOf2019(report: string): string {
  const from = report.indexOf('一、本年新收');
  const to = report.indexOf('四、政府信息公开行政复议');
  const values: Readonly<Record<string, string>> = { new: '4', granted: '4', total: '4' };
  const rows = applications2019.rows.map(({ id, label }) => {
    const value = values[id] ?? '0';
    return [label, '', value, 0, 0, 0, 0, 0, value].join('\t');
  });
  return `${report.slice(0, from)}${rows.join('\n')}\n\n${report.slice(to)}`;
}

const statistics = [
  '云岫县水利局2022年政府信息公开工作年度报告',
  '附表',
  [
    '指标名称\t计量单位\t2022年度\t历年累计',
    ...statisticsFujian.rows.map(({ label }) => `${label}\t件\t0\t0`),
  ].join('\n'),
  '',
].join('\n\n');

const of2019 = withTableTwo(tableTwoOf2019());
const of2021 = withTableTwo(tableTwo());

/** Line, code and severity of what the rules about forms find. */
const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['2024 in the form of 2021', of2021, []],
  ['2020 in the form of 2019', forYear(2020, withTableThreeOf2019(of2019)), []],
  ['2024 with table two of 2019', of2019, ['信息内容 FMT-MISMATCH error']],
  ['2024 in the form of 2019', withTableThreeOf2019(of2019), ['信息内容 FMT-MISMATCH error']],
  ['2020 in the form of 2021', forYear(2020, of2021), ['信息内容 FMT-MISMATCH error']],
  ['2019 in the form of 2021', forYear(2019, of2021), ['信息内容 FMT-MISMATCH information']],
  ['2024 with table three of 2019', withTableThreeOf2019(of2021), ['（六）其他处理 FMT-MIXED warning']],
  [
    '2024 with table three of 2019 and no table two',
    withTableThreeOf2019(withTableTwo(['见附表。'])),
    ['本列数据的勾稽关系 FMT-MISMATCH warning'],
  ],
  [
    '2024 with a row of 2019',
    withTableTwo([...tableTwo(), '政府集中采购\t0\t0元']),
    ['政府集中采购 FMT-MIXED warning'],
  ],
  [
    '2020 with a column of 2021',
    forYear(2020, withTableThreeOf2019(of2019.replace('对外公开总数量', '现行有效件数'))),
    ['信息内容 FMT-MIXED warning'],
  ],
  ['2024 with prose about procurement', withTableTwo([...tableTwo(), '', '政府集中采购项目均已公开。']), []],
  ['an old table of statistics', statistics, ['指标名称 FMT-MISMATCH error']],
  ['an old table of statistics in its time', statistics.replaceAll('2022年', '2016年'), []],
  ['a report without a year', withTableThreeOf2019(of2019).replaceAll('2024年', '本年'), []],
  [
    'a report without a year with tables of both',
    of2019.replaceAll('2024年', '本年'),
    ['1.申请人无正当理由逾期不补正 FMT-MIXED warning'],
  ],
];

describe('rules about forms', () => {
  it.each(cases)('%s', (_, text, expected) => {
    const lines = text.split('\n');
    const found = new ReportDocument(text).findings().filter(({ catalogue }) => catalogue.startsWith('FMT'));
    expect(found.map(({ catalogue, severity }) => `${catalogue} ${severity}`)).toEqual(
      expected.map((line) => line.split(' ').slice(1).join(' ')),
    );
    found.forEach(({ range }, index) => {
      expect(lines[range.start.line]).toContain(expected[index]?.split(' ')[0]);
    });
  });
});
