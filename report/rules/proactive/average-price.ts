import { formatExact, isLess, timesPowerOfTen, toNumber } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { amountUnits, unitOfPurchases } from './purchase-unit';
import { problemsOfRows } from './rows';

/** What one purchase costs on average, in yuan, when the unit is not wrong. */
const LEAST = 100;
const MOST = 1_000_000_000;

export const proactiveAveragePrice: TableRule = {
  id: 'proactive/average-price',
  catalogue: 'T2-F19-AVG',
  severity: 'information',
  basis: 'practice',
  tables: ['proactive'],
  title: { zh: '表二：平均每项采购金额不合常理', en: 'Table two: an implausible average purchase' },
  explanation: {
    zh: '按写明的单位，平均每个采购项目不到 100 元或超过 10 亿元：多半是元和万元写错了。',
    en: 'By the unit that is given one purchase costs less than 100 yuan or more than a thousand million on average; most likely 元 and 万元 were mixed up.',
  },
  examples: {
    failing: proactiveExample('2019', { procurement: [40, '213.5元'] }),
    passing: proactiveExample('2019', { procurement: [40, '213.5万元'] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2019', ['purchases', 'purchase-amount'], ({ row, name, value }) => {
      const [purchases, amount] = [value('purchases'), value('purchase-amount')];
      if (!isLess(0, purchases) || !isLess(0, amount)) return undefined;
      const unit = unitOfPurchases(judgement, row);
      if (unit === undefined) return undefined;
      const average = toNumber(timesPowerOfTen(amount, amountUnits[unit])) / toNumber(purchases);
      if (average >= LEAST && average <= MOST) return undefined;
      const stated = `${formatExact(amount)} ${unit}`;
      const each = average < LEAST ? average.toFixed(2) : average.toFixed(0);
      return {
        column: 'purchase-amount',
        message: {
          zh: `${name.zh}：${formatExact(purchases)} 个项目共 ${stated}，平均每项 ${each} 元，不合常理；请核对单位。`,
          en: `“${name.en}”: ${formatExact(purchases)} purchases for ${stated} are ${each} yuan each, which is implausible; check the unit.`,
        },
      };
    }),
};
