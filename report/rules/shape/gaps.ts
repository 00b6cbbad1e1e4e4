import type { RowForm } from '../../forms';
import type { StatisticalTable, TableRow } from '../../model/table';

/** Rows of the form that a table lacks between two that it has. */
export interface Gap {
  /** In the order of the form; at least one. */
  readonly missing: readonly RowForm[];
  /** The row above; `undefined` where the table begins with the gap. */
  readonly before: TableRow | undefined;
  /** The row below. */
  readonly behind: TableRow;
}

/**
 * Where a table lacks rows of its form, and they are not there under another name: no row that could not be bound
 * stands in the gap, no label without values says that they are there, and no row beside it came twice.
 */
export function gapsOf(table: StatisticalTable): readonly Gap[] {
  const { form, rows } = table;
  const present = new Map(rows.map((row) => [row.form, row]));
  const gaps: Gap[] = [];
  let before: TableRow | undefined;
  let lacking: RowForm[] = [];
  for (const row of form.rows) {
    const behind = present.get(row);
    if (!behind) lacking.push(row);
    else {
      if (lacking.length > 0) gaps.push({ missing: lacking, before, behind });
      before = behind;
      lacking = [];
    }
  }
  return gaps.filter((gap) => isEmpty(table, gap));
}

function isEmpty(table: StatisticalTable, gap: Gap): boolean {
  const repeated = new Set(table.repeatedRows.map(({ id }) => id));
  const named = new Set(table.headings.flatMap(({ heads, id }) => (heads === 'rows' ? [id] : [])));
  const from = gap.before?.line ?? table.line;
  const to = gap.behind.line;
  return (
    from <= to &&
    ![gap.before, gap.behind].some((row) => row !== undefined && repeated.has(row.form.id)) &&
    !gap.missing.some(({ id }) => named.has(id) || repeated.has(id)) &&
    !table.unboundRows.some(({ line }) => line >= from && line <= to)
  );
}
