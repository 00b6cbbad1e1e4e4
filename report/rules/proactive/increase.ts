import { add, formatExact, isLess } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

export const proactiveIncrease: TableRule = {
  id: 'proactive/increase',
  catalogue: 'T2-F19-INCBIG',
  severity: 'hint',
  basis: 'practice',
  tables: ['proactive'],
  title: {
    zh: '表二：本年增/减大于上一年项目数量',
    en: 'Table two: a change greater than the stock',
  },
  explanation: {
    zh: '本年增/减填的是项目数量的变化。增加的比上一年原有的还多时，常常是把现有数量当作增加数填了；确实增加了这么多的，不必理会。',
    en: 'The column holds the change in the number of items. Where more were added than there were, the number that there are now has often been entered by mistake.',
  },
  examples: {
    failing: proactiveExample('2019', { fees: [12, 13] }),
    passing: proactiveExample('2019', { fees: [12, 1] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2019', ['items-last-year', 'change'], ({ name, value }) => {
      const [lastYear, change] = [value('items-last-year'), value('change')];
      if (!isLess(0, lastYear) || !isLess(lastYear, change)) return undefined;
      const items = formatExact(add(lastYear, change));
      return {
        column: 'change',
        message: {
          zh: `${name.zh}：本年增/减 ${formatExact(change)} 大于上一年项目数量 ${formatExact(lastYear)}（照此现有 ${items} 项）；请核对是否把现有数量填成了增加数。`,
          en: `“${name.en}”: a change of ${formatExact(change)} on ${formatExact(lastYear)} items of last year (${items} now); was the present number entered as the change?`,
        },
      };
    }),
};
