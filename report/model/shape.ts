import { type ColumnForm, type RowForm, rowIndex, type TableForm } from '../forms';
import type { Cell, GridRow } from '../syntax/grid';
import { readQuantity } from '../syntax/quantity';
import { valueCell } from './cells';
import type { TableRow, ValueCell } from './table';

/** A row whose label is known and whose cells are not yet placed under columns. */
export interface ReadRow {
  readonly row: GridRow;
  /** The id of the form's row; `undefined` while a row without a label waits to be named by its place. */
  readonly id: string | undefined;
  readonly label: Cell | undefined;
  /** The cells behind the label. */
  readonly rest: readonly Cell[];
}

/** What full rows of a table show about the others. */
interface Precedents {
  /** Where the values begin among the cells behind the label, for rows of the same make. */
  readonly starts: ReadonlyMap<number, number>;
  /** How many cells most full rows have; `undefined` when no row is full. */
  readonly width: number | undefined;
}

/**
 * Places the cells of a table's rows under the columns of the form. Merged labels leave blank cells before the values,
 * page breaks leave them behind, and a blank may be a value that is missing; a row gets values only where one placing
 * is possible or where full rows of the same make show which one it is. Rows unknown to the form are left out.
 */
export function placeRows(form: TableForm, rows: readonly ReadRow[]): readonly TableRow[] {
  const precedents = findPrecedents(form, rows);
  return rows.flatMap((read) => {
    const rowForm = form.rows[rowIndex(form, read.id ?? '')];
    return rowForm ? [placeRow(form, rowForm, read, precedents)] : [];
  });
}

function placeRow(form: TableForm, rowForm: RowForm, read: ReadRow, precedents: Precedents): TableRow {
  const columns = rowForm.columns ?? form.columns;
  const rest = withoutUnit(form, read.rest);
  const precedent = precedents.starts.get(makeOf(read, columns));
  const isWide = read.row.cells.length === (precedents.width ?? read.row.cells.length);
  const start = startOfValues(rest, columns.length, precedent, isWide);
  return {
    form: rowForm,
    columns,
    line: read.row.line,
    label: read.label,
    cells: start === undefined ? undefined : valuesFrom(rest, start, columns.length),
    found: start === undefined ? trimBlanks(rest) : rest,
    inferred: false,
  };
}

function valuesFrom(rest: readonly Cell[], start: number, count: number): readonly ValueCell[] {
  return rest.slice(start, start + count).map(valueCell);
}

/** A row of more cells is no row of a table; two such may count as of one make. */
const MOST_CELLS = 4096;

/** Rows with the same number of cells and the label at the same place have their values in the same cells. */
function makeOf(read: ReadRow, columns: readonly ColumnForm[]): number {
  return (columns.length * MOST_CELLS + read.row.cells.length) * MOST_CELLS + read.rest.length;
}

function findPrecedents(form: TableForm, rows: readonly ReadRow[]): Precedents {
  const starts = new Map<number, number>();
  const widths = new Map<number, number>();
  for (const read of rows) {
    const columns = form.rows[rowIndex(form, read.id ?? '')]?.columns ?? form.columns;
    const { first, last } = filledSpan(withoutUnit(form, read.rest));
    if (last - first + 1 !== columns.length) continue;
    const width = read.row.cells.length;
    starts.set(makeOf(read, columns), first);
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [commonest] = [...widths].sort((a, b) => b[1] - a[1]);
  return { starts, width: commonest?.[0] };
}

/**
 * Where the values start, or `undefined` when there are too many cells, too few, or several placings. A blank at the edge
 * of the values may belong to the label or to nothing at all: it is a missing value only where a full row of the same
 * make shows that, or the row is as wide as most full rows.
 */
function startOfValues(
  rest: readonly Cell[],
  count: number,
  precedent: number | undefined,
  isWide: boolean,
): number | undefined {
  const { first, last } = filledSpan(rest);
  if (rest.length < count || last - first + 1 > count) return undefined;
  if (last < first) return precedent ?? rest.length - count;
  if (last - first + 1 === count) return first;
  const earliest = Math.max(0, last - count + 1);
  const latest = Math.min(first, rest.length - count);
  if (precedent !== undefined && precedent >= earliest && precedent <= latest) return precedent;
  return isWide && earliest === latest ? earliest : undefined;
}

/** The indices of the first and the last cell that is not blank; an empty span when all are. */
function filledSpan(cells: readonly Cell[]): { first: number; last: number } {
  const first = cells.findIndex((cell) => cell.text !== '');
  if (first < 0) return { first: 0, last: -1 };
  return { first, last: cells.findLastIndex((cell) => cell.text !== '') };
}

function trimBlanks(cells: readonly Cell[]): readonly Cell[] {
  const { first, last } = filledSpan(cells);
  return cells.slice(first, last + 1);
}

/** The statistics table has a unit (条, 件, 元) between label and values. */
function withoutUnit(form: TableForm, rest: readonly Cell[]): readonly Cell[] {
  const unit = form.kind === 'statistics' ? rest.findIndex((cell) => cell.text !== '') : -1;
  const text = rest[unit]?.text ?? '';
  return unit >= 0 && text.length <= 2 && readQuantity(text) === undefined ? rest.slice(unit + 1) : rest;
}
