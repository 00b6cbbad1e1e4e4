import type { ColumnForm } from '../../forms';
import type { HeadingCell, StatisticalTable, TableRow } from '../../model/table';
import { hasSeparators } from '../../syntax/grid';

/** A column of the form that a table does not have. */
export interface MissingColumn {
  readonly column: ColumnForm;
  /** A heading that stands beside where it should be. */
  readonly beside: HeadingCell;
  /** The rows that are a cell short for want of it. */
  readonly rows: readonly TableRow[];
}

/** With fewer columns a missing one is not told from a cell that is missing. */
const FEWEST_COLUMNS = 3;

/** This share of the rows must be a cell short; fewer are rows with a slip of their own. */
const SHORT_SHARE = 0.75;

/**
 * The one column that a table lacks: its heading is missing, all others are there, and the rows are a cell short. Where a
 * heading alone is missing, it was lost on the way and the column is there.
 */
export function missingColumn(table: StatisticalTable): MissingColumn | undefined {
  if (!hasSeparators(table.layout) || table.rows.every((row) => row.cells !== undefined)) return undefined;
  const sets = new Set(table.rows.map((row) => row.columns));
  for (const columns of sets) {
    const found = missingAmong(table, columns);
    if (found) return found;
  }
  return undefined;
}

function missingAmong(table: StatisticalTable, columns: readonly ColumnForm[]): MissingColumn | undefined {
  if (columns.length < FEWEST_COLUMNS) return undefined;
  const headings = new Map(table.headings.map((heading) => [heading.id, heading]));
  const [column, another] = columns.filter(({ id }) => !headings.has(id));
  if (!column || another) return undefined;
  const under = table.rows.filter((row) => row.columns === columns);
  const rows = under.filter((row) => !row.cells && row.found.length === columns.length - 1);
  if (rows.length < under.length * SHORT_SHARE) return undefined;
  const place = columns.indexOf(column);
  const beside = headings.get(columns[place === 0 ? 1 : place - 1]?.id ?? '');
  return beside && { column, beside, rows };
}
