import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { codeLenses } from './features/code-lenses';
import { definitionAt } from './features/definition';
import { documentHighlights } from './features/document-highlights';
import { documentSymbols } from './features/document-symbols';
import { foldingRanges } from './features/folding-ranges';
import { referencesAt } from './features/references';
import { selectionRanges } from './features/selection-ranges';
import { semanticTokens, semanticTokensLegend } from './features/semantic-tokens';
import type { OpenDocument } from './open-document';
import type { Settings } from './settings';

/** What the server can show of a document without changing it. */
export const viewCapabilities: ServerCapabilities = {
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentHighlightProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  codeLensProvider: {},
  definitionProvider: true,
  referencesProvider: true,
};

/** What the views need of the session. */
export interface ViewContext {
  /** The document as it is, or `undefined` for one that is not open. */
  readonly find: (uri: string) => OpenDocument | undefined;
  readonly settings: () => Settings;
}

/** Answers the requests that show something of a document; for documents that are not open there is nothing to show. */
export function serveViews(connection: Connection, { find, settings }: ViewContext): void {
  /** An answer about a document, or what the protocol has for “nothing” where there is none. */
  const about = <Answer, Nothing>(
    uri: string,
    nothing: Nothing,
    answer: (document: OpenDocument) => Answer,
  ): Answer | Nothing => {
    const document = find(uri);
    return document ? answer(document) : nothing;
  };
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about(uri, [], ({ report }) => documentSymbols(report, settings().language)),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    about(uri, [], ({ report }) => foldingRanges(report)),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    about(uri, null, ({ report }) => selectionRanges(report, positions)),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(uri, [], ({ report }) => documentHighlights(report, position)),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    about(uri, { data: [] }, ({ report }) => semanticTokens(report)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    about(uri, { data: [] }, ({ report }) => semanticTokens(report, range)),
  );
  connection.onCodeLens(({ textDocument: { uri } }) =>
    about(uri, [], (document) => codeLenses(document, settings().language)),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    about(uri, [], (document) => definitionAt(document, position)),
  );
  connection.onReferences(({ textDocument: { uri }, position }) =>
    about(uri, [], (document) => referencesAt(document, position)),
  );
}
