import { endsWithinRow } from '../syntax/torn-row';
import type { StatisticalTable, TableRow } from './table';

/** Whether a table ends before the last row of its form; the old statistics tables differ too much to tell. */
export function lacksEnd({ form, rows }: StatisticalTable): boolean {
  if (form.kind === 'statistics') return false;
  const last = form.rows.at(-1);
  return !rows.some((row) => row.form === last);
}

/**
 * Where the last row of a table begins (an offset in its text), if the text ends within it and it lacks values or ends in a blank;
 * `undefined` otherwise.
 */
export function tornRow({ rows, layout }: StatisticalTable, text: string): number | undefined {
  const row = rows.at(-1);
  if (!row || !lacksValues(row)) return undefined;
  const last = row.found.at(-1) ?? row.label;
  if (!last || !endsWithinRow(text, last.end, layout)) return undefined;
  return row.label?.start ?? row.found[0]?.start;
}

function lacksValues({ cells, found, columns }: TableRow): boolean {
  return cells ? cells.at(-1)?.state === 'blank' : found.length < columns.length;
}
