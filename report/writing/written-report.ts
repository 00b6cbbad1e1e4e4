import { formToWrite, type ReportForm } from '../forms/report-form';
import { brokenTitle, leadYear, reportBody, titleText, titleYear } from '../model/identity';
import type { PlacedBlock } from '../views/placed-block';

/** What must be known of a report to write into it. */
export interface WrittenReport {
  /** The form it is written in: the one its year asks for, or else the newest. */
  readonly form: ReportForm;
  readonly year: number | undefined;
  /** The body that reports, as far as the title names it. */
  readonly body: string | undefined;
}

/**
 * The identity of a report, from its title, or from the period of its statistics. Only as many blocks are looked at as
 * are needed.
 */
export function writtenReport(blocks: Iterable<PlacedBlock>): WrittenReport {
  let year: number | undefined;
  for (const { section, lines } of blocks) {
    const isFirst = section.boundary === undefined || section.boundary === 'title' || section.boundary === 1;
    if (!isFirst) break;
    const title = section.boundary === 'title' ? titleText(lines.line(0)) : brokenTitle(lines)?.text;
    year ??= titleYear(title ?? '') ?? leadYear(lines.text);
    if (title !== undefined) return { form: formToWrite(year), year, body: reportBody(title) };
  }
  return { form: formToWrite(year), year, body: undefined };
}
