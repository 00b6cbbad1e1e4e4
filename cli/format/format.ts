import type { Report, ReportDocument } from '../../report';
import type { Tally } from '../tally';

/** Turns what was found into what is printed, piece by piece, so that no run has to be held in memory whole. */
export interface OutputFormat {
  /** What comes before the first report. */
  begin(): string;
  /** What comes before a report, the first of all or another. */
  before(isFirst: boolean): string;
  /** One report of a file; `document` is the one it comes from. */
  report(file: string, report: Report, document: Pick<ReportDocument, 'fixes'>): string;
  /** What comes behind the last report. */
  end(tally: Tally): string;
}
