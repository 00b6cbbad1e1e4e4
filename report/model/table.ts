import type { ColumnForm, RowForm, TableForm } from '../forms';
import type { Cell, Grid, GridRow, Layout } from '../syntax/grid';
import type { Exact } from '../text/exact';
import type { Span } from '../text/position';
import type { Relation } from './relations';

/** A cell of a statistical table. Blank is not zero, and neither is `/`. */
export interface ValueCell {
  readonly cell: Cell;
  /** The number, or `undefined` when the cell is blank or holds something else. */
  readonly value: Exact | undefined;
  readonly state: 'number' | 'blank' | 'not-a-number';
  /** Where the number's own characters stand in the block; for other cells, the cell's content. */
  readonly digits: Span;
}

/** A row of a statistical table. */
export interface TableRow {
  readonly form: RowForm;
  readonly columns: readonly ColumnForm[];
  /**
   * The line of the row's label (of its first value where it has none), from 0, counted from the start of the block.
   */
  readonly line: number;
  /** The label's place in the block; absent where the row has no label of its own, as in table four. */
  readonly label: Cell | undefined;
  /** One cell for each column, or `undefined` when the row's shape could not be established. */
  readonly cells: readonly ValueCell[] | undefined;
  /** Every cell behind the label as found; of a row whose shape is wrong, without the blank cells at its ends. */
  readonly found: readonly Cell[];
  /** Whether the values were cut out of run-on digits by means of the form's equations. */
  readonly inferred: boolean;
}

/** A table bound to an official form. */
export interface StatisticalTable {
  readonly form: TableForm;
  readonly layout: Layout;
  /** The line of the first row, header included, from 0, counted from the start of the block. */
  readonly line: number;
  /** From the first row's start to the last row's end, in the block. */
  readonly span: Span;
  /** In the order of the document. A row of the form appears at most once. */
  readonly rows: readonly TableRow[];
  /** Relations that were used to read the table; they prove nothing and count as unchecked. */
  readonly used: ReadonlySet<Relation>;
  /** Header cells that name a column or a group of columns, for explaining them. */
  readonly headings: readonly HeadingCell[];
  /**
   * The column that the table lacks, where it lacks just one; then the values of rows that are one short have no place.
   */
  readonly missingColumn: MissingColumn | undefined;
  /** Labels and headings that were recognised though they are not written as any form has them. */
  readonly approximateLabels: readonly ApproximateLabel[];
  /** Rows that came a second time; the first of them is in `rows`, unless the two say different things. */
  readonly repeatedRows: readonly RepeatedRow[];
  /** Rows with numbers among those of the table that are no rows of the form. */
  readonly unboundRows: readonly UnboundRow[];
  /** Whether an earlier table of the block is of the same kind and lacks its end: this may be the rest of it. */
  readonly continuesAnother: boolean;
}

/** A label or heading that is near to one of the form's. */
export interface ApproximateLabel {
  readonly cell: Cell;
  readonly part: 'row' | 'group' | 'heading';
  readonly id: string;
}

/** A row that a table had already. */
export interface RepeatedRow {
  readonly id: string;
  readonly label: Cell;
  /** Whether it holds the same as the row it repeats. Where it does not, neither is believed. */
  readonly same: boolean;
}

/** A row with numbers that is no row of the form. */
export interface UnboundRow {
  /** From 0, counted from the start of the block. */
  readonly line: number;
  /** The group whose label stands before the numbers, where one does: then they may be its subtotal. */
  readonly group: string | undefined;
  /** The cells behind the labels that are not blank. */
  readonly cells: readonly Cell[];
}

/** A cell that names columns, or a group of rows; or a row that has no values. */
export interface HeadingCell {
  readonly cell: Cell;
  /** Whether it heads columns or rows; the ids of both may be alike. */
  readonly heads: 'columns' | 'rows';
  /** The id of the column or group of columns, of the group of rows, or of the row. */
  readonly id: string;
  /** The header row that it stands in. */
  readonly row: GridRow;
}

/** A column of the form that a table does not have. */
export interface MissingColumn {
  readonly column: ColumnForm;
  /** A heading that stands beside where it should be. */
  readonly beside: HeadingCell;
  /** The rows that are a value short for want of it. */
  readonly rows: ReadonlySet<TableRow>;
}

/** A table that is bound to no official form. */
export interface OtherTable {
  readonly layout: Layout;
  readonly line: number;
  /** From the first row's start to the last row's end, in the block. */
  readonly span: Span;
  readonly rows: readonly { readonly line: number; readonly cells: readonly ValueCell[] }[];
}

/** The tables of a block. */
export interface BlockTables {
  readonly statistical: readonly StatisticalTable[];
  readonly other: readonly OtherTable[];
}

/** Whether a grid could be a table at all: two rows and, somewhere, two cells beside each other that are not blank. */
export function looksLikeTable(grid: Grid): boolean {
  return (
    grid.rows.length >= 2 && grid.rows.some((row) => row.cells.filter((cell) => cell.text !== '').length >= 2)
  );
}
