import {
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../report';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';

/**
 * Whether a client that asks for code actions wants those of a kind: it names that kind, one above it, or none at all.
 */
export function wants({ context: { only } }: CodeActionParams, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || `${kind}.`.startsWith(`${wanted}.`));
}

/** Edits of a document in the version that they were made for. */
export function editOf({ uri, version }: OpenDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const changes = edits.map(({ range, newText }) => ({ range, newText }));
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** The answer to a client that has chosen an action of an earlier state. */
export function noLongerApplies(language: Language): ResponseError {
  const message = {
    zh: '文档或设置已经改动，这个修复不再适用；请重新打开快速修复。',
    en: 'The document or the settings have changed and this fix no longer applies; open the quick-fixes again.',
  };
  return new ResponseError(LSPErrorCodes.ContentModified, say(message, language));
}
