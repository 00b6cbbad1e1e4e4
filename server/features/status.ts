import type { OpenDocument } from '../open-document';

/** The notification that tells a client how the reports of a document stand. */
export const statusMethod = 'gouji/status';

/** How one report stands. */
export interface ReportStatus {
  readonly form: string | null;
  readonly year: number | null;
  readonly body: string | null;
  readonly holds: number;
  readonly broken: number;
  readonly unchecked: number;
}

/** How the reports of a document stand, in its order; none for a document that holds no report. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly reports: readonly ReportStatus[];
}

/** The status of a document as it is. */
export function statusOf(document: OpenDocument): StatusParams {
  return {
    uri: document.uri,
    version: document.version,
    reports: document.report.reports().map((report) => ({
      form: report.form ?? null,
      year: report.year ?? null,
      body: report.body ?? null,
      ...report.relations,
    })),
  };
}
