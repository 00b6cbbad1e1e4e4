import {
  applicationColumnCount,
  caseColumnCount,
  rowIndex,
  type TableForm,
  type TableKind,
  tableFormsOf,
} from '../forms';
import { type Cell, type Grid, type GridRow, hasSeparators, type Layout } from '../syntax/grid';
import { isQuantity, isValue, standsForNothing } from '../syntax/quantity';
import type { Boundary } from '../syntax/sections';
import { holdsOddValue } from './case-row';
import { valueCell } from './cells';
import { chooseForm } from './choose-form';
import { misplacedHeadings } from './heading-order';
import { missingColumn } from './missing-column';
import {
  noOddities,
  noteHeading,
  noteLabel,
  noteRepeated,
  noteUnbound,
  type Oddities,
  unknownRows,
  withoutDoubtful,
} from './oddities';
import { joinPieces } from './pieces';
import { type Relation, relationsOf } from './relations';
import { type Lookup, type RowLabels, readRowLabels } from './row-labels';
import { placeRunOnRows } from './run-on-rows';
import { placeRows, type ReadRow, type RowClues } from './shape';
import {
  type BlockTables,
  type HeadingCell,
  looksLikeTable,
  type OtherTable,
  type StatisticalTable,
  type TableRow,
} from './table';

/** A table while its rows are collected. */
interface OpenTable {
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

/** No section of a report has so many tables; a text that seems to is something else, and is left unread rather than slow. */
const MOST_TABLES = 200;

/** The table that an official section holds. */
const tableOfSection: Readonly<Partial<Record<Boundary, TableKind>>> = { 3: 'applications', 4: 'cases' };

/**
 * Binds the grids of a block to the official forms. Rows are known by their labels; rows of table three that have lost
 * their label, and those of table four that never have one, by their place. The rows of one table may stand in several
 * grids; a table ends where another begins, or where one of its rows comes a second time and was not only written twice.
 */
export function bindTables(
  grids: readonly Grid[],
  boundary: Boundary | undefined,
  meaning: Lookup,
): BlockTables {
  const tables: OpenTable[] = [];
  const other: OtherTable[] = [];
  const section = boundary === undefined ? undefined : tableOfSection[boundary];
  for (const grid of grids) {
    const bound = bindGrid(grid, tables, section, meaning);
    if (tables.length > MOST_TABLES) return { statistical: [], other: [] };
    if (!bound && hasSeparators(grid.layout) && looksLikeTable(grid)) other.push(otherTable(grid));
  }
  const filled = tables.filter((table) => table.rows.length > 0);
  const statistical = filled.map((table, index) => finish(table, filled.slice(0, index)));
  return { statistical, other };
}

const noIds: ReadonlySet<string> = new Set();

/** Adds a grid's rows to the tables they belong to; answers whether any row belonged to an official table. */
function bindGrid(grid: Grid, tables: OpenTable[], section: TableKind | undefined, meaning: Lookup): boolean {
  let bound = false;
  let heading: GridRow | undefined;
  let current = tables.at(-1);
  for (const row of grid.rows) {
    if (tables.length > MOST_TABLES) return bound;
    const labels = readRowLabels(
      row,
      { kind: current?.kind, ids: current?.ids ?? noIds, layout: grid.layout },
      meaning,
    );
    const kind = labels.row?.meaning.kind ?? labels.headings[0]?.meaning.kind;
    const unlabelledKind = current?.kind ?? section;
    if (kind !== undefined) {
      current =
        tableFor(kind, tables, current, labels, grid.layout) ??
        openTable(tables, kind, grid.layout, heading ?? row);
      addRow(current, row, labels, grid.layout);
      bound = true;
    } else if (unlabelledKind && isUnlabelledRow(unlabelledKind, row, labels, grid.layout)) {
      current ??= openTable(tables, unlabelledKind, grid.layout, heading ?? row);
      addRow(current, row, labels, grid.layout);
      bound = true;
    } else if (current && hasNumbers(row)) noteUnbound(current.oddities, row, labels);
    heading = kind === undefined && !hasNumbers(row) ? (heading ?? row) : undefined;
  }
  return bound;
}

/**
 * The table that a row of a kind belongs to: the one at hand, or an earlier one of that kind when headings of another
 * kind stand between; none when the row begins a new table.
 */
function tableFor(
  kind: TableKind,
  tables: readonly OpenTable[],
  current: OpenTable | undefined,
  labels: RowLabels,
  layout: Layout,
): OpenTable | undefined {
  const last = tables.findLast(
    (table) => table.kind === kind && (table === current || table.rows.length > 0),
  );
  return last && !startsAgain(last, labels, layout) ? last : undefined;
}

function openTable(tables: OpenTable[], kind: TableKind, layout: Layout, first: GridRow): OpenTable {
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

/** A row that the table has already begins the next table, unless it was only written twice. */
function startsAgain(table: OpenTable, labels: RowLabels, layout: Layout): boolean {
  const id = labels.row?.meaning.id;
  return id !== undefined && table.ids.has(id) && !(hasSeparators(layout) && isAmidst(table, id));
}

/**
 * Whether a row that comes again stands amidst its table: behind another of its rows, without a header between them,
 * before the table's end, and not where the next table would begin.
 */
function isAmidst(table: OpenTable, id: string): boolean {
  const begins = tableFormsOf(table.kind).some((form) => form.rows[0]?.id === id);
  return !table.afterHeadings && !begins && !hasEnd(table);
}

function addRow(table: OpenTable, row: GridRow, labels: RowLabels, layout: Layout): void {
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
 * Whether the label before a row's own, which has no values of its own, is that of a row further down the form. Where each cell is a line,
 * the two have changed places, and nobody knows whose the values are.
 */
function isOutOfPlace({ kind, announced }: OpenTable, { row }: RowLabels): boolean {
  const before = announced.at(-1);
  if (!row || before === undefined) return false;
  return tableFormsOf(kind).some((form) => {
    const place = rowIndex(form, row.meaning.id);
    return place >= 0 && rowIndex(form, before) > place;
  });
}

/** Whether a table has the row already; the second one is noted and not read, since nobody knows which of both counts. */
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

/** Cells that hold the parts of one label, as one. */
function joinCells(cells: readonly Cell[]): Cell | undefined {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last || cells.length === 1) return first;
  const text = cells.map((cell) => cell.text).join('');
  return {
    text,
    start: first.start,
    end: last.end,
    outerStart: first.outerStart,
    outerEnd: last.outerEnd,
  };
}

/**
 * Whether a row without a label of its own is one of a table's rows. In table three it must have just the seven values;
 * a group's label beside them makes it a subtotal, unless labels float freely as in space-aligned text. Table four's only
 * row is found by its width, whole, blank cells among the others, or in pieces of a block each.
 */
function isUnlabelledRow(kind: TableKind, row: GridRow, labels: RowLabels, layout: Layout): boolean {
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

function hasNumbers(row: GridRow): boolean {
  return row.cells.some((cell) => isQuantity(cell.text));
}

const none: ReadonlySet<Relation> = new Set();

/** The table of the rows that were collected; `earlier` are the tables before it. */
function finish(table: OpenTable, earlier: readonly OpenTable[]): StatisticalTable {
  const certain = withoutDoubtful(table.rows, table.oddities);
  const rows = table.kind === 'cases' ? joinPieces(certain, caseColumnCount) : certain;
  const { form, rows: known } = chooseForm(table.kind, rows, table.headings);
  const placed =
    table.layout === 'run-on'
      ? placeRunOnRows(form, known)
      : { rows: placeRows(form, known, table.layout), used: none };
  const missing =
    form.kind === 'cases' ? undefined : missingColumn(table.layout, table.headings, placed.rows);
  return {
    form,
    layout: table.layout,
    line: table.first.line,
    span: { start: table.first.cells[0]?.outerStart ?? 0, end: table.last.cells.at(-1)?.outerEnd ?? 0 },
    rows: missing ? placed.rows.map((row) => (missing.rows.has(row) ? unplaced(row) : row)) : placed.rows,
    used: isScrambled(form, table.headings) ? new Set(relationsOf(form)) : placed.used,
    headings: table.headings,
    missingColumn: missing,
    approximateLabels: table.oddities.approximateLabels,
    repeatedRows: table.oddities.repeatedRows,
    unboundRows: [...table.oddities.unboundRows, ...unknownRows(form, known)],
    continuesAnother: earlier.some((other) => other.kind === table.kind && !hasEnd(other)),
  };
}

/** A row whose values cannot be placed under the columns, because one of these is missing. */
function unplaced(row: TableRow): TableRow {
  return { ...row, cells: undefined, found: row.found.filter((cell) => cell.text !== '') };
}

/** Whether the headings of table four stand in another order than its form's: then nobody knows which number is the total. */
function isScrambled(form: TableForm, headings: readonly HeadingCell[]): boolean {
  return form.kind === 'cases' && misplacedHeadings(form, headings) !== undefined;
}

/** Whether a table has the last row of some form. */
function hasEnd(table: OpenTable): boolean {
  return tableFormsOf(table.kind).some((form) => table.ids.has(form.rows.at(-1)?.id ?? ''));
}

function otherTable(grid: Grid): OtherTable {
  const rows = grid.rows.flatMap((row) => {
    const cells = row.cells.map(valueCell).filter((cell) => cell.state === 'number');
    return cells.length > 0 ? [{ line: row.line, cells }] : [];
  });
  const span = {
    start: grid.rows[0]?.cells[0]?.outerStart ?? 0,
    end: grid.rows.at(-1)?.cells.at(-1)?.outerEnd ?? 0,
  };
  return { layout: grid.layout, line: grid.rows[0]?.line ?? 0, span, rows };
}
