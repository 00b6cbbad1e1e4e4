import { applicationColumnCount, caseColumnCount, type TableKind } from '../forms';
import { type Cell, type Grid, type GridRow, hasSeparators, type Layout } from '../syntax/grid';
import { isQuantity, isValue, standsForNothing } from '../syntax/quantity';
import type { Boundary } from '../syntax/sections';
import { valueCell } from './cells';
import { chooseForm } from './choose-form';
import { joinPieces } from './pieces';
import type { Relation } from './relations';
import { type Lookup, type RowLabels, readRowLabels } from './row-labels';
import { placeRunOnRows } from './run-on-rows';
import { placeRows, type ReadRow, type RowClues } from './shape';
import {
  type BlockTables,
  type HeadingCell,
  looksLikeTable,
  type OtherTable,
  type StatisticalTable,
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
 * grids; a table ends where another begins or where one of its rows comes a second time.
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
  return { statistical: tables.filter((table) => table.rows.length > 0).map(finish), other };
}

/** Adds a grid's rows to the tables they belong to; answers whether any row belonged to an official table. */
function bindGrid(grid: Grid, tables: OpenTable[], section: TableKind | undefined, meaning: Lookup): boolean {
  let bound = false;
  let heading: GridRow | undefined;
  let current = tables.at(-1);
  for (const row of grid.rows) {
    if (tables.length > MOST_TABLES) return bound;
    const labels = readRowLabels(
      row,
      { kind: current?.kind, ids: current?.ids ?? new Set(), layout: grid.layout },
      meaning,
    );
    const kind = labels.row?.meaning.kind ?? labels.headings[0]?.meaning.kind;
    const unlabelledKind = current?.kind ?? section;
    if (kind !== undefined) {
      current =
        tableFor(kind, tables, current, labels) ?? openTable(tables, kind, grid.layout, heading ?? row);
      addRow(current, row, labels, grid.layout);
      bound = true;
    } else if (unlabelledKind && isUnlabelledRow(unlabelledKind, row, labels, grid.layout)) {
      current ??= openTable(tables, unlabelledKind, grid.layout, heading ?? row);
      addRow(current, row, labels, grid.layout);
      bound = true;
    }
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
): OpenTable | undefined {
  const last = tables.findLast(
    (table) => table.kind === kind && (table === current || table.rows.length > 0),
  );
  return last && !startsAgain(last, labels) ? last : undefined;
}

function openTable(tables: OpenTable[], kind: TableKind, layout: Layout, first: GridRow): OpenTable {
  const table = {
    kind,
    layout,
    first,
    last: first,
    rows: [],
    headings: [],
    ids: new Set<string>(),
    announced: [],
  };
  tables.push(table);
  return table;
}

/** A row that the table has already begins the next table. */
function startsAgain(table: OpenTable, labels: RowLabels): boolean {
  return labels.row !== undefined && table.ids.has(labels.row.meaning.id);
}

function addRow(table: OpenTable, row: GridRow, labels: RowLabels, layout: Layout): void {
  table.last = row;
  for (const { meaning, at } of labels.headings) {
    const cell = row.cells[at];
    if (!cell) continue;
    table.headings.push({ cell, heads: meaning.part === 'group' ? 'rows' : 'columns', id: meaning.id });
  }
  const read = readRow(table, row, labels, layout);
  if (read) {
    table.rows.push(read);
    if (table.announced.length > 0) table.announced = [];
  } else {
    const names = labels.headings.filter(({ meaning }) => meaning.part === 'row');
    table.announced.push(...names.map(({ meaning }) => meaning.id));
  }
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
  return { row, id: undefined, label: undefined, rest, clues: cluesOf(table, row, labels) };
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
  const [first, ...others] = cells;
  const last = others.at(-1);
  if (!first || !last) return first;
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
 * row is found by its width, whole or in pieces of a block each.
 */
function isUnlabelledRow(kind: TableKind, row: GridRow, labels: RowLabels, layout: Layout): boolean {
  const filled = labels.rest.filter((cell) => cell.text !== '');
  const values = filled.filter((cell) => isValue(cell.text));
  if (values.length !== filled.length) return false;
  if (kind === 'applications') {
    if (layout === 'run-on') return labels.rest.length < row.cells.length && labels.headings.length === 0;
    return filled.length === applicationColumnCount && (layout === 'space' || labels.headings.length === 0);
  }
  if (kind !== 'cases') return false;
  if (filled.length === 0)
    return labels.rest.length >= caseColumnCount && labels.rest.length === row.cells.length;
  if (layout === 'run-on') return labels.rest.length === row.cells.length;
  return (
    layout === 'lines' ||
    filled.length === caseColumnCount / 3 ||
    Math.abs(filled.length - caseColumnCount) <= 2
  );
}

function hasNumbers(row: GridRow): boolean {
  return row.cells.some((cell) => isQuantity(cell.text));
}

const none: ReadonlySet<Relation> = new Set();

function finish(table: OpenTable): StatisticalTable {
  const rows = table.kind === 'cases' ? joinPieces(table.rows, caseColumnCount) : table.rows;
  const { form, rows: known } = chooseForm(table.kind, rows, table.headings);
  const placed =
    table.layout === 'run-on' ? placeRunOnRows(form, known) : { rows: placeRows(form, known), used: none };
  return {
    form,
    layout: table.layout,
    line: table.first.line,
    span: { start: table.first.cells[0]?.outerStart ?? 0, end: table.last.cells.at(-1)?.outerEnd ?? 0 },
    rows: placed.rows,
    used: placed.used,
    headings: table.headings,
  };
}

function otherTable(grid: Grid): OtherTable {
  const rows = grid.rows.flatMap((row) => {
    const cells = row.cells.map(valueCell).filter((cell) => cell.state === 'number');
    return cells.length > 0 ? [{ line: row.line, cells }] : [];
  });
  return { layout: grid.layout, line: grid.rows[0]?.line ?? 0, rows };
}
