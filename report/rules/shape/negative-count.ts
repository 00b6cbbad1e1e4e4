import { rowIndex } from '../../forms';
import { formatExact, isNegative } from '../../text/exact';
import { applicationsExample } from '../examples';
import { problemAt } from '../problem';
import type { TableRule } from '../rule';
import { placeName } from '../wording';

export const shapeNegativeCount: TableRule = {
  id: 'shape/negative-count',
  catalogue: 'SHP-NEG',
  severity: 'error',
  basis: 'labels',
  tables: ['proactive', 'applications', 'cases', 'statistics'],
  title: { zh: '不应为负数', en: 'A negative number' },
  explanation: {
    zh: '件数和金额不会是负数。只有 2019 年格式表二的“本年增/减”可以是负数。',
    en: 'Counts and amounts are never negative; only the change of this year in table two of the 2019 form may be.',
  },
  examples: {
    failing: applicationsExample({
      new: [3, -1, 0, 0, 0, 0, 2],
      granted: [3, -1, 0, 0, 0, 0, 2],
      total: [3, -1, 0, 0, 0, 0, 2],
    }),
    passing: applicationsExample({
      new: [3, 1, 0, 0, 0, 0, 4],
      granted: [3, 1, 0, 0, 0, 0, 4],
      total: [3, 1, 0, 0, 0, 0, 4],
    }),
  },
  check: ({ table, block, unplainNumbers }) =>
    unplainNumbers.flatMap(({ cell, row, column }) => {
      const { value } = cell;
      if (value === undefined || !isNegative(value) || row.columns[column]?.signed) return [];
      const place = placeName(table, { row: rowIndex(table.form, row.form.id), column });
      return [
        problemAt(block, cell.cell, {
          zh: `${place.zh}不应为负数，现为 ${formatExact(value)}。`,
          en: `“${place.en}” cannot be negative but is ${formatExact(value)}.`,
        }),
      ];
    }),
};
