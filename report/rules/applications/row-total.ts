import { arithmeticProblems } from '../arithmetic/arithmetic';
import { applicationsExample } from '../examples';
import type { TableRule } from '../rule';

export const applicationsRowTotal: TableRule = {
  id: 'applications/row-total',
  catalogue: 'T3-ROW',
  severity: 'error',
  basis: 'labels',
  tables: ['applications'],
  title: {
    zh: '表三：总计等于各类申请人之和',
    en: 'Table three: total is the sum of the kinds of applicant',
  },
  explanation: {
    zh: '每一行的总计等于自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六格之和。有空格或“/”时不核对，除非已填的各项之和已多于总计：件数不会是负数，空格填几都不能成立。',
    en: 'The total of each row is the sum of natural persons and the five kinds of legal person or other organisation. Where there are blanks or “/” it is not checked, unless the parts that are filled in already exceed the total: counts are never negative, so that nothing in the blanks makes it hold.',
  },
  examples: {
    failing: applicationsExample({
      new: [2, 1, 0, 0, 0, 0, 3],
      'refused/third-party': [1, 1, 0, 0, 0, 0, 3],
      granted: [1, 0, 0, 0, 0, 0, 0],
      total: [2, 1, 0, 0, 0, 0, 3],
    }),
    passing: applicationsExample({
      new: [2, 1, 0, 0, 0, 0, 3],
      'refused/third-party': [1, 1, 0, 0, 0, 0, 2],
      granted: [1, 0, 0, 0, 0, 0, 1],
      total: [2, 1, 0, 0, 0, 0, 3],
    }),
  },
  check: (judgement) => arithmeticProblems(judgement, 'applications/row-total'),
};
