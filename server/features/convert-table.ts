import { ErrorCodes, type Position, ResponseError, type TextEdit } from 'vscode-languageserver';
import { type Written, type WrittenLayout, writtenLayouts } from '../../report';
import { say } from '../language';
import type { OpenDocument } from '../open-document';
import type { Settings } from '../settings';

/** The request for the edits that write the table at a position in another layout. */
export const convertTableMethod = 'gouji/convertTable';

/** What a client asks. */
export interface ConvertTableParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly layout: WrittenLayout;
}

/** Edits of the document in the version they belong to; or why there are none, for the user to read. */
export type WritingResult =
  | { readonly version: number; readonly edits: readonly TextEdit[] }
  | { readonly refused: string };

/** The edits that write a table in another layout, or why it stays as it is. Fails for a layout that there is not. */
export function convertTable(
  document: OpenDocument,
  { position, layout }: ConvertTableParams,
  settings: Settings,
): WritingResult {
  if (!writtenLayouts.includes(layout))
    throw new ResponseError(ErrorCodes.InvalidParams, `layout must be one of ${writtenLayouts.join(', ')}`);
  return writingResult(document, document.report.writing.convertTable(position, layout, settings), settings);
}

/** Edits with the version they belong to, or why there are none in the language of the session. */
export function writingResult(
  { version }: OpenDocument,
  written: Written,
  { language }: Settings,
): WritingResult {
  return 'refused' in written
    ? { refused: say(written.refused, language) }
    : { version, edits: [...written.edits] };
}
