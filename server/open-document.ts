import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { ReportDocument } from '../report';

/** A document that an editor has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** The version that the report was last brought up to. */
  readonly version: number;
  readonly report: ReportDocument;
}

/** An answer about an open document, or what the protocol has for “nothing” where there is none. */
export function about<Answer, Nothing>(
  document: OpenDocument | undefined,
  nothing: Nothing,
  answer: (document: OpenDocument) => Answer,
): Answer | Nothing {
  return document ? answer(document) : nothing;
}

/** Keeps open documents read: each change re-reads only what it touches. */
export const openDocuments: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, languageId, version, content) => ({
    uri,
    languageId,
    version,
    report: new ReportDocument(content),
  }),
  update: (document, changes, version) => {
    const report = changes.reduce(applyChange, document.report);
    return { ...document, version, report };
  },
};

function applyChange(report: ReportDocument, change: TextDocumentContentChangeEvent): ReportDocument {
  if (!('range' in change)) return new ReportDocument(change.text);
  report.edit(change.range, change.text);
  return report;
}
