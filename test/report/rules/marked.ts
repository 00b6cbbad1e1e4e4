import { applyEdits, ReportDocument } from '../../../report';
import { LineMap } from '../../../report/text/lines';

/** The words that a rule marks in a text, in their order; ranges over several lines as they stand. */
export function marked(text: string, rule: string): string[] {
  const lines = new LineMap(text);
  return new ReportDocument(text)
    .findings()
    .filter((finding) => finding.rule === rule)
    .map(({ range }) => text.slice(lines.offset(range.start), lines.offset(range.end)));
}

/** The text after the first fix of every finding of a rule. */
export function repaired(text: string, rule: string): string {
  const document = new ReportDocument(text);
  const edits = document
    .findings()
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => document.fixes(finding)[0]?.edits ?? []);
  return applyEdits(text, edits);
}
