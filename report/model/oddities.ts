import { rowIndex, type TableForm } from '../forms';
import type { Cell, GridRow } from '../syntax/grid';
import type { FoundLabel, RowLabels } from './row-labels';
import type { ReadRow } from './shape';
import type { ApproximateLabel, RepeatedRow, UnboundRow } from './table';

/** What is odd about a table, gathered while its rows are: nothing of it is needed to read the table. */
export interface Oddities {
  readonly approximateLabels: ApproximateLabel[];
  readonly repeatedRows: RepeatedRow[];
  readonly unboundRows: UnboundRow[];
}

/** Of a table that is odd in more places, no more are noted. */
const MOST_ODD_ROWS = 100;

/** The oddities of a table that has no rows yet. */
export function noOddities(): Oddities {
  return { approximateLabels: [], repeatedRows: [], unboundRows: [] };
}

/**
 * Notes a heading that is only near to the form's. One on a line of its own may go on in the next, and the label of a
 * row has its own note.
 */
export function noteHeading(
  { approximateLabels }: Oddities,
  cell: Cell,
  { meaning }: FoundLabel,
  row: GridRow,
): void {
  const { part, id, approximate } = meaning;
  if (!approximate || part === 'row' || row.cells.length < 2) return;
  if (approximateLabels.length < MOST_ODD_ROWS) approximateLabels.push({ cell, part, id });
}

/** Notes the label of a row that is only near to the form's. */
export function noteLabel(
  { approximateLabels }: Oddities,
  cell: Cell | undefined,
  { meaning }: FoundLabel,
): void {
  const { part, id, approximate } = meaning;
  if (approximate && cell && approximateLabels.length < MOST_ODD_ROWS)
    approximateLabels.push({ cell, part, id });
}

/** Notes a row that comes again; `first` is the one that came before. */
export function noteRepeated(
  { repeatedRows }: Oddities,
  first: ReadRow | undefined,
  id: string,
  label: Cell | undefined,
  rest: readonly Cell[],
): void {
  if (!label || repeatedRows.length >= MOST_ODD_ROWS) return;
  repeatedRows.push({ id, label, same: first !== undefined && alike(first.rest, rest) });
}

/** Whether two rows hold the same, blank cells aside. */
function alike(a: readonly Cell[], b: readonly Cell[]): boolean {
  const words = (cells: readonly Cell[]) => filled(cells).map((cell) => cell.text);
  return words(a).join('\t') === words(b).join('\t');
}

/** Notes a row with numbers that is no row of the form. */
export function noteUnbound({ unboundRows }: Oddities, row: GridRow, { headings, rest }: RowLabels): void {
  if (unboundRows.length >= MOST_ODD_ROWS) return;
  const group = headings.findLast(({ meaning }) => meaning.part === 'group')?.meaning.id;
  unboundRows.push({ line: row.line, group, cells: filled(rest) });
}

/** The rows left when those that came twice and say different things are taken out: neither of them is believed. */
export function withoutDoubtful(rows: readonly ReadRow[], { repeatedRows }: Oddities): readonly ReadRow[] {
  if (repeatedRows.every((row) => row.same)) return rows;
  const doubtful = new Set(repeatedRows.flatMap((row) => (row.same ? [] : row.id)));
  return rows.filter((row) => !doubtful.has(row.id ?? ''));
}

/** Rows that were taken for rows of the table and that its form does not have, or that could not be named. */
export function unknownRows(form: TableForm, rows: readonly ReadRow[]): readonly UnboundRow[] {
  return rows.flatMap(({ row, id, rest }) =>
    id !== undefined && rowIndex(form, id) >= 0
      ? []
      : { line: row.line, group: id === 'other' ? 'other-group' : undefined, cells: filled(rest) },
  );
}

function filled(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell) => cell.text !== '');
}
