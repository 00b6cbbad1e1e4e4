import { arithmeticProblems } from '../arithmetic/arithmetic';
import { applicationsExample } from '../examples';
import type { TableRule } from '../rule';

export const applicationsSumOfResults: TableRule = {
  id: 'applications/sum-of-results',
  catalogue: 'T3-SUM',
  severity: 'error',
  basis: 'labels',
  tables: ['applications'],
  title: {
    zh: '表三：（七）总计等于各项办理结果之和',
    en: 'Table three: concluded is the sum of the results',
  },
  explanation: {
    zh: '（七）总计是本年办结的件数，等于（一）予以公开、（二）部分公开和（三）至（六）各子项之和，每一列都要成立。区分处理的申请只计部分公开一行，重复计入会使总计偏大。有空格或“/”时不核对，除非已填的各项之和已多于总计：件数不会是负数，空格填几都不能成立。',
    en: 'The total of results is the number of cases concluded: granted, partly granted and every item of the other groups, in each column. A case that was partly granted counts in that row only; counting it again makes the total too large. Where there are blanks or “/” it is not checked, unless the parts that are filled in already exceed the total: counts are never negative, so that nothing in the blanks makes it hold.',
  },
  examples: {
    failing: applicationsExample({
      new: [5, 0, 0, 0, 0, 0, 5],
      granted: [3, 0, 0, 0, 0, 0, 3],
      'unavailable/not-held': [1, 0, 0, 0, 0, 0, 1],
      total: [5, 0, 0, 0, 0, 0, 5],
    }),
    passing: applicationsExample({
      new: [5, 0, 0, 0, 0, 0, 5],
      granted: [3, 0, 0, 0, 0, 0, 3],
      'unavailable/not-held': [2, 0, 0, 0, 0, 0, 2],
      total: [5, 0, 0, 0, 0, 0, 5],
    }),
  },
  check: (judgement) => arithmeticProblems(judgement, 'applications/sum-of-results'),
};
