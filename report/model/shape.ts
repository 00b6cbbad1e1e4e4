import { type ColumnForm, type RowForm, rowIndex, type TableForm } from '../forms';
import type { Cell, GridRow, Layout } from '../syntax/grid';
import { isValue } from '../syntax/quantity';
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
  /** What speaks for the row's being one or another; absent where its own label tells. */
  readonly clues?: RowClues;
}

/** What is known of a row whose label does not tell what it is. */
export interface RowClues {
  /** The ids of rows whose labels stand without values between the row before and this one: its own, wrapped. */
  readonly announced: readonly string[];
  /** The words of the row that mean nothing to the forms. */
  readonly words: readonly string[];
  /** The ids of groups whose labels stand in the row. */
  readonly groups: readonly string[];
}

/** What the rows of a table show about each other. */
interface Precedents {
  readonly layout: Layout;
  /** Where the values begin among the cells behind the label, for rows of the same make, by the rows that are full. */
  readonly starts: ReadonlyMap<number, number>;
  /** How many cells most full rows have; `undefined` when no row is full. */
  readonly width: number | undefined;
  /** Whether in all full rows the values stand right behind the label, so that merged labels leave no blank cells. */
  readonly packed: boolean;
  /** How many rows there are of each make, full or not. */
  readonly makes: ReadonlyMap<number, number>;
  /** Whether the values of most rows stand behind a unit. */
  readonly haveUnits: boolean;
}

/**
 * Places the cells of a table's rows under the columns of the form. Merged labels leave blank cells before the values,
 * page breaks leave them behind, and a blank may be a value that is missing; a row gets values only where one placing
 * is possible or where full rows of the same make show which one it is. Rows unknown to the form are left out.
 */
export function placeRows(form: TableForm, rows: readonly ReadRow[], layout: Layout): readonly TableRow[] {
  const measured: MeasuredRow[] = [];
  for (const read of rows) {
    const row = measure(form, read);
    if (row) measured.push(row);
  }
  const precedents = findPrecedents(measured, layout);
  return measured.map((row, index) => placeRow(row, precedents, measured, index));
}

/** A row of the form with what its placing depends on. */
interface MeasuredRow {
  readonly read: ReadRow;
  readonly form: RowForm;
  readonly columns: readonly ColumnForm[];
  /** The cells behind the label, and behind the unit where the form has one. */
  readonly rest: readonly Cell[];
  readonly hasUnit: boolean;
  /** The index of the first of them that is not blank; one behind the last where all are. */
  readonly first: number;
  /** The index of the last of them that is not blank; −1 where all are. */
  readonly last: number;
}

function measure(form: TableForm, read: ReadRow): MeasuredRow | undefined {
  const rowForm = form.rows[rowIndex(form, read.id ?? '')];
  if (!rowForm) return undefined;
  const rest = form.kind === 'statistics' ? withoutUnit(read.rest) : read.rest;
  const hasUnit = rest.length < read.rest.length;
  let first = 0;
  let last = rest.length - 1;
  while (first < rest.length && rest[first]?.text === '') first++;
  while (last >= 0 && rest[last]?.text === '') last--;
  return { read, form: rowForm, columns: rowForm.columns ?? form.columns, rest, hasUnit, first, last };
}

/** Places a row, which stands at an index of all. */
function placeRow(
  row: MeasuredRow,
  precedents: Precedents,
  all: readonly MeasuredRow[],
  index: number,
): TableRow {
  const { read, columns, rest, first, last } = row;
  const placed = startOfValues(row, precedents);
  const hasBlanks = placed !== undefined && last - first + 1 !== columns.length;
  const start = hasBlanks && lacksCell(row, placed, fullNeighbours(all, index)) ? undefined : placed;
  return {
    form: row.form,
    columns,
    line: read.row.line,
    label: read.label,
    cells: start === undefined ? undefined : valuesFrom(rest, start, columns.length),
    found: start === undefined ? rest.slice(first, last + 1) : rest,
    inferred: false,
  };
}

function valuesFrom(rest: readonly Cell[], start: number, count: number): readonly ValueCell[] {
  return rest.slice(start, start + count).map(valueCell);
}

/** A row of more cells is no row of a table; two such may count as of one make. */
const MOST_CELLS = 4096;

/** Rows with the same number of cells and the label at the same place have their values in the same cells. */
function makeOf({ read, columns }: MeasuredRow): number {
  return (columns.length * MOST_CELLS + read.row.cells.length) * MOST_CELLS + read.rest.length;
}

function findPrecedents(rows: readonly MeasuredRow[], layout: Layout): Precedents {
  const starts = new Map<number, number>();
  const widths = new Map<number, number>();
  const makes = new Map<number, number>();
  for (const row of rows) {
    makes.set(makeOf(row), (makes.get(makeOf(row)) ?? 0) + 1);
    if (row.last - row.first + 1 !== row.columns.length) continue;
    const width = row.read.row.cells.length;
    starts.set(makeOf(row), row.first);
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const packed = [...starts.values()].every((start) => start === 0);
  const haveUnits = rows.filter((row) => row.hasUnit).length * 2 > rows.length;
  return { layout, starts, width: commonest(widths), packed, makes, haveUnits };
}

/** The key with the highest count, the first among equals. */
function commonest(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [key, count] of counts) {
    if (count <= most) continue;
    best = key;
    most = count;
  }
  return best;
}

/**
 * Where the values start, or `undefined` when there are too many cells, too few, or several ways to place them. A blank
 * at the edge of the values may belong to the label or to nothing at all. It counts as a missing value only where a
 * full row of the same make shows so, or the row is known to be as wide as it should be; and not in the row in which
 * the text breaks off, whose last values may be missing as well.
 */
function startOfValues(row: MeasuredRow, precedents: Precedents): number | undefined {
  const { rest, first, last } = row;
  const count = row.columns.length;
  if (rest.length < count || last - first + 1 > count || lacksUnit(row, precedents)) return undefined;
  if (last - first + 1 === count) return first;
  const precedent = precedents.starts.get(makeOf(row));
  if (last < first) return precedent ?? rest.length - count;
  const earliest = Math.max(0, last - count + 1);
  const latest = Math.min(first, rest.length - count);
  if (precedent !== undefined && precedent >= earliest && precedent <= latest) return precedent;
  const mayLackValues = row.read.row.isTorn === true && first > 0 && row.read.label !== undefined;
  return earliest === latest && !mayLackValues && isWhole(row, precedents) ? earliest : undefined;
}

/** The nearest full rows before and behind one that have as many columns. */
function fullNeighbours(rows: readonly MeasuredRow[], index: number): readonly MeasuredRow[] {
  const count = rows[index]?.columns.length;
  const isFull = ({ first, last, columns }: MeasuredRow) =>
    columns.length === count && last - first + 1 === count;
  const before = rows.slice(0, index).findLast(isFull);
  const behind = rows.slice(index + 1).find(isFull);
  return [before, behind].flatMap((row) => row ?? []);
}

/**
 * Whether a blank that would be a value, were the values to start there, may be one of those that a full row right
 * before or behind has beside its values: the row has fewer cells than that one, so that a value may be missing.
 */
function lacksCell(row: MeasuredRow, start: number, neighbours: readonly MeasuredRow[]): boolean {
  const { rest, first, last, columns, read } = row;
  if (last < first) return false;
  const wider = neighbours.filter(
    (full) => full.rest.length > rest.length && full.read.row.cells.length > read.row.cells.length,
  );
  const isShortBefore = start < first && wider.some((full) => full.first >= first);
  const behind = rest.length - 1 - last;
  const isShortBehind =
    start + columns.length - 1 > last && wider.some((full) => full.rest.length - 1 - full.last >= behind);
  return isShortBefore || isShortBehind;
}

/**
 * Where each cell is a line and units are lines of their own, a row whose unit went elsewhere may have values from
 * elsewhere, too: from the foot of a page.
 */
function lacksUnit({ hasUnit }: MeasuredRow, { layout, haveUnits }: Precedents): boolean {
  return layout === 'lines' && haveUnits && !hasUnit;
}

/**
 * Whether a row has all its cells: as many as most full rows. In HTML a merged label is one cell, however wide, so that
 * a row with just the form's number of cells behind its label has them all, whatever labels of groups stand before it;
 * so it is in text whose full rows are shorter, since there merged labels leave no blank cells either. Where no row is
 * full, a row that breaks off behind the blank cells of a merged label may be as long as a whole one with blank values;
 * but it is the only row of its make, and without a label, or with a value right behind it, there are no such cells.
 */
function isWhole(row: MeasuredRow, { layout, width, packed, makes }: Precedents): boolean {
  const { cells } = row.read.row;
  const isExact = row.rest.length === row.columns.length;
  if (layout === 'html' && isExact) return true;
  if (width !== undefined) return cells.length === width || (packed && isExact && cells.length > width);
  return row.first === 0 || row.read.label === undefined || (makes.get(makeOf(row)) ?? 0) > 1;
}

/** The statistics table has a unit (条, 件, 元) between label and values. */
function withoutUnit(rest: readonly Cell[]): readonly Cell[] {
  const unit = rest.findIndex((cell) => cell.text !== '');
  const text = rest[unit]?.text ?? '';
  const isUnit = unit >= 0 && text.length <= 2 && !isValue(text);
  return isUnit ? rest.slice(unit + 1) : rest;
}
