import { applicationColumnCount, caseColumnCount, rowIndex, type TableKind, tableFormsOf } from '../forms';
import { type GridRow, hasSeparators, type Layout } from '../syntax/grid';
import { joinCells } from '../syntax/joined-cells';
import { isQuantity, isValue, standsForNothing } from '../syntax/quantity';
import { holdsOddValue } from './case-row';
import { noOddities, noteHeading, noteLabel, noteRepeated, noteUnbound, type Oddities } from './oddities';
import type { RowLabels } from './row-labels';
import type { ReadRow, RowClues } from './shape';
import type { HeadingCell } from './table';

/** A table while its rows are collected. */
export interface OpenTable {
  readonly kind: TableKind;
  readonly layout: Layout;
  readonly first: GridRow;
  last: GridRow;
  readonly rows: ReadRow[];
  readonly headings: HeadingCell[];
  /** The ids of the rows so far. */
  readonly ids: Set<string>;
  /** Whether what was added last are headings of columns. */
  afterHeadings: boolean;
  readonly oddities: Oddities;
  /** The ids of rows whose labels stood without values since the last row. */
  announced: string[];
}

/** Begins a table behind others; `first` is a row of its own, or one of headings before them. */
export function openTable(tables: OpenTable[], kind: TableKind, layout: Layout, first: GridRow): OpenTable {
  const table: OpenTable = {
    kind,
    layout,
    first,
    last: first,
    rows: [],
    headings: [],
    ids: new Set(),
    afterHeadings: false,
    oddities: noOddities(),
    announced: [],
  };
  tables.push(table);
  return table;
}

/** Whether a table has the last row of some form. */
export function hasEnd(table: OpenTable): boolean {
  return tableFormsOf(table.kind).some((form) => table.ids.has(form.rows.at(-1)?.id ?? ''));
}

/** Adds a row: what it heads, what it holds, and what is odd about it. */
export function addRow(table: OpenTable, row: GridRow, labels: RowLabels, layout: Layout): void {
  table.last = row;
  table.afterHeadings = !labels.row && labels.headings.some(({ meaning }) => meaning.part === 'heading');
  for (const heading of labels.headings) {
    const { meaning, at } = heading;
    const cell = row.cells[at];
    if (!cell) continue;
    table.headings.push({
      cell,
      heads: meaning.part === 'heading' ? 'columns' : 'rows',
      id: meaning.id,
      row,
    });
    noteHeading(table.oddities, cell, heading, row);
  }
  if (layout === 'lines' && isOutOfPlace(table, labels)) return;
  if (isRepeated(table, row, labels)) return;
  const read = readRow(table, row, labels, layout);
  if (labels.row) noteLabel(table.oddities, read?.label, labels.row);
  else if (!read && hasNumbers(row)) noteUnbound(table.oddities, row, labels);
  if (read) {
    table.rows.push(read);
    if (table.announced.length > 0) table.announced = [];
  } else {
    const names = labels.headings.filter(({ meaning }) => meaning.part === 'row');
    table.announced.push(...names.map(({ meaning }) => meaning.id));
  }
}

/**
 * Whether the label before a row's own, which has no values of its own, is that of a row further down the form. Where
 * each cell is a line, the two have changed places, and nobody knows whose the values are.
 */
function isOutOfPlace({ kind, announced }: OpenTable, { row }: RowLabels): boolean {
  const before = announced.at(-1);
  if (!row || before === undefined) return false;
  return tableFormsOf(kind).some((form) => {
    const place = rowIndex(form, row.meaning.id);
    return place >= 0 && rowIndex(form, before) > place;
  });
}

/**
 * Whether a table has the row already; the second one is noted and not read, since nobody knows which of both counts.
 */
function isRepeated(table: OpenTable, row: GridRow, labels: RowLabels): boolean {
  if (!labels.row || !table.ids.has(labels.row.meaning.id)) return false;
  const { meaning, from, at } = labels.row;
  const first = table.rows.find((candidate) => candidate.id === meaning.id);
  noteRepeated(table.oddities, first, meaning.id, joinCells(row.cells.slice(from, at + 1)), labels.rest);
  return true;
}

/** A row of values with its label, or with what tells of it; `undefined` for rows of headings. */
function readRow(table: OpenTable, row: GridRow, labels: RowLabels, layout: Layout): ReadRow | undefined {
  const { rest } = labels;
  if (labels.row) {
    const { meaning, from, at } = labels.row;
    const label = joinCells(row.cells.slice(from, at + 1));
    // Where labels float, that of a group which is a row in one form may stand beside any row of the group in another.
    const floats = layout === 'space' && labels.headings.some((heading) => heading.at === at);
    if (floats) return { row, id: meaning.id, label, rest, clues: cluesOf(table, row, labels) };
    table.ids.add(meaning.id);
    return { row, id: meaning.id, label, rest };
  }
  if (!isUnlabelledRow(table.kind, row, labels, layout)) return undefined;
  const isOdd = table.kind === 'cases' && hasSeparators(layout) && holdsOddValue(row, labels);
  const clues = cluesOf(table, row, labels);
  return { row, id: undefined, label: undefined, rest: isOdd ? row.cells : rest, clues };
}

function cluesOf(table: OpenTable, row: GridRow, { headings, rest }: RowLabels): RowClues {
  const before = row.cells.slice(0, row.cells.length - rest.length);
  const words = before.filter(
    ({ text }, at) =>
      text !== '' &&
      !standsForNothing(text) &&
      !headings.some((heading) => heading.from <= at && at <= heading.at),
  );
  return {
    announced: table.announced,
    words: words.map(({ text }) => text),
    groups: headings.filter(({ meaning }) => meaning.part === 'group').map(({ meaning }) => meaning.id),
  };
}

/**
 * Whether a row without a label of its own is one of a table's rows. In table three it must have just the seven values;
 * a group's label beside them makes it a subtotal, unless labels float freely as in space-aligned text. Table four's
 * only row is found by its width, whole, blank cells among the others, or in pieces of a block each.
 */
export function isUnlabelledRow(kind: TableKind, row: GridRow, labels: RowLabels, layout: Layout): boolean {
  if (kind !== 'applications' && kind !== 'cases') return false;
  if (kind === 'cases' && hasSeparators(layout) && holdsOddValue(row, labels)) return true;
  let filled = 0;
  for (const { text } of labels.rest) {
    if (text === '') continue;
    if (!isValue(text)) return false;
    filled++;
  }
  if (kind === 'applications') {
    if (layout === 'run-on') return labels.rest.length < row.cells.length && labels.headings.length === 0;
    return filled === applicationColumnCount && (layout === 'space' || labels.headings.length === 0);
  }
  if (filled === 0) return labels.rest.length >= caseColumnCount && labels.rest.length === row.cells.length;
  if (layout === 'run-on') return labels.rest.length === row.cells.length;
  const isWhole = labels.rest.length === caseColumnCount && labels.rest.length === row.cells.length;
  if (hasSeparators(layout) && isWhole) return true;
  return layout === 'lines' || filled === caseColumnCount / 3 || Math.abs(filled - caseColumnCount) <= 2;
}

/** Whether a number stands in a row. */
export function hasNumbers(row: GridRow): boolean {
  return row.cells.some((cell) => isQuantity(cell.text));
}
