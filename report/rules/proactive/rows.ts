import { type ColumnForm, type FormId, rowName } from '../../forms';
import { misplacedHeadings } from '../../model/heading-order';
import type { TableRow, ValueCell } from '../../model/table';
import type { Exact } from '../../text/exact';
import type { Localised } from '../../text/localised';
import type { Fix } from '../finding';
import type { TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { Problem } from '../rule';

/** A row of table two that has a number in every column that a rule asks for. */
export interface AskedRow {
  readonly row: TableRow;
  readonly name: Localised;
  /** The value in a column that was asked for. */
  readonly value: (column: string) => Exact;
  /** The cell that it stands in. */
  readonly cell: (column: string) => ValueCell;
}

/** What a rule says of a row: in which column the doubtful number stands, and what is wrong. */
export interface Doubt {
  readonly column: string;
  readonly message: Localised;
  readonly fixes?: () => readonly Fix[];
}

/**
 * The problems that a rule finds in the rows of table two which have a number in each of the columns it asks for.
 * Where the columns stand in another order than the form's, nobody knows what the numbers mean, and there are none.
 */
export function problemsOfRows(
  judgement: TableJudgement,
  form: FormId,
  columns: readonly string[],
  doubt: (row: AskedRow) => Doubt | undefined,
): readonly Problem[] {
  const { table, block } = judgement;
  if (table.form.form !== form) return [];
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const asked = askedRow(row, columns);
    const found = asked && doubt(asked);
    if (found) problems.push(problemAt(block, asked.cell(found.column).cell, found.message, found.fixes));
  }
  return problems.length > 0 && misplacedHeadings(table.form, table.headings) ? [] : problems;
}

function askedRow(row: TableRow, columns: readonly string[]): AskedRow | undefined {
  for (const column of columns) if (cellOf(row, column)?.value === undefined) return undefined;
  const cell = (column: string) => {
    const found = cellOf(row, column);
    if (!found) throw new Error(`a rule did not ask for ${column}`);
    return found;
  };
  return { row, name: rowName(row.form), cell, value: (column) => cell(column).value ?? 0 };
}

/** The cell of a row in a column; `undefined` where the row has no such column, or has the wrong shape. */
export function cellOf(row: TableRow, column: string): ValueCell | undefined {
  const index = row.cells ? row.columns.findIndex((candidate: ColumnForm) => candidate.id === column) : -1;
  return row.cells?.[index];
}
