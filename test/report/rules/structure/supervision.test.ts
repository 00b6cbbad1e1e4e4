import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked } from '../marked';

const rule = 'structure/supervision';

function report(words: string, body = '云岫县人民政府'): string {
  return reportExample({ title: `${body}2024年政府信息公开工作年度报告` }).replace('组织培训一次。', words);
}

describe(rule, () => {
  it.each([
    '开展社会评议，没有发生责任追究的情形。',
    '全县各单位都开展了社会评议，群众满意度较上年有所提高，没有发生责任追\n究的情形。',
    '第三方评估得分居前，无被问责的情况。',
  ])('is content with: %s', (words) => {
    expect(marked(report(words), rule)).toEqual([]);
  });

  it.each(['开展社会评议。', '没有发生责任追究的情形。', '组织培训一次。'])(
    'asks for what is missing: %s',
    (words) => {
      expect(marked(report(words), rule)).toHaveLength(1);
    },
  );

  it.each(['听松街道办事处', '云岫县水利局', '云岫高新技术产业开发区管理委员会', '云岫县人民政府办公室'])(
    'asks nothing of what is no government: %s',
    (body) => {
      expect(marked(report('组织培训一次。', body), rule)).toEqual([]);
    },
  );
});
