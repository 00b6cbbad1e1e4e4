import type { ColumnForm } from '../forms';
import { hasSeparators, type Layout } from '../syntax/grid';
import type { HeadingCell, MissingColumn, TableRow } from './table';

/** With fewer columns a missing one is not told from a cell that is missing. */
const FEWEST_COLUMNS = 3;

/** This share of the rows must be a value short; fewer are rows with a slip of their own. */
const SHORT_SHARE = 0.75;

/**
 * The one column that a table lacks: its heading is missing, all others are there, and the rows are a value short.
 * Where a heading alone is missing, it was lost on the way and the column is there.
 */
export function missingColumn(
  layout: Layout,
  headings: readonly HeadingCell[],
  rows: readonly TableRow[],
): MissingColumn | undefined {
  if (!hasSeparators(layout)) return undefined;
  const named = new Map<string, HeadingCell>();
  for (const heading of headings) if (heading.heads === 'columns') named.set(heading.id, heading);
  let seen: readonly ColumnForm[] | undefined;
  for (const { columns } of rows) {
    if (columns === seen || columns.length < FEWEST_COLUMNS) continue;
    seen = columns;
    const found = missingAmong(columns, named, rows);
    if (found) return found;
  }
  return undefined;
}

function missingAmong(
  columns: readonly ColumnForm[],
  named: ReadonlyMap<string, HeadingCell>,
  rows: readonly TableRow[],
): MissingColumn | undefined {
  let missing = -1;
  for (let index = 0; index < columns.length; index++) {
    if (named.has(columns[index]?.id ?? '')) continue;
    if (missing >= 0) return undefined;
    missing = index;
  }
  const column = columns[missing];
  const beside = named.get(columns[missing === 0 ? 1 : missing - 1]?.id ?? '');
  if (!column || !beside) return undefined;
  const under = rows.filter((row) => row.columns === columns);
  const short = under.filter((row) => isShort(row));
  return short.length < under.length * SHORT_SHARE ? undefined : { column, beside, rows: new Set(short) };
}

function isShort({ found, columns }: TableRow): boolean {
  return found.filter((cell) => cell.text !== '').length === columns.length - 1;
}
