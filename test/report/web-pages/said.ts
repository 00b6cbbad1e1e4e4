import type { ReportDocument } from '../../../report';

/** What a document says of the reports and sections it holds, wherever these stand in it. */
export function structureOf(document: ReportDocument) {
  return {
    reports: document.reports().map(({ title, year, form, relations, tables }) => ({
      ...{ title, year, form, relations },
      tables: tables.map(({ kind, rows }) => ({
        kind,
        rows: rows.map(({ id, values }) => ({ id, values })),
      })),
    })),
    outline: document.views
      .outline()
      .flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]),
  };
}
