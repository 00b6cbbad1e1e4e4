import type { ReportDocument } from './document/document';
import { type AllMended, mendAll } from './repair/rounds';
import type { Finding, Fix } from './rules/finding';

/** The findings of a document that are to be mended: all that are shown, or those of one rule. */
export type Selection = (document: ReportDocument) => readonly Finding[];

/**
 * Makes every `safe` fix of the selected findings, until there is none left: doing it again changes nothing. The edits
 * speak of the document as it is, and do not overlap.
 */
export function fixAll(document: ReportDocument, selection: Selection): AllMended<Fix> {
  const { text } = document;
  return mendAll(text, (current) => {
    const judged = current === text ? document : document.withText(current);
    return selection(judged)
      .map((finding) => safeFix(judged, finding))
      .filter((fix) => fix !== undefined);
  });
}

/** The `safe` fix of a finding that is made together with others; `undefined` when it has none. */
export function safeFix(document: ReportDocument, finding: Finding): Fix | undefined {
  return document.fixes(finding).find(({ kind }) => kind === 'safe');
}
