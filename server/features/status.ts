import type { OpenDocument } from '../open-document';

/** The notification that tells a client how the reports of a document stand. */
export const statusMethod = 'gouji/status';

/** A collection is summed up by its first reports; nobody reads more of them in a status bar. */
const MOST_REPORTS = 20;

/** How one report stands. */
export interface ReportStatus {
  readonly form: string | null;
  readonly year: number | null;
  readonly body: string | null;
  readonly holds: number;
  readonly broken: number;
  readonly unchecked: number;
}

/** How the reports of a document stand. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** The first reports of the document, in its order; none for a document that holds no report. */
  readonly reports: readonly ReportStatus[];
  /** How many reports the document holds, and how the relations of all of them stand. */
  readonly count: number;
  readonly holds: number;
  readonly broken: number;
  readonly unchecked: number;
  /** What other than the defaults the reports are judged by. */
  readonly configuredBy: readonly ('settings' | 'file')[];
  /** How many problems are found and not listed, because there are more than are listed of one document. */
  readonly left: number;
  /** How many sections are too large to be any, and were left unread. */
  readonly unread: number;
}

/** The status of a document as it is, of whose problems so many are not listed. */
export function statusOf({ uri, version, report }: OpenDocument, left: number): StatusParams {
  return {
    uri,
    version,
    reports: report.reports(MOST_REPORTS).map(({ form, year, body, relations }) => ({
      form: form ?? null,
      year: year ?? null,
      body: body ?? null,
      ...relations,
    })),
    count: report.reportCount,
    ...report.relations,
    configuredBy: report.configuration
      .saidBy()
      .flatMap(({ kind }) => (kind === 'settings' || kind === 'file' ? [kind] : [])),
    left,
    unread: report.unreadCount,
  };
}
