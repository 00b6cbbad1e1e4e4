import type { Cell, GridRow } from '../syntax/grid';
import type { Span } from '../text/position';
import { valueCell } from './cells';
import type { BlockTables, HeadingCell, OtherTable, StatisticalTable, TableRow, ValueCell } from './table';
import type { TypedCell } from './typed-cell';

/** The tables as they are now. What has moved in them is worked out when somebody asks for it, as hardly anybody does. */
export function retypedTables(typed: TypedCell): BlockTables {
  const moved = new MovedParts(typed);
  const { statistical, other } = typed.before;
  return {
    statistical: statistical.map((table, index) =>
      index < typed.table ? table : new RetypedTable(table, index === typed.table ? typed.row : 0, moved),
    ),
    other: other.map((table) => moved.otherTable(table)),
  };
}

/** The same tables, all worked out: nothing of them hangs on what was before. */
export function settledTables(typed: TypedCell): BlockTables {
  const moved = new MovedParts(typed);
  const { statistical, other } = typed.before;
  return {
    statistical: statistical.map((table) => moved.table(table)),
    other: other.map((table) => moved.otherTable(table)),
  };
}

/** A table that is typed into, or behind one. */
class RetypedTable implements StatisticalTable {
  readonly form: StatisticalTable['form'];
  readonly layout: StatisticalTable['layout'];
  readonly line: number;
  readonly span: Span;
  readonly rows: readonly TableRow[];
  readonly used: StatisticalTable['used'];
  readonly missingColumn: StatisticalTable['missingColumn'];
  readonly repeatedRows: StatisticalTable['repeatedRows'];
  readonly unboundRows: StatisticalTable['unboundRows'];
  readonly continuesAnother: boolean;
  readonly #before: StatisticalTable;
  readonly #moved: MovedParts;

  /** @param first the index of the first row that may have moved */
  constructor(before: StatisticalTable, first: number, moved: MovedParts) {
    this.form = before.form;
    this.layout = before.layout;
    this.line = before.line;
    this.span = moved.span(before.span);
    this.rows = before.rows.map((row, index) => (index < first ? row : new RetypedRow(row, moved)));
    this.used = before.used;
    this.missingColumn = before.missingColumn;
    this.repeatedRows = before.repeatedRows;
    this.unboundRows = before.unboundRows;
    this.continuesAnother = before.continuesAnother;
    this.#before = before;
    this.#moved = moved;
  }

  get headings(): readonly HeadingCell[] {
    return this.#moved.headings(this.#before);
  }

  get approximateLabels(): StatisticalTable['approximateLabels'] {
    return this.#moved.approximateLabels(this.#before);
  }
}

/** A cell of a row in a column; of a row that may have moved no more is worked out than that cell. */
export function cellOf(row: TableRow | undefined, column: number): ValueCell | undefined {
  return row instanceof RetypedRow ? row.cellAt(column) : row?.cells?.[column];
}

/** A row that is typed into, or behind one. */
class RetypedRow implements TableRow {
  readonly form: TableRow['form'];
  readonly columns: TableRow['columns'];
  readonly line: number;
  readonly inferred: boolean;
  readonly #before: TableRow;
  readonly #moved: MovedParts;
  #now: TableRow | undefined;

  constructor(before: TableRow, moved: MovedParts) {
    this.form = before.form;
    this.columns = before.columns;
    this.line = before.line;
    this.inferred = before.inferred;
    this.#before = before;
    this.#moved = moved;
  }

  get label(): Cell | undefined {
    return this.#row.label;
  }

  get cells(): readonly ValueCell[] | undefined {
    return this.#row.cells;
  }

  get found(): readonly Cell[] {
    return this.#row.found;
  }

  cellAt(column: number): ValueCell | undefined {
    const before = this.#before.cells?.[column];
    return this.#now ? this.#now.cells?.[column] : before && this.#moved.valueCell(before);
  }

  get #row(): TableRow {
    this.#now ??= this.#moved.row(this.#before);
    return this.#now;
  }
}

/** What becomes of the parts of tables when the content of a cell does. What stands before it stays the very same. */
class MovedParts {
  readonly #typed: Cell;
  readonly #text: string;
  /** By how much everything behind the cell moves. */
  readonly #by: number;

  constructor({ cell, text }: TypedCell) {
    this.#typed = cell;
    this.#text = text;
    this.#by = text.length - cell.text.length;
  }

  table(table: StatisticalTable): StatisticalTable {
    if (this.#isBefore(table.span)) return table;
    return {
      ...table,
      span: this.span(table.span),
      rows: table.rows.map((row) => this.row(row)),
      headings: this.headings(table),
      approximateLabels: this.approximateLabels(table),
    };
  }

  otherTable(table: OtherTable): OtherTable {
    if (this.#isBefore(table.span)) return table;
    const rows = table.rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((value) => this.#value(value, this.#cell(value.cell))),
    }));
    return { ...table, span: this.span(table.span), rows };
  }

  #isBefore({ end }: Span): boolean {
    return end < this.#typed.start;
  }

  row(row: TableRow): TableRow {
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

  headings({ headings }: StatisticalTable): readonly HeadingCell[] {
    const rows = new Map<GridRow, GridRow>();
    return headings.map((heading) => {
      const last = heading.row.cells.at(-1);
      if (last && last.outerEnd < this.#typed.start) return heading;
      const row = rows.get(heading.row) ?? this.#gridRow(heading.row);
      rows.set(heading.row, row);
      return { ...heading, cell: this.#cell(heading.cell), row };
    });
  }

  approximateLabels({ approximateLabels }: StatisticalTable): StatisticalTable['approximateLabels'] {
    return approximateLabels.map((label) => ({ ...label, cell: this.#cell(label.cell) }));
  }

  span({ start, end }: Span): Span {
    const { start: from, end: to } = this.#typed;
    return { start: start >= to ? start + this.#by : start, end: end > from ? end + this.#by : end };
  }

  #gridRow(row: GridRow): GridRow {
    return { ...row, cells: row.cells.map((cell) => this.#cell(cell)) };
  }

  valueCell(value: ValueCell): ValueCell {
    return this.#value(value, this.#cell(value.cell));
  }

  #value(value: ValueCell, cell: Cell): ValueCell {
    if (cell === value.cell) return value;
    if (value.cell === this.#typed) return valueCell(cell);
    const digits = value.digits === value.cell ? cell : this.span(value.digits);
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
}
