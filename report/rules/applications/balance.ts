import { arithmeticProblems } from '../arithmetic/arithmetic';
import { applicationsExample } from '../examples';
import type { TableRule } from '../rule';

export const applicationsBalance: TableRule = {
  id: 'applications/balance',
  catalogue: 'T3-BAL',
  severity: 'error',
  basis: 'printed',
  tables: ['applications'],
  title: {
    zh: '表三：一 + 二 =（七）+ 四',
    en: 'Table three: received + carried in = concluded + carried over',
  },
  explanation: {
    zh: '表三左上角印有本列数据的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。第三项取（七）总计。每一列（含总计列）都要成立。不成立时，先核对登记台账：是新收、结转漏计，还是办理结果重复计。',
    en: 'The corner of table three prints this relation: one plus two equals three plus four, three being the total of results. It must hold in every column, the total included. When it does not, check the register: were cases left out of those received or carried over, or counted twice among the results?',
  },
  examples: {
    failing: applicationsExample({
      new: [12, 1, 0, 0, 0, 0, 13],
      granted: [11, 1, 0, 0, 0, 0, 12],
      total: [11, 1, 0, 0, 0, 0, 12],
    }),
    passing: applicationsExample({
      new: [12, 1, 0, 0, 0, 0, 13],
      granted: [11, 1, 0, 0, 0, 0, 12],
      total: [11, 1, 0, 0, 0, 0, 12],
      'carried-out': [1, 0, 0, 0, 0, 0, 1],
    }),
  },
  check: (judgement) => arithmeticProblems(judgement, 'applications/balance'),
};
