import { caseColumnCount, type TableForm, type TableKind, tableFormsOf } from '../forms';
import { type Grid, type GridRow, hasSeparators, type Layout } from '../syntax/grid';
import type { Boundary } from '../syntax/sections';
import { valueCell } from './cells';
import { chooseForm } from './choose-form';
import { misplacedHeadings } from './heading-order';
import { missingColumn } from './missing-column';
import { noteUnbound, unknownRows, withoutDoubtful } from './oddities';
import { addRow, hasEnd, hasNumbers, isUnlabelledRow, type OpenTable, openTable } from './open-table';
import { joinPieces } from './pieces';
import { type Relation, relationsOf } from './relations';
import { type Lookup, type RowLabels, readRowLabels } from './row-labels';
import { placeRunOnRows } from './run-on-rows';
import { placeRows } from './shape';
import {
  type BlockTables,
  type HeadingCell,
  looksLikeTable,
  type OtherTable,
  type StatisticalTable,
  type TableRow,
} from './table';

/**
 * No section of a report has so many tables; a text that seems to is something else, and is left unread rather than
 * slow.
 */
const MOST_TABLES = 200;

/** The table that an official section holds. */
const tableOfSection: Readonly<Partial<Record<Boundary, TableKind>>> = { 3: 'applications', 4: 'cases' };

/**
 * Binds the grids of a block to the official forms. Rows are known by their labels; rows of table three that have lost
 * their label, and those of table four that never have one, by their place. The rows of one table may stand in several
 * grids; a table ends where another begins, or where one of its rows comes a second time and was not only written
 * twice.
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

/**
 * Whether the headings of table four stand in another order than its form's: then nobody knows which number is the
 * total.
 */
function isScrambled(form: TableForm, headings: readonly HeadingCell[]): boolean {
  return form.kind === 'cases' && misplacedHeadings(form, headings) !== undefined;
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
