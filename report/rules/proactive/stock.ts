import { add, formatExact, isNegative } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

export const proactiveStock: TableRule = {
  id: 'proactive/stock',
  catalogue: 'T2-F19-STOCK',
  severity: 'error',
  basis: 'labels',
  tables: ['proactive'],
  title: {
    zh: '表二：减少的项目不超过上一年项目数量',
    en: 'Table two: no more items go than there were',
  },
  explanation: {
    zh: '上一年项目数量加本年增减，就是现有的项目数量，不会是负数。',
    en: 'The items of last year plus the change of this year are the items there are now, which cannot be negative.',
  },
  examples: {
    failing: proactiveExample('2019', { penalties: [21, -34, 6] }),
    passing: proactiveExample('2019', { penalties: [21, -3, 6] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2019', ['items-last-year', 'change'], ({ name, value }) => {
      const [lastYear, change] = [value('items-last-year'), value('change')];
      const items = add(lastYear, change);
      if (!isNegative(items) || isNegative(lastYear)) return undefined;
      return {
        column: 'change',
        message: {
          zh: `${name.zh}：上一年项目数量 ${formatExact(lastYear)}，本年增/减 ${formatExact(change)}，合计 ${formatExact(items)}；现有项目数量不会是负数。`,
          en: `“${name.en}”: ${formatExact(lastYear)} items last year and a change of ${formatExact(change)} leave ${formatExact(items)}, which cannot be.`,
        },
      };
    }),
};
