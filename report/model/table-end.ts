import { endsBehindRow, endsWithinRow } from '../syntax/torn-row';
import type { StatisticalTable, TableRow } from './table';

/** Whether a table ends before the last row of its form; the old statistics tables differ too much to tell. */
export function lacksEnd({ form, rows }: StatisticalTable): boolean {
  if (form.kind === 'statistics') return false;
  const last = form.rows.at(-1);
  return !rows.some((row) => row.form === last);
}

/** The row in which a text ends. */
export interface TornRow {
  /** Where the row begins, an offset in the text. */
  readonly start: number;
  /** Whether the end of its line follows, so that it may as well be a whole row of which somebody forgot a cell. */
  readonly endsLine: boolean;
}

/**
 * The last row of a table, if nothing follows it in the text and it lacks values or ends in a blank; `undefined`
 * otherwise.
 */
export function tornRow({ rows, layout }: StatisticalTable, text: string): TornRow | undefined {
  const row = rows.at(-1);
  if (!row || !lacksValues(row)) return undefined;
  const last = row.found.at(-1) ?? row.label;
  const start = row.label?.start ?? row.found[0]?.start;
  if (!last || start === undefined) return undefined;
  if (endsWithinRow(text, last.end, layout)) return { start, endsLine: false };
  return endsBehindRow(text, last.end, layout) ? { start, endsLine: true } : undefined;
}

function lacksValues({ cells, found, columns }: TableRow): boolean {
  return cells ? cells.at(-1)?.state === 'blank' : found.length < columns.length;
}
