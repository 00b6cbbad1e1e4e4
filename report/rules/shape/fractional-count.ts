import { rowIndex } from '../../forms';
import { misplacedHeadings } from '../../model/heading-order';
import { decimalsOf, formatExact } from '../../text/exact';
import { applicationsExample } from '../examples';
import { problemAt } from '../problem';
import type { TableRule } from '../rule';
import { placeName } from '../wording';
import { isAmount } from './written-numbers';

export const shapeFractionalCount: TableRule = {
  id: 'shape/fractional-count',
  catalogue: 'SHP-DEC',
  severity: 'error',
  basis: 'labels',
  tables: ['proactive', 'applications', 'cases'],
  title: { zh: '件数有小数', en: 'A count with decimals' },
  explanation: {
    zh: '件数、项目数只能是整数（“609.00”仍是整数）。出现小数，多半是小数点打错，或者把金额填进了件数的格。收费金额和采购总金额可以有小数。',
    en: 'Cases and items are counted in whole numbers (“609.00” still is one). Decimals come from a slipped point, or from an amount entered where a count belongs. Amounts of fees and purchases may have decimals.',
  },
  examples: {
    failing: applicationsExample({
      new: ['2.5', 0, 0, 0, 0, 0, '2.5'],
      granted: ['2.5', 0, 0, 0, 0, 0, '2.5'],
      total: ['2.5', 0, 0, 0, 0, 0, '2.5'],
    }),
    passing: applicationsExample({
      new: [25, 0, 0, 0, 0, 0, 25],
      granted: [25, 0, 0, 0, 0, 0, 25],
      total: [25, 0, 0, 0, 0, 0, 25],
    }),
  },
  check: ({ table, block, unplainNumbers }) => {
    const fractions = unplainNumbers.filter(
      ({ cell, row, column }) =>
        cell.value !== undefined && decimalsOf(cell.value) > 0 && !isAmount(row.form, row.columns[column]),
    );
    // Under headings in another order a count may well be an amount.
    if (fractions.length === 0 || misplacedHeadings(table.form, table.headings)) return [];
    return fractions.flatMap(({ cell, row, column }) => {
      if (cell.value === undefined) return [];
      const value = formatExact(cell.value);
      const place = placeName(table, { row: rowIndex(table.form, row.form.id), column });
      return [
        problemAt(block, cell.cell, {
          zh: `${place.zh}是件数，应为整数，现为 ${value}。`,
          en: `“${place.en}” is a count and should be a whole number but is ${value}.`,
        }),
      ];
    });
  },
};
