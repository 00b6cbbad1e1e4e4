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
import { about, type OpenDocument } from './open-document';
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
export function serveWriting(connection: Connection, context: WritingContext): void {
  serveFormatting(connection, context);
  serveTables(connection, context);
  serveNewReports(connection, context);
  const { find, settings, abilities } = context;
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    about(find(uri), null, ({ report }) =>
      completions(report, position, settings().language, abilities().snippets),
    ),
  );
}

function serveFormatting(connection: Connection, { find, settings, turns }: WritingContext): void {
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
}

/** Answers what becomes of a table that is converted, put in or pasted. */
function serveTables(connection: Connection, { find, settings }: WritingContext): void {
  connection.onRequest<WritingResult | null, void>(convertTableMethod, (params: ConvertTableParams) =>
    about(find(params.textDocument.uri), null, (document) => convertTable(document, params, settings())),
  );
  connection.onRequest<readonly InsertableItem[], void>(
    insertablesMethod,
    ({ textDocument: { uri }, position }: InsertablesParams) =>
      about(find(uri), [], (document) => insertables(document, position, settings())),
  );
  connection.onRequest<WritingResult | null, void>(insertMethod, (params: InsertParams) =>
    about(find(params.textDocument.uri), null, (document) => insert(document, params, settings())),
  );
  connection.onRequest<PasteResult, void>(pasteMethod, (params: PasteParams) =>
    about(find(params.textDocument.uri), null, (document) => paste(document, params, settings())),
  );
}

function serveNewReports(connection: Connection, { settings }: WritingContext): void {
  connection.onRequest<NewReportResult, void>(newReportMethod, (params: unknown) =>
    newReportText(params, settings()),
  );
  connection.onRequest(identityMethod, ({ text }: { readonly text: string }) => identity(text));
}
