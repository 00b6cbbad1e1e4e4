import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'language/repeated-sentence';
const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障各方面都有进展。';
const paragraph = '全年围绕防汛抗旱、农村供水、河湖管理等群众关心的事项，及时发布预警信息和工作进展。';

/** What the overview says, what is marked in it, and what the repair makes of it. */
const cases: readonly (readonly [overview: string, expected: readonly string[], after: string])[] = [
  ['根据上级要求，根据上级要求，更新目录。', ['根据上级要求，根据上级要求'], '根据上级要求，更新目录。'],
  ['更新公开目录。更新公开目录。', ['更新公开目录。更新公开目录'], '更新公开目录。'],
  [
    '修订指南，更新目录。修订指南，更新目录。',
    ['修订指南，更新目录。修订指南，更新目录'],
    '修订指南，更新目录。',
  ],
  [
    '<p>更新公开<b>目录</b>。更新公开目录。</p>',
    ['更新公开<b>目录</b>。更新公开目录'],
    '<p>更新公开<b>目录</b>。更新公开目录。</p>',
  ],
  ['结果维持0件，结果纠正0件，其他结果0件。', [], '结果维持0件，结果纠正0件，其他结果0件。'],
  ['做到逐月更新，逐月核对，逐月更新。', [], '做到逐月更新，逐月核对，逐月更新。'],
  ['0000-0000，0000-0000。', [], '0000-0000，0000-0000。'],
  ['公开透明，公开透明。', [], '公开透明，公开透明。'],
];

describe(rule, () => {
  it.each(cases)('%s', (overview, expected, after) => {
    const report = (words: string) => reportExample({ overview: `${words}\n\n${aspects}` });
    expect(marked(report(overview), rule)).toEqual(expected);
    expect(repaired(report(overview), rule)).toBe(report(after));
  });

  it('tells of a paragraph that stood in the report before', () => {
    const text = reportExample({
      overview: `${paragraph}\n${aspects}`,
      problems: `存在解读形式单一的问题，将增加图表。\n　　${paragraph}`,
    });
    expect(marked(text, rule)).toEqual([paragraph]);
  });

  it.each([
    ['differs in a word', paragraph.replace('防汛', '防洪')],
    ['is short', '情况如下：'],
  ])('is silent where a paragraph %s', (_, second) => {
    const overview = `${second.length < 9 ? second : paragraph}\n${aspects}\n${second}`;
    expect(marked(reportExample({ overview }), rule)).toEqual([]);
  });

  it('is silent where the text stands twice', () => {
    const all = Array.from({ length: 7 }, (_, index) => `${paragraph}第${index}期。`).join('\n');
    expect(marked(reportExample({ overview: `${all}\n${aspects}\n${all}` }), rule)).toEqual([]);
  });
});
