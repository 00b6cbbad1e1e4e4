import { arithmeticProblems } from '../arithmetic/arithmetic';
import type { TableRule } from '../rule';

function example(repliesOther: number): string {
  const rows: readonly (readonly [string, number, number])[] = [
    ['受理政府信息公开申请总数', 4, 9],
    ['其中:1.当面申请数', 1, 3],
    ['2.网上申请数', 3, 5],
    ['3.信函、传真申请数', 0, 1],
    ['对申请的答复总数', 4, 9],
    ['其中:1.同意公开答复数', 2, 6],
    ['2.同意部分公开答复数', 0, 0],
    ['3.不予公开答复数', 1, 1],
    ['4.其他类型答复数', repliesOther, 2],
  ];
  const head = [
    '云岫县档案馆2016年度政府信息公开工作年度报告',
    '指标名称',
    '计量单位',
    '2016年度',
    '历年累计',
  ];
  return [
    ...head,
    ...rows.flatMap(([label, year, total]) => [label, '条', String(year), String(total)]),
    '',
  ].join('\n');
}

export const statisticsSum: TableRule = {
  id: 'statistics/sum',
  catalogue: 'FJ-SUM',
  severity: 'error',
  basis: 'labels',
  tables: ['statistics'],
  title: { zh: '统计表：总数等于分项之和', en: 'Statistics table: totals are the sums of their items' },
  explanation: {
    zh: '旧统计表中，受理申请总数等于当面、网上、信函传真三项之和，答复总数等于四类答复之和，年度和历年累计两列都要成立。“主动公开文件数”下的“其中”没有列尽，不作比较。',
    en: 'In the old statistics table the number of applications is the sum of the three ways they came in, and the number of replies the sum of the four kinds of reply, both for the year and over the years. The items under “documents disclosed” are not exhaustive and are not compared.',
  },
  examples: { failing: example(2), passing: example(1) },
  check: (judgement) => arithmeticProblems(judgement, 'statistics/sum'),
};
