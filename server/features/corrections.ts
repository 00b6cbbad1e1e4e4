import { correctionsText } from '../../report';
import type { Dismissals } from '../dismissals';
import type { OpenDocument } from '../open-document';

/** The request for the corrections of an open document as text. */
export const correctionsMethod = 'gouji/corrections';

/** What a client asks. */
export interface CorrectionsParams {
  readonly uri: string;
}

/** The answer: plain text, empty when there is nothing to correct; `null` for a document that is not known. */
export interface CorrectionsResult {
  readonly text: string;
}

/** The corrections of a document, without what is dismissed. */
export function correctionsOf(document: OpenDocument, dismissals: Dismissals): CorrectionsResult {
  return { text: correctionsText(document.report, dismissals.judged(document).kept) };
}
