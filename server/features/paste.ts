import type { Range, TextEdit } from 'vscode-languageserver';
import type { OpenDocument } from '../open-document';
import type { Settings } from '../settings';

/** The request for what a copied table becomes where it is pasted. */
export const pasteMethod = 'gouji/paste';

/** What a client asks. */
export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  /** What was copied, as plain text and as HTML, as far as the clipboard has them. */
  readonly text?: string;
  readonly html?: string;
}

/**
 * Edits of the document in the version they belong to, or a text for the selection; `null` for what is pasted as ever.
 */
export type PasteResult =
  | { readonly version: number; readonly edits: readonly TextEdit[] }
  | { readonly text: string }
  | null;

/**
 * What a copied table becomes in a document. Web pages get HTML, all other documents tabs, unless their tables are laid
 * out otherwise.
 */
export function paste(
  { report, version, languageId }: OpenDocument,
  { range, text, html }: PasteParams,
  settings: Settings,
): PasteResult {
  const clipboard = { ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) };
  const layout = languageId === 'html' ? 'html' : 'tab';
  const pasted = report.writing.paste(range, clipboard, layout, settings);
  if (!pasted) return null;
  return 'edits' in pasted ? { version, edits: [...pasted.edits] } : pasted;
}
