import { add, formatExact, isLess } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

export const proactiveDecisionsWithoutItems: TableRule = {
  id: 'proactive/decisions-without-items',
  catalogue: 'T2-F19-NOITEM',
  severity: 'information',
  basis: 'labels',
  tables: ['proactive'],
  title: { zh: '表二：没有项目却有处理决定', en: 'Table two: decisions, but no items' },
  explanation: {
    zh: '上一年项目数量加本年增减为 0，即没有这类项目，处理决定数量却不是 0：多半是项目数量漏填。',
    en: 'Last year’s items and this year’s change make none, yet decisions were taken; most likely the number of items was forgotten.',
  },
  examples: {
    failing: proactiveExample('2019', { penalties: [0, 0, 17] }),
    passing: proactiveExample('2019', { penalties: [4, 0, 17] }),
  },
  check: (judgement) =>
    problemsOfRows(
      judgement,
      '2019',
      ['items-last-year', 'change', 'decisions-on-items'],
      ({ name, value }) => {
        const decisions = value('decisions-on-items');
        if (!isLess(0, decisions) || add(value('items-last-year'), value('change')) !== 0) return undefined;
        return {
          column: 'decisions-on-items',
          message: {
            zh: `${name.zh}有处理决定 ${formatExact(decisions)} 件，而上一年项目数量加本年增/减为 0；请核对项目数量是否漏填。`,
            en: `“${name.en}”: ${formatExact(decisions)} decisions, yet no items (last year plus change is 0); was their number forgotten?`,
          },
        };
      },
    ),
};
