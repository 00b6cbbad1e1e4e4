import { applicationColumnCount } from '../forms';
import { trimSpan } from '../syntax/blanks';
import type { TableLine } from '../syntax/blocks';
import { isValue } from '../syntax/quantity';
import type { Lookup } from './row-labels';

/** Labels stand in the first cells of a row, the group's before the row's own. */
const LABEL_CELLS = 3;

/** What parts cells: tabs, pipes, or blanks, of which one alone may stand in a label. */
const SEPARATOR = /[\t|]|[ \u00a0\u3000]{2,}/;

/** The rows that tables two and three begin with. */
const firstRows = new Set(['rules', 'new']);

/**
 * What a line is in tables two, three and four; `undefined` for lines that are no rows. The old statistics tables have
 * no section that they could stand in.
 */
export function tableLineOf(line: string, meaning: Lookup): TableLine | undefined {
  const { start, end } = trimSpan(line, 0, line.length);
  const cells = line
    .slice(start, end)
    .split(SEPARATOR)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const found = cells.slice(0, LABEL_CELLS).flatMap((cell) => meaning(withoutValues(cell)) ?? []);
  const row = found.find(({ kind, part }) => kind !== 'statistics' && part === 'row');
  if (row) return firstRows.has(row.id) ? 'first-row' : 'row';
  const values = line.split(/[\s|]+/).filter(isValue).length;
  return values >= applicationColumnCount ? 'row' : undefined;
}

/** A label without the values that single blanks part from it. */
function withoutValues(cell: string): string {
  const words = cell.split(' ');
  const last = words.findLastIndex((word) => !isValue(word));
  return words.slice(0, last + 1).join(' ');
}
