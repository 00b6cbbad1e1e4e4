import { casesExample } from '../examples';
import type { OutlineRule } from '../rule';
import { wrongCountProblems } from './wrong-count';

export const shapeCaseCells: OutlineRule = {
  id: 'shape/case-cells',
  catalogue: 'SHP-T4-COUNT',
  severity: 'warning',
  basis: 'labels',
  tables: ['cases'],
  title: { zh: '表四：十五个数', en: 'Table four: fifteen values' },
  explanation: {
    zh: '表四只有一行，三组各五个数，共十五个。多一格或少一格时分不清哪个数属于哪一列，不作核对。全部相同（如十六个 0）时去掉一个不改变任何意思，可以安全修复。',
    en: 'Table four has one row of three blocks of five values. With a cell too many or too few it is unclear which value belongs to which column, and nothing is checked. Where all cells are equal (sixteen zeros, say), taking one out changes no meaning and is safe.',
  },
  examples: {
    failing: casesExample([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    passing: casesExample([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  },
  checkOutline: wrongCountProblems,
};
