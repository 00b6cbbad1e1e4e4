import type { Position } from 'vscode-languageserver';
import { say } from '../language';
import type { OpenDocument } from '../open-document';
import type { Settings } from '../settings';
import { type WritingResult, writingResult } from './convert-table';

/** The request for what the report at a position lacks and can be put in. */
export const insertablesMethod = 'gouji/insertables';

/** The request for the edits that put in one of those. */
export const insertMethod = 'gouji/insert';

/** What a client asks: what can be put in. */
export interface InsertablesParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** What a client asks: that one of these be put in. */
export interface InsertParams extends InsertablesParams {
  readonly id: string;
}

/** Something that can be put in, with its name for the user. */
export interface InsertableItem {
  readonly id: string;
  readonly name: string;
}

/** What the report at a position lacks and can be put in, named for the user. */
export function insertables(
  { report }: OpenDocument,
  position: Position,
  { language }: Settings,
): InsertableItem[] {
  return report.writing.insertables(position).map(({ id, name }) => ({ id, name: say(name, language) }));
}

/** The edits that put in what was chosen, or why there are none. */
export function insert(
  document: OpenDocument,
  { position, id }: InsertParams,
  settings: Settings,
): WritingResult {
  return writingResult(document, document.report.writing.insertion(position, id, settings), settings);
}
