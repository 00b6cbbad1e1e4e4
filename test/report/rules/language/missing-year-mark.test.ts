import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'language/missing-year-mark';
const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障';

/** Sentences of a report for 2024, the years marked in them, and the sentences with 年 put in. */
const cases: readonly (readonly [sentence: string, expected: readonly string[], after: string])[] = [
  ['其中2024在县级媒体发布12篇', ['2024'], '其中2024年在县级媒体发布12篇'],
  ['做好宣传，2024在县级媒体发布12篇', ['2024'], '做好宣传，2024年在县级媒体发布12篇'],
  ['访问量达1,2024在全县第一', [], '访问量达1,2024在全县第一'],
  ['2024我局公开信息12条', ['2024'], '2024年我局公开信息12条'],
  ['截至202412月31日公开12条', ['2024'], '截至2024年12月31日公开12条'],
  ['截至2025 1月底公开12条', [], '截至2025 1月底公开12条'],
  ['自20241月1日起', ['2024'], '自2024年1月1日起'],
  ['2024年在县级媒体发布12篇', [], '2024年在县级媒体发布12篇'],
  ['2024 年在县级媒体发布12篇', [], '2024 年在县级媒体发布12篇'],
  ['共2024在库信息', [], '共2024在库信息'],
  ['电话0000-2024在上班时间接听', [], '电话0000-2024在上班时间接听'],
  ['（云办〔2024〕2024在案）', [], '（云办〔2024〕2024在案）'],
  ['访问量12024在全县第一', [], '访问量12024在全县第一'],
  ['现公布2024政府信息公开工作情况', ['2024'], '现公布2024年政府信息公开工作情况'],
  ['2024县文旅局公开信息12条', ['2024'], '2024年县文旅局公开信息12条'],
  ['2024县政府网站公开信息12条', ['2024'], '2024年县政府网站公开信息12条'],
  ['印发《2024政府信息公开工作要点》', [], '印发《2024政府信息公开工作要点》'],
  ['培训2024县直部门人员', [], '培训2024县直部门人员'],
  ['2024度公开信息12条', ['2024'], '2024年度公开信息12条'],
  ['2024共公开信息12条', ['2024'], '2024年共公开信息12条'],
  ['编号2024共建单位名单已公布', [], '编号2024共建单位名单已公布'],
  ['执行GB/T 2024在用标准', [], '执行GB/T 2024在用标准'],
  ['开展“2024在行动”', [], '开展“2024在行动”'],
  ['2016在册的公文已移交', [], '2016在册的公文已移交'],
];

/** The same on a web page, where a word processor has left tags within the years. */
const pieces: typeof cases = [
  [
    '其中2<span>02</span>4在县级媒体发布12篇',
    ['2<span>02</span>4'],
    '其中2<span>02</span>4年在县级媒体发布12篇',
  ],
  [
    '<span>20</span><b>24</b>在县级媒体发布12篇',
    ['20</span><b>24'],
    '<span>20</span><b>24年</b>在县级媒体发布12篇',
  ],
  ['截至<span>20</span>2412月31日公开12条', ['20</span>24'], '截至<span>20</span>24年12月31日公开12条'],
  ['<b>2024</b>在县级媒体发布12篇', ['2024'], '<b>2024年</b>在县级媒体发布12篇'],
  ['2<span>02</span>4年在县级媒体发布12篇', [], '2<span>02</span>4年在县级媒体发布12篇'],
  ['访问量1<span>2024</span>在全县第一', [], '访问量1<span>2024</span>在全县第一'],
];

describe(rule, () => {
  it.each([...cases, ...pieces])('%s', (sentence, expected, after) => {
    const report = (words: string) => reportExample({ overview: `${words}。\n${aspects}。` });
    expect(marked(report(sentence), rule)).toEqual(expected);
    expect(repaired(report(sentence), rule)).toBe(report(after));
  });
});
