import { type ColumnForm, type RowForm, rowIndex, type TableForm } from '../forms';
import type { Cell } from '../syntax/grid';
import { readQuantity } from '../syntax/quantity';
import { type Relation, relationsOf } from './relations';
import { narrowByColumns, type RowReadings } from './run-on-columns';
import { preferBlanks, type Split, splitDigits } from './run-on-digits';
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
 * Reads rows whose values follow each other without a separator. One digit a value needs no equation; other rows are cut
 * so that their own totals come out, and where that leaves several ways, so that the columns come out, too. A row that
 * still has several readings, or none, stays unread: nothing is ever guessed.
 */
export function placeRunOnRows(form: TableForm, reads: readonly ReadRow[]): RunOnRows {
  const rows = reads.flatMap((read) => runOnRow(form, read) ?? []);
  const own: RowReadings = new Map(rows.map((row) => [row.index, ownReadings(form, row)]));
  const relations = relationsOf(form);
  const alongColumns = relations.filter((relation) => relation.form.along === 'columns');
  const narrowed = narrowByColumns(form, relations, own);
  const ambiguous = [...own.values()].some((splits) => splits.length > 1);
  const used = new Set(relations.filter((relation) => relation.form.along === 'rows'));
  if (ambiguous || !narrowed) for (const relation of alongColumns) used.add(relation);
  const incomplete = alongColumns.some((relation) =>
    relation.terms.some((term) => (own.get(term.row)?.length ?? 0) === 0),
  );
  const trusted = narrowed ?? (incomplete || alongColumns.length === 0 ? own : onlyPlain(rows, own));
  return { rows: rows.map((row) => tableRow(row, trusted.get(row.index) ?? [])), used };
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

/** The readings that a row allows by itself. */
function ownReadings(form: TableForm, row: RunOnRow): readonly Split[] {
  const { digits, columns, read } = row;
  if (!/^\d+$/.test(digits)) return [];
  const group = groupSize(form);
  const pieces = read.rest.map((cell) => cell.text);
  if (group === undefined) return digits.length === columns.length ? [[...digits].map(Number)] : [];
  const splits = splitDigits(digits, columns.length / group, group) ?? [];
  return splits.length > 1 ? preferBlanks(splits, pieces) : splits;
}

/** After how many columns a total of the ones before it stands; `undefined` for forms without totals along a row. */
function groupSize(form: TableForm): number | undefined {
  if (form.kind === 'applications') return form.columns.length;
  return form.kind === 'cases' ? form.columns.length / 3 : undefined;
}

/** Where the columns contradict the rows, only rows of one digit a value are sure to be cut rightly. */
function onlyPlain(rows: readonly RunOnRow[], readings: RowReadings): RowReadings {
  const plain = rows.filter((row) => row.digits.length === row.columns.length).map((row) => row.index);
  return new Map([...readings].filter(([index]) => plain.includes(index)));
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
