import { formatExact } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { Fix } from '../finding';
import { unitOfPurchases } from '../proactive/purchase-unit';
import { problemsOfRows } from '../proactive/rows';
import type { TableRule } from '../rule';

export const shapePurchaseUnit: TableRule = {
  id: 'shape/purchase-unit',
  catalogue: 'SHP-UNIT19',
  severity: 'warning',
  basis: 'practice',
  tables: ['proactive'],
  title: { zh: '采购总金额没有单位', en: 'Purchases without a unit' },
  explanation: {
    zh: '2019 年格式的“采购总金额”没有印单位，有的单位填元，有的填万元；不写明单位，差一万倍也看不出来。请在数字后面写明元或万元。',
    en: 'The form of 2019 prints no unit for the amount of purchases; some give yuan, some 万元 (10,000 yuan). Without a unit nobody can tell. Write it behind the number.',
  },
  examples: {
    failing: proactiveExample('2019', { procurement: [8, '35.62'] }),
    passing: proactiveExample('2019', { procurement: [8, '35.62万元'] }),
  },
  check: (judgement) => {
    const { table, block } = judgement;
    if (table.layout === 'run-on') return [];
    return problemsOfRows(judgement, '2019', ['purchase-amount'], ({ row, name, value, cell }) => {
      const amount = value('purchase-amount');
      if (amount === 0 || unitOfPurchases(judgement, row)) return undefined;
      const at = cell('purchase-amount').digits.end;
      const written = formatExact(amount);
      return {
        column: 'purchase-amount',
        message: {
          zh: `${name.zh}·采购总金额 ${written} 没有写明单位；表中未规定单位，请写明元或万元。`,
          en: `The amount of purchases, ${written}, has no unit; the form prints none, so write 元 (yuan) or 万元 (10,000 yuan).`,
        },
        fixes: () =>
          (['元', '万元'] as const).map(
            (unit): Fix => ({
              title: { zh: `写明单位：${written}${unit}`, en: `Add the unit: ${written}${unit}` },
              kind: 'suggested',
              preferred: false,
              edits: [{ range: block.range({ start: at, end: at }), newText: unit }],
            }),
          ),
      };
    });
  },
};
