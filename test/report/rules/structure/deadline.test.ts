import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked } from '../marked';

const rule = 'structure/deadline';

const bureau = '云岫县水利局2024年政府信息公开工作年度报告';
const government = '云岫县人民政府2024年政府信息公开工作年度报告';
const signed = (name: string, date: string) => `信息处理费0元。\n\n${name}\n\n${date}`;

/** What stands behind the title and at the end of a report, and what is marked. */
const cases: readonly (readonly [
  name: string,
  title: string,
  other: string | undefined,
  expected: readonly string[],
])[] = [
  ['a department in time', bureau, signed('云岫县水利局', '2025年1月31日'), []],
  ['a department late', bureau, signed('云岫县水利局', '2025年2月1日'), ['2025年2月1日']],
  [
    'a date in Chinese numerals',
    bureau,
    signed('云岫县水利局', '二〇二五年二月十四日'),
    ['二〇二五年二月十四日'],
  ],
  ['one in time in Chinese numerals', bureau, signed('云岫县水利局', '二○二五年一月三十一日'), []],
  ['a date in full width', bureau, signed('云岫县水利局', '２０２５年２月１日'), ['２０２５年２月１日']],
  [
    'a name and a date on one line',
    bureau,
    '信息处理费0元。\n\n云岫县水利局  2025年2月14日',
    ['2025年2月14日'],
  ],
  ['a place for the seal', bureau, signed('云岫县水利局（盖章）', '2025年2月14日'), ['2025年2月14日']],
  ['a name that is spread out', bureau, signed('云 岫 县 水 利 局', '2025年2月14日'), ['2025年2月14日']],
  [
    'a signature on a web page',
    bureau,
    '信息处理费0元。\n<p style="text-align:right">云岫县<b>水利局</b></p>\n<p><span>2025</span>年<span>2</span>月14日</p>',
    ['2025</span>年<span>2</span>月14日'],
  ],
  ['a government in time', government, signed('云岫县人民政府', '2025年3月31日'), []],
  ['a government late', government, signed('云岫县人民政府', '2025 年 4 月 2 日'), ['2025 年 4 月 2 日']],
  ['the page of a department', `${bureau}\n发布时间：2025-02-14 16:34`, undefined, ['2025-02-14']],
  ['the page of a department in time', `${bureau}\n来源：云岫县 发布日期：2025/01/14`, undefined, []],
  ['a date below the title', `${bureau}\n\n（2025年2月14日）`, undefined, ['2025年2月14日']],
  ['a page put up again', `${bureau}\n发布时间：2025-06-14`, signed('云岫县水利局', '2025年1月14日'), []],
  ['a page put up years later', `${bureau}\n发布时间：2027-06-14`, undefined, []],
  ['a page changed later', `${bureau}\n更新时间：2025-06-14`, undefined, []],
  ['a date in a sentence', bureau, '信息处理费0元。将于2025年6月14日公布2025年2月的情况。', []],
  ['a date behind no name', bureau, '信息处理费0元。\n2025年2月14日', []],
  [
    'offices of a zone',
    bureau.replace('水利局', '开发区管委会'),
    signed('云岫县开发区', '2025年2月14日'),
    [],
  ],
  [
    'a sub-district',
    bureau.replace('水利局', '松漪街道办事处'),
    signed('松漪街道办事处', '2025年2月14日'),
    [],
  ],
];

describe(rule, () => {
  it.each(cases)('%s', (_, title, other, expected) => {
    expect(marked(reportExample(other === undefined ? { title } : { title, other }), rule)).toEqual(expected);
  });

  it('knows one date for all up to 2018', () => {
    const old = (date: string) =>
      `云岫县水利局2018年政府信息公开工作年度报告\n发布时间：${date}\n\n一、总体情况\n\n全年公开信息26条。\n\n二、主动公开政府信息情况\n\n通过县政府网站公开。\n`;
    expect(marked(old('2019-03-14'), rule)).toEqual([]);
    expect(marked(old('2019-04-14'), rule)).toEqual(['2019-04-14']);
  });
});
