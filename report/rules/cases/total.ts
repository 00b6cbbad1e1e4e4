import { arithmeticProblems } from '../arithmetic/arithmetic';
import { casesExample } from '../examples';
import type { TableRule } from '../rule';

export const casesTotal: TableRule = {
  id: 'cases/total',
  catalogue: 'T4-SUM',
  severity: 'error',
  basis: 'labels',
  tables: ['cases'],
  title: { zh: '表四：总计等于四种结果之和', en: 'Table four: total is the sum of the four outcomes' },
  explanation: {
    zh: '行政复议、未经复议直接起诉、复议后起诉三组各自的总计，等于结果维持、结果纠正、其他结果、尚未审结之和。每组只有这一个等式，五个数里哪一个有误，要看案件台账。有空格或“/”时不核对，除非已填的各项之和已多于总计：件数不会是负数，空格填几都不能成立。',
    en: 'In each of the three blocks (review, direct litigation, litigation after review) the total is the sum of upheld, corrected, other and pending. There is only this one equation a block, so the register of cases must tell which of the five numbers is wrong. Where there are blanks or “/” it is not checked, unless the parts that are filled in already exceed the total: counts are never negative, so that nothing in the blanks makes it hold.',
  },
  examples: {
    failing: casesExample([3, 1, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    passing: casesExample([3, 1, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  },
  check: (judgement) => arithmeticProblems(judgement, 'cases/total'),
};
