import { applicationsExample } from '../examples';
import type { OutlineRule } from '../rule';
import { wrongCountProblems } from './wrong-count';

export const shapeApplicationCells: OutlineRule = {
  id: 'shape/application-cells',
  catalogue: 'SHP-T3-COUNT',
  severity: 'warning',
  basis: 'labels',
  tables: ['applications'],
  title: { zh: '表三：每行七个数', en: 'Table three: seven values in every row' },
  explanation: {
    zh: '表三每行有七个数：自然人、法人或其他组织的五列、总计。多一格或少一格时，数与列对不上号，这一行不参加勾稽核对；如果去掉多余的格只有一种读法能使勾稽成立，可以用快速修复。',
    en: 'Every row of table three has seven values. With a cell too many or too few the values cannot be told apart by column, and the row is left out of all checks; where leaving surplus cells out gives only one reading that reconciles, a quick-fix offers it.',
  },
  examples: {
    failing: applicationsExample({
      new: [2, 0, 0, 0, 0, 0, 2],
      granted: [2, 0, 0, 0, 0, 0, 0, 2],
      total: [2, 0, 0, 0, 0, 0, 2],
    }),
    passing: applicationsExample({
      new: [2, 0, 0, 0, 0, 0, 2],
      granted: [2, 0, 0, 0, 0, 0, 2],
      total: [2, 0, 0, 0, 0, 0, 2],
    }),
  },
  checkOutline: wrongCountProblems,
};
