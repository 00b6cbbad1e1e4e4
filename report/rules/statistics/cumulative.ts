import { rowName } from '../../forms';
import type { TableRow, ValueCell } from '../../model/table';
import { formatExact, isLess } from '../../text/exact';
import { statisticsExample } from '../examples';
import { problemAt } from '../problem';
import type { TableRule } from '../rule';

export const statisticsCumulative: TableRule = {
  id: 'statistics/cumulative',
  catalogue: 'FJ-CUM',
  severity: 'warning',
  basis: 'labels',
  tables: ['statistics'],
  title: { zh: '统计表：历年累计不少于本年度', en: 'Statistics table: over the years is at least this year' },
  explanation: {
    zh: '历年累计包括本年度，不会比本年度还少。不符时，多半是累计没有加上本年，或者两栏填反了。',
    en: 'The figure over the years includes this year and cannot be less. Where it is, this year was not added, or the two were exchanged.',
  },
  examples: {
    failing: statisticsExample({ proactive: [340, 96], reviews: [1, 3] }),
    passing: statisticsExample({ proactive: [340, 2096], reviews: [1, 3] }),
  },
  check: ({ table, block }) => {
    if (table.form.form !== 'fujian') return [];
    const less = table.rows.filter((row) => isBelow(row.cells?.[1], row.cells?.[0]));
    if (less.length === 0) return [];
    // Where more rows speak for the columns the other way round, they are, and nothing is wrong.
    const more = table.rows.filter((row) => isBelow(row.cells?.[0], row.cells?.[1]));
    return less.length > more.length ? [] : less.flatMap((row) => problemOf(row));

    function problemOf(row: TableRow) {
      const [year, cumulative] = row.cells ?? [];
      if (year?.value === undefined || cumulative?.value === undefined) return [];
      const [now, all] = [formatExact(year.value), formatExact(cumulative.value)];
      return [
        problemAt(block, cumulative.cell, {
          zh: `${rowName(row.form).zh}：历年累计 ${all} 少于本年度 ${now}。`,
          en: `“${rowName(row.form).en}”: ${all} over the years is less than ${now} this year.`,
        }),
      ];
    }
  },
};

function isBelow(a: ValueCell | undefined, b: ValueCell | undefined): boolean {
  return a?.value !== undefined && b?.value !== undefined && isLess(a.value, b.value);
}
