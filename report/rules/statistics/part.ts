import { type FormId, rowIndex, rowName } from '../../forms';
import { formatExact, isLess } from '../../text/exact';
import { statisticsExample } from '../examples';
import { problemAt } from '../problem';
import type { TableRule } from '../rule';

/**
 * Rows of the old forms that are part of another, by the form; those that were not all seen word for word are left out.
 */
const partsOfWholes: Readonly<Partial<Record<FormId, readonly (readonly [part: string, whole: string])[]>>> =
  {
    fujian: [
      ['proactive/website', 'proactive'],
      ['proactive/gazette', 'proactive'],
    ],
    '2014': [['disclosed/normative-documents', 'disclosed']],
  };

export const statisticsPart: TableRule = {
  id: 'statistics/part',
  catalogue: 'FJ-PART',
  severity: 'warning',
  basis: 'labels',
  tables: ['statistics'],
  title: { zh: '统计表：其中的数不超过总数', en: 'Statistics table: a part is no more than the whole' },
  explanation: {
    zh: '“其中”的各项是总数的一部分，任何一项都不会比总数还多；各项之和不必等于总数。',
    en: 'Items listed as part of a number cannot be more than it; they need not add up to it.',
  },
  examples: {
    failing: statisticsExample({ proactive: [340, 2096], 'proactive/website': [430, 1800] }),
    passing: statisticsExample({ proactive: [340, 2096], 'proactive/website': [310, 1800] }),
  },
  check: ({ table, block, cells }) =>
    (partsOfWholes[table.form.form] ?? []).flatMap(([partId, wholeId]) => {
      const [part, whole] = [rowIndex(table.form, partId), rowIndex(table.form, wholeId)];
      const [partForm, wholeForm] = [table.form.rows[part], table.form.rows[whole]];
      return table.form.columns.flatMap((column, index) => {
        const cell = cells.at({ row: part, column: index });
        const limit = cells.value({ row: whole, column: index });
        if (!cell || cell.value === undefined || limit === undefined || !isLess(limit, cell.value)) return [];
        if (!partForm || !wholeForm) return [];
        const [is, most] = [formatExact(cell.value), formatExact(limit)];
        return [
          problemAt(block, cell.cell, {
            zh: `${rowName(partForm).zh}（${column.label}）为 ${is}，多于${rowName(wholeForm).zh} ${most}；部分不会多于总数。`,
            en: `“${rowName(partForm).en}” (${column.english}) is ${is}, more than ${most} “${rowName(wholeForm).en}”.`,
          }),
        ];
      });
    }),
};
