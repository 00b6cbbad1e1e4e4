import type { Cell, GridRow } from '../syntax/grid';
import { plainInteger } from '../syntax/quantity';
import type { SpanEdit } from '../text/composed-edits';
import type { Span } from '../text/position';
import { valueCell } from './cells';
import type { BlockTables, HeadingCell, OtherTable, StatisticalTable, TableRow, ValueCell } from './table';

/**
 * The tables of a block after an edit that makes one plain number another where cells are parted by tabs: every cell is
 * what it was, but for the number, and some have moved. `undefined` for any other edit, and for tables with something
 * odd about them: then the text is to be read. Offsets of the edit count in the block as it was.
 */
export function retypedTables(tables: BlockTables, edit: SpanEdit): BlockTables | undefined {
  const { statistical, other } = tables;
  if (!statistical.every(isWithoutOddities)) return undefined;
  const typed = typedCell(statistical, edit);
  if (!typed) return undefined;
  const [start, end] = [edit.start - typed.start, edit.end - typed.start];
  const text = typed.text.slice(0, start) + edit.newText + typed.text.slice(end);
  if (plainInteger(typed.text) === undefined || plainInteger(text) === undefined) return undefined;
  const moved = new MovedParts(typed, text);
  return {
    statistical: statistical.map((table) => moved.table(table)),
    other: other.map((table) => moved.otherTable(table)),
  };
}

/** Whether nothing about how a table was read may hang on a number in it. */
function isWithoutOddities(table: StatisticalTable): boolean {
  return (
    table.layout === 'tab' &&
    table.missingColumn === undefined &&
    table.repeatedRows.length === 0 &&
    table.unboundRows.length === 0
  );
}

/** The value that an edit lies in. */
function typedCell(tables: readonly StatisticalTable[], edit: SpanEdit): Cell | undefined {
  for (const { rows, span } of tables) {
    if (edit.start < span.start || edit.end > span.end) continue;
    for (const { cells } of rows) {
      const found = cells?.find(({ cell }) => cell.start <= edit.start && edit.end <= cell.end);
      if (found) return found.cell;
    }
  }
  return undefined;
}

/** What becomes of the parts of tables when the content of a cell does. What stands before it stays the very same. */
class MovedParts {
  readonly #typed: Cell;
  readonly #text: string;
  /** By how much everything behind the cell moves. */
  readonly #by: number;
  readonly #rows = new Map<GridRow, GridRow>();

  constructor(typed: Cell, text: string) {
    this.#typed = typed;
    this.#text = text;
    this.#by = text.length - typed.text.length;
  }

  table(table: StatisticalTable): StatisticalTable {
    if (this.#isBefore(table.span)) return table;
    return {
      ...table,
      span: this.#span(table.span),
      rows: table.rows.map((row) => this.#row(row)),
      headings: table.headings.map((heading) => this.#heading(heading)),
      approximateLabels: table.approximateLabels.map((label) => ({ ...label, cell: this.#cell(label.cell) })),
    };
  }

  otherTable(table: OtherTable): OtherTable {
    if (this.#isBefore(table.span)) return table;
    const rows = table.rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((value) => this.#value(value, this.#cell(value.cell))),
    }));
    return { ...table, span: this.#span(table.span), rows };
  }

  #isBefore({ end }: Span): boolean {
    return end < this.#typed.start;
  }

  #row(row: TableRow): TableRow {
    const last = row.found.at(-1) ?? row.label;
    if (last && last.outerEnd < this.#typed.start) return row;
    const found = row.found.map((cell) => this.#cell(cell));
    const leading = row.cells?.[0]?.cell;
    const first = leading ? row.found.indexOf(leading) : 0;
    return {
      form: row.form,
      columns: row.columns,
      line: row.line,
      label: row.label && this.#cell(row.label),
      cells: row.cells?.map((value, index) =>
        this.#value(value, found[first + index] ?? this.#cell(value.cell)),
      ),
      found,
      inferred: row.inferred,
    };
  }

  #heading(heading: HeadingCell): HeadingCell {
    const last = heading.row.cells.at(-1);
    if (last && last.outerEnd < this.#typed.start) return heading;
    return { ...heading, cell: this.#cell(heading.cell), row: this.#gridRow(heading.row) };
  }

  #gridRow(row: GridRow): GridRow {
    const known = this.#rows.get(row);
    if (known) return known;
    const moved = { ...row, cells: row.cells.map((cell) => this.#cell(cell)) };
    this.#rows.set(row, moved);
    return moved;
  }

  #value(value: ValueCell, cell: Cell): ValueCell {
    if (cell === value.cell) return value;
    if (value.cell === this.#typed) return valueCell(cell);
    const digits = value.digits === value.cell ? cell : this.#span(value.digits);
    return { cell, value: value.value, state: value.state, digits };
  }

  #cell(cell: Cell): Cell {
    if (cell === this.#typed)
      return {
        text: this.#text,
        start: cell.start,
        end: cell.end + this.#by,
        outerStart: cell.outerStart,
        outerEnd: cell.outerEnd + this.#by,
      };
    if (cell.start < this.#typed.end) return cell;
    return {
      text: cell.text,
      start: cell.start + this.#by,
      end: cell.end + this.#by,
      outerStart: cell.outerStart + this.#by,
      outerEnd: cell.outerEnd + this.#by,
    };
  }

  #span({ start, end }: Span): Span {
    const { start: from, end: to } = this.#typed;
    return { start: start >= to ? start + this.#by : start, end: end > from ? end + this.#by : end };
  }
}
