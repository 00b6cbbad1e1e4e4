import type { TableForm } from '../forms';
import { rowIndex } from '../forms';
import { applications2021 } from '../forms/applications';
import type { Layout } from '../syntax/grid';
import type { Exact } from '../text/exact';
import type { Place, ValuesByPlace } from './relations';
import type { StatisticalTable } from './table';

/** The numbers of a row in the order of its columns; `undefined` where a cell holds none, and for a row that is missing or mis-shaped. */
type RowFigures = readonly (Exact | undefined)[] | undefined;

/**
 * The numbers of a statistical table and nothing else: what is kept of it for comparing it with prose and with other
 * tables. Where a number stands is found by reading the block again.
 */
export class TableFigures implements ValuesByPlace {
  /** The numbers of a table without any; it is there for what `LineMap.empty` is. */
  static readonly none = new TableFigures({ form: applications2021, layout: 'tab', line: 0, rows: [] });

  readonly form: TableForm;
  readonly layout: Layout;
  /** The line of the table's first row, header included, from 0, counted from the start of the block. */
  readonly line: number;
  /** Whether any value was cut out of run-on digits by means of the form's own equations. */
  readonly inferred: boolean;
  readonly #rows: readonly RowFigures[];

  constructor(table: Pick<StatisticalTable, 'form' | 'layout' | 'line' | 'rows'>) {
    this.form = table.form;
    this.layout = table.layout;
    this.line = table.line;
    this.inferred = table.rows.some((row) => row.inferred);
    const rows: RowFigures[] = table.form.rows.map(() => undefined);
    for (const row of table.rows) {
      rows[rowIndex(table.form, row.form.id)] = row.cells?.map((cell) => cell.value);
    }
    this.#rows = rows;
  }

  value({ row, column }: Place): Exact | undefined {
    return this.#rows[row]?.[column];
  }

  /** The number of a row in a column, both by their ids in the form; `undefined` when there is none. */
  of(rowId: string, columnId: string): Exact | undefined {
    const row = rowIndex(this.form, rowId);
    const columns = this.form.rows[row]?.columns ?? this.form.columns;
    return this.value({ row, column: columns.findIndex((column) => column.id === columnId) });
  }

  /** The numbers of a row by its id, in the order of its columns; `undefined` when the row is missing or mis-shaped. */
  row(rowId: string): readonly (Exact | undefined)[] | undefined {
    return this.#rows[rowIndex(this.form, rowId)];
  }
}
