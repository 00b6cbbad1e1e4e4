import { type ColumnForm, type RowForm, rowIndex, type TableForm } from '../forms';
import type { Cell } from '../syntax/grid';
import { readQuantity } from '../syntax/quantity';
import { isConfirmed, type Relation, relationsOf } from './relations';
import type { RowReadings } from './run-on-columns';
import { preferBlanks, type Split, splitDigits } from './run-on-digits';
import { trustedReadings } from './run-on-trust';
import type { ReadRow } from './shape';
import type { TableRow, ValueCell } from './table';

/** The rows of a run-on table, and the relations that were used to read them and so prove nothing any more. */
export interface RunOnRows {
  readonly rows: readonly TableRow[];
  readonly used: ReadonlySet<Relation>;
}

interface RunOnRow {
  readonly read: ReadRow;
  readonly form: RowForm;
  readonly columns: readonly ColumnForm[];
  readonly digits: string;
  readonly index: number;
}

/**
 * Reads rows whose values follow each other without a separator. A table with one digit a value, or with a blank
 * between all values of every row, needs no equation. Other rows are cut so that their own totals come out, and those
 * of the columns, too. A row that has several readings left, or none, stays unread: nothing is ever guessed.
 */
export function placeRunOnRows(form: TableForm, reads: readonly ReadRow[]): RunOnRows {
  const rows = reads.flatMap((read) => runOnRow(form, read) ?? []);
  if (hasDigitEach(form, rows))
    return { rows: rows.map((row) => tableRow(row, [digitEach(row)])), used: none };
  if (groupSize(form) === undefined && rows.every(isParted))
    return { rows: rows.map((row) => tableRow(row, [partedValues(row)])), used: none };
  const showsColumns = rows.some(hasLeadingZero);
  const own: RowReadings = new Map(rows.map((row) => [row.index, ownReadings(form, row, showsColumns)]));
  const relations = relationsOf(form).filter(isConfirmed);
  const digits = new Map(rows.map((row) => [row.index, row.digits]));
  const hasTotals = groupSize(form) !== undefined;
  const { readings, proven, wrong } = trustedReadings({ form, relations, digits, hasTotals }, own);
  const ambiguous = [...own.values()].some((splits) => splits.length > 1);
  const used = ambiguous || !proven ? relations : relations.filter(({ form: { along } }) => along === 'rows');
  return {
    rows: rows.map((row) => tableRow(row, readings.get(row.index) ?? [])),
    // The wrong value proves its relations to be broken: they were not what the table was read by.
    used: new Set(
      used.filter(
        ({ terms }) => !terms.some((term) => term.row === wrong?.index && term.column === wrong.column),
      ),
    ),
  };
}

const none: ReadonlySet<Relation> = new Set();

/**
 * Whether a table has all its rows, and each of them a digit for every column. Then a blank would have to stand beside
 * a number of two digits in each row that has one: the digits are the values, and where they do not add up, they are
 * wrong.
 */
function hasDigitEach(form: TableForm, rows: readonly RunOnRow[]): boolean {
  if (groupSize(form) === undefined || new Set(rows.map(({ index }) => index)).size < form.rows.length)
    return false;
  return rows.every(
    (row) => row.digits.length === row.columns.length && /^\d+$/.test(row.digits) && !lacksParted(form, row),
  );
}

/** Of table four's values so many may be missing where blanks part the others. */
const MOST_LACKING = 2;

/**
 * Whether blanks stand between the values of table four's row, and one or two are missing: then digits that stand
 * together are one value.
 */
function lacksParted(form: TableForm, { read, columns }: RunOnRow): boolean {
  const lacking = columns.length - read.rest.length;
  return form.kind === 'cases' && lacking > 0 && lacking <= MOST_LACKING;
}

/** Whether blanks stand between all the values of a row, which then need no cutting. */
function isParted({ read, digits, columns }: RunOnRow): boolean {
  return read.rest.length === columns.length && /^\d+$/.test(digits);
}

function partedValues({ read }: RunOnRow): Split {
  return read.rest.map(({ text }) => Number(text));
}

function digitEach({ digits }: RunOnRow): Split {
  return [...digits].map(Number);
}

function runOnRow(form: TableForm, read: ReadRow): RunOnRow | undefined {
  const index = read.id === undefined ? -1 : rowIndex(form, read.id);
  const rowForm = form.rows[index];
  if (!rowForm) return undefined;
  const digits = read.rest.map((cell) => cell.text).join('');
  return {
    read,
    form: rowForm,
    columns: rowForm.columns ?? form.columns,
    digits,
    index,
  };
}

/**
 * Whether a row has a digit for each of several columns and begins with 0, which no single value of so many digits
 * does.
 */
function hasLeadingZero({ digits, columns }: RunOnRow): boolean {
  return columns.length > 1 && digits.length === columns.length && digits.startsWith('0');
}

/**
 * The readings that a row allows by itself. Without totals, a digit is a value only where another row shows that the
 * table has all columns of its form: else “15” may be one value, not 1 and 5.
 */
function ownReadings(form: TableForm, row: RunOnRow, showsColumns: boolean): readonly Split[] {
  const { digits, columns, read } = row;
  if (!/^\d+$/.test(digits)) return [];
  const group = groupSize(form);
  if (group === undefined) {
    if (isParted(row)) return [partedValues(row)];
    return showsColumns && digits.length === columns.length ? [digitEach(row)] : [];
  }
  const splits = splitDigits(digits, columns.length / group, group) ?? [];
  const pieces = read.rest.map((cell) => cell.text);
  return splits.length > 1 ? preferBlanks(splits, pieces) : splits;
}

/** After how many columns a total of the ones before it stands; `undefined` for forms without totals along a row. */
function groupSize(form: TableForm): number | undefined {
  if (form.kind === 'applications') return form.columns.length;
  return form.kind === 'cases' ? form.columns.length / 3 : undefined;
}

function tableRow(row: RunOnRow, splits: readonly Split[]): TableRow {
  const [only, another] = splits;
  const single = row.columns.length === 1 ? singleValue(row.read.rest) : undefined;
  const cells = single ?? (only && another === undefined ? cut(row.read.rest, only) : undefined);
  return {
    form: row.form,
    columns: row.columns,
    line: row.read.row.line,
    label: row.read.label,
    cells,
    found: row.read.rest,
    inferred: cells !== undefined && single === undefined,
  };
}

/** A row of one column needs no cutting, if its digits stand together. */
function singleValue(rest: readonly Cell[]): readonly ValueCell[] | undefined {
  const [cell, another] = rest;
  const value = cell && another === undefined ? readQuantity(cell.text)?.value : undefined;
  return cell && value !== undefined ? [{ cell, value, state: 'number', digits: cell }] : undefined;
}

/** The values' cells: from the first to the last digit of each, where they stand in the text. */
function cut(pieces: readonly Cell[], split: Split): readonly ValueCell[] {
  const places = pieces.flatMap((piece) => [...piece.text].map((_, index) => piece.start + index));
  let at = 0;
  return split.map((value) => {
    const text = String(value);
    const start = places[at] ?? 0;
    at += text.length;
    const end = (places[at - 1] ?? start) + 1;
    const cell = { text, start, end, outerStart: start, outerEnd: end };
    return { cell, value, state: 'number' as const, digits: cell };
  });
}
