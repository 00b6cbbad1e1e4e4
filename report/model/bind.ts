import { type TableForm, type TableKind, tableFormsOf } from '../forms';
import type { Cell, Grid, GridRow, Layout } from '../syntax/grid';
import { readQuantity } from '../syntax/quantity';
import { standsForNothing, valueCell } from './cells';
import { type Lookup, type RowLabels, readRowLabels } from './row-labels';
import { placeRows, type ReadRow } from './shape';
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
  /** Whether the last row seen was a header of this table, so that rows without a label may follow. */
  belowHeader: boolean;
}

/** How many cells an empty row of table four has at least. */
const CASE_COLUMNS = 15;

/**
 * Binds the grids of a block to the official forms by their labels. The rows of one table may stand in several grids;
 * a table ends where another begins or where one of its rows comes a second time.
 */
export function bindTables(grids: readonly Grid[], meaning: Lookup): BlockTables {
  const tables: OpenTable[] = [];
  const other: OtherTable[] = [];
  for (const grid of grids) {
    if (!bindGrid(grid, tables, meaning) && looksLikeTable(grid)) other.push(otherTable(grid));
  }
  return { statistical: tables.filter((table) => table.rows.length > 0).map(finish), other };
}

/** Adds a grid's rows to the tables they belong to; answers whether any row belonged to an official table. */
function bindGrid(grid: Grid, tables: OpenTable[], meaning: Lookup): boolean {
  let bound = false;
  let heading: GridRow | undefined;
  const last = tables.at(-1);
  if (last) last.belowHeader = false;
  for (const row of grid.rows) {
    const current = tables.at(-1);
    const labels = readRowLabels(row, { kind: current?.kind, ids: current?.ids ?? new Set() }, meaning);
    const kind = labels.row?.meaning.kind ?? labels.headings[0]?.meaning.kind;
    if (kind !== undefined) {
      const table =
        current?.kind === kind && !startsAgain(current, labels)
          ? current
          : open(kind, grid.layout, heading ?? row);
      if (table !== current) tables.push(table);
      addRow(table, row, labels);
      bound = true;
    } else if (current && isCasesRow(current, row)) {
      current.ids.add('cases');
      current.rows.push({ row, id: 'cases', label: undefined, rest: row.cells });
      current.last = row;
    }
    heading = kind === undefined && !hasNumbers(row) ? (heading ?? row) : undefined;
  }
  return bound;
}

function open(kind: TableKind, layout: Layout, first: GridRow): OpenTable {
  return { kind, layout, first, last: first, rows: [], headings: [], ids: new Set(), belowHeader: false };
}

/** A row that the table has already begins the next table; so does a header below table four's only row. */
function startsAgain(table: OpenTable, labels: RowLabels): boolean {
  if (labels.row) return table.ids.has(labels.row.meaning.id);
  return table.kind === 'cases' && table.ids.size > 0;
}

function addRow(table: OpenTable, row: GridRow, labels: RowLabels): void {
  table.last = row;
  for (const { meaning, at } of labels.headings) {
    const cell = row.cells[at];
    if (!cell) continue;
    table.headings.push({ cell, heads: meaning.part === 'group' ? 'rows' : 'columns', id: meaning.id });
  }
  table.belowHeader = labels.row === undefined;
  if (!labels.row) return;
  const { meaning, at } = labels.row;
  table.ids.add(meaning.id);
  table.rows.push({ row, id: meaning.id, label: row.cells[at], rest: row.cells.slice(at + 1) });
}

/** Table four's only row has no label: it is the first row of numbers, or of signs for nothing, below the headings. */
function isCasesRow(table: OpenTable, row: GridRow): boolean {
  if (table.kind !== 'cases' || !table.belowHeader || table.rows.length > 0) return false;
  const filled = row.cells.filter((cell) => cell.text !== '');
  if (filled.length === 0) return row.cells.length >= CASE_COLUMNS;
  return filled.every((cell: Cell) => readQuantity(cell.text) !== undefined || standsForNothing(cell.text));
}

function hasNumbers(row: GridRow): boolean {
  return row.cells.some((cell) => readQuantity(cell.text) !== undefined);
}

function finish(table: OpenTable): StatisticalTable {
  const form = formOf(table);
  return {
    form,
    layout: table.layout,
    line: table.first.line,
    span: { start: table.first.cells[0]?.outer.start ?? 0, end: table.last.cells.at(-1)?.outer.end ?? 0 },
    rows: placeRows(form, table.rows),
    headings: table.headings,
  };
}

/** The form whose own rows and headings the table has most of; the newest where nothing tells them apart. */
function formOf(table: OpenTable): TableForm {
  const names = new Set([...table.ids, ...table.headings.map((heading) => heading.id)]);
  const score = (form: TableForm) => namesOf(form).filter((name) => names.has(name)).length;
  return tableFormsOf(table.kind).reduce((best, form) => (score(form) > score(best) ? form : best));
}

function namesOf(form: TableForm): string[] {
  const columns = [...form.columns, ...form.rows.flatMap((row) => row.columns ?? [])];
  return [...new Set([...form.rows, ...columns].map((part) => part.id))];
}

function otherTable(grid: Grid): OtherTable {
  const rows = grid.rows.flatMap((row) => {
    const cells = row.cells.map(valueCell).filter((cell) => cell.state === 'number');
    return cells.length > 0 ? [{ line: row.line, cells }] : [];
  });
  return { layout: grid.layout, line: grid.rows[0]?.line ?? 0, rows };
}
