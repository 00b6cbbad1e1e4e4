import { ReportDocument } from '../../report';

/**
 * Tables as PDF readers, web pages and word processors give them out as plain text, where they are torn: what must be
 * read, what must stay open, and what must not be said.
 */
export type Rows = Readonly<Record<string, readonly (number | null)[] | null>>;

/** Every row that was read in some lines, by its id; `null` stands for a row, or a cell, that was left open. */
export function readRows(lines: readonly string[]): Rows {
  const tables = new ReportDocument(lines.join('\n')).reports().flatMap((report) => report.tables);
  const rows = tables.flatMap((table) =>
    table.rows.map(
      (row) =>
        [row.id, row.values?.map((value) => (value === undefined ? null : Number(value))) ?? null] as const,
    ),
  );
  return Object.fromEntries(rows);
}

/** The rules that have something to say of some lines. */
export function rulesOf(lines: readonly string[]): readonly string[] {
  return new ReportDocument(lines.join('\n')).findings().map((finding) => finding.rule);
}
