import type { Connection, Range, ServerCapabilities, TextEdit } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities';
import { completions } from './features/completion';
import {
  type ConvertTableParams,
  convertTable,
  convertTableMethod,
  type WritingResult,
} from './features/convert-table';
import { formatting, formattingOn } from './features/formatting';
import {
  type InsertableItem,
  type InsertablesParams,
  type InsertParams,
  insert,
  insertables,
  insertablesMethod,
  insertMethod,
} from './features/insertion';
import {
  identity,
  identityMethod,
  type NewReportResult,
  newReportMethod,
  newReportText,
} from './features/new-report';
import { type PasteParams, type PasteResult, paste, pasteMethod } from './features/paste';
import type { OpenDocument } from './open-document';
import type { Settings } from './settings';
import type { SteppedWork, Turns } from './turns';

/** What the server can write into a document. */
export const writingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  completionProvider: {},
};

/** What writing needs of the session. */
export interface WritingContext {
  /** The document as it is, or `undefined` for one that is not open. */
  readonly find: (uri: string) => OpenDocument | undefined;
  readonly settings: () => Settings;
  /** How requests about whole documents are answered. */
  readonly turns: Turns;
  readonly abilities: () => ClientAbilities;
}

/** So many lines are formatted while others wait: a few reports. */
const LINES_AT_ONCE = 500;

/** Answers the requests for edits of a document; for documents that are not open there are none. */
export function serveWriting(
  connection: Connection,
  { find, settings, turns, abilities }: WritingContext,
): void {
  const formattingWork = (range?: Range): SteppedWork<TextEdit[]> => ({
    name: 'formatting',
    steps: ({ report }) => formatting(report, settings(), range),
  });
  connection.onDocumentFormatting(({ textDocument: { uri } }, token) =>
    turns.answer(uri, [], token, formattingWork()),
  );
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) => {
    const document = find(uri);
    if (document && range.end.line - range.start.line <= LINES_AT_ONCE)
      return formattingOn(document.report, settings(), range);
    return turns.answer(uri, [], token, formattingWork(range));
  });
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = find(uri);
    return document
      ? completions(document.report, position, settings().language, abilities().snippets)
      : null;
  });
  connection.onRequest<WritingResult | null, void>(convertTableMethod, (params: ConvertTableParams) => {
    const document = find(params.textDocument.uri);
    return document ? convertTable(document, params, settings()) : null;
  });
  connection.onRequest<readonly InsertableItem[], void>(
    insertablesMethod,
    ({ textDocument: { uri }, position }: InsertablesParams) => {
      const document = find(uri);
      return document ? insertables(document, position, settings()) : [];
    },
  );
  connection.onRequest<WritingResult | null, void>(insertMethod, (params: InsertParams) => {
    const document = find(params.textDocument.uri);
    return document ? insert(document, params, settings()) : null;
  });
  connection.onRequest<NewReportResult, void>(newReportMethod, (params: unknown) =>
    newReportText(params, settings()),
  );
  connection.onRequest(identityMethod, ({ text }: { readonly text: string }) => identity(text));
  connection.onRequest<PasteResult, void>(pasteMethod, (params: PasteParams) => {
    const document = find(params.textDocument.uri);
    return document ? paste(document, params, settings()) : null;
  });
}
