import { formatExact } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

export const proactivePurchases: TableRule = {
  id: 'proactive/purchases',
  catalogue: 'T2-F19-BUY',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive'],
  title: {
    zh: '表二：采购项目数量和采购总金额同时有、同时无',
    en: 'Table two: purchases and their amount go together',
  },
  explanation: {
    zh: '有采购项目就有采购金额，没有项目就没有金额。一个是 0、另一个不是 0 时，其中一格漏填或填错。',
    en: 'Where something was purchased something was paid. If one of the two is 0 and the other is not, one of them is missing or wrong.',
  },
  examples: {
    failing: proactiveExample('2019', { procurement: [8, 0] }),
    passing: proactiveExample('2019', { procurement: [8, '356200元'] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2019', ['purchases', 'purchase-amount'], ({ name, value }) => {
      const [purchases, amount] = [value('purchases'), value('purchase-amount')];
      if ((purchases === 0) === (amount === 0)) return undefined;
      return {
        column: amount === 0 ? 'purchase-amount' : 'purchases',
        message: {
          zh: `${name.zh}：采购项目数量 ${formatExact(purchases)}，采购总金额 ${formatExact(amount)}，一个是 0，另一个不是 0；请核对。`,
          en: `“${name.en}”: ${formatExact(purchases)} purchases for an amount of ${formatExact(amount)}; one of the two is 0 and the other is not.`,
        },
      };
    }),
};
