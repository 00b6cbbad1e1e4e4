import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'language/term';

/** Sentences of the last section, the words that are marked, and the sentence with them mended. */
const cases: readonly (readonly [other: string, expected: readonly string[], after: string])[] = [
  ['未收取信息公开处理费。', ['信息公开处理费'], '未收取信息处理费。'],
  [
    '依据《政府信息公开处理费管理办法》，收取信息处理费0元。',
    ['政府信息公开处理费'],
    '依据《政府信息公开信息处理费管理办法》，收取信息处理费0元。',
  ],
  ['未收取政府信息公开信息处理费。', [], '未收取政府信息公开信息处理费。'],
  [
    '信息处理费0元，依据国办公开函〔2021〕30号编制，县里印发国办公开函学习材料。',
    ['国办公开函'],
    '信息处理费0元，依据国办公开办函〔2021〕30号编制，县里印发国办公开函学习材料。',
  ],
  ['信息处理费0元，没有复议、诉讼和申述。', ['申述'], '信息处理费0元，没有复议、诉讼和申诉。'],
  [
    '信息处理费0元，符合《政府信息公开条列》。',
    ['信息公开条列'],
    '信息处理费0元，符合《政府信息公开条例》。',
  ],
  [
    '信息处理费0元，无行政复意、行政诉松。',
    ['行政复意', '行政诉松'],
    '信息处理费0元，无行政复议、行政诉讼。',
  ],
  [
    '信息处理费0元，依据过半公开办函〔2021〕30号编制。',
    ['过半公开办函'],
    '信息处理费0元，依据国办公开办函〔2021〕30号编制。',
  ],
  ['信息处理费0元，没有授理申请。', ['授理'], '信息处理费0元，没有受理申请。'],
  ['信息处理费0元，授理发师资格证3份。', [], '信息处理费0元，授理发师资格证3份。'],
  ['信息处理费0元，会上各股室申述了理由。', [], '信息处理费0元，会上各股室申述了理由。'],
  [
    '信息处理费0元，没有政务信息公开申请，修订政务信息公开指南。',
    ['政务信息公开', '政务信息公开'],
    '信息处理费0元，没有政府信息公开申请，修订政府信息公开指南。',
  ],
  [
    '信息处理费0元，调整政务信息公开工作领导小组，召开政务信息公开推进会。',
    [],
    '信息处理费0元，调整政务信息公开工作领导小组，召开政务信息公开推进会。',
  ],
];

describe(rule, () => {
  it.each(cases)('%s', (other, expected, after) => {
    const text = reportExample({ other });
    expect(marked(text, rule)).toEqual(expected);
    expect(repaired(text, rule)).toBe(reportExample({ other: after }));
  });

  it('leaves labels of tables to the rules about labels', () => {
    const text =
      '云岫县水利局2016年政府信息公开工作年度报告\n\n指标名称\t计量单位\t2016年度\t历年累计\n行政复议数\t件\t0\t0\n行政诉讼数\t件\t0\t0\n接受行政申述、举报数\t件\t0\t0\n';
    expect(marked(text, rule)).toEqual([]);
  });
});
