import { describe, expect, it } from 'vitest';
import { statisticsFujian } from '../../../../report/forms/statistics';
import { marked } from '../marked';

const rule = 'structure/annex';
const table = [
  '指标名称\t计量单位\t2016年度\t历年累计',
  ...statisticsFujian.rows.map(({ label }) => `${label}\t件\t0\t0`),
].join('\n');

function report(...paragraphs: readonly string[]): string {
  return ['云岫县水利局2016年政府信息公开工作年度报告', '一、概述', ...paragraphs, ''].join('\n\n');
}

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'promises two things that the table lacks',
    report('复议、诉讼、人员、经费等情况，见附件。', table),
    ['人员、经费等情况，见附件'],
  ],
  ['promises what the table has', report('复议、诉讼、收费等情况，见附表。', table), []],
  ['promises what the text goes on to say', report('经费情况见附件。', table, '经费没有单列。'), []],
  ['has the table before', report(table, '经费情况见附件。'), []],
  ['has no table', report('经费情况见附件。'), []],
  ['names another annex', report('如需咨询，联系方式见附件。', table), []],
];

describe(rule, () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(marked(text, rule)).toEqual(expected);
  });
});
