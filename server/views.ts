import type {
  Connection,
  Position,
  Range,
  ServerCapabilities,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { ReportDocument } from '../report';
import type { ClientAbilities } from './client-abilities';
import { codeLenses } from './features/code-lenses';
import { definitionAt } from './features/definition';
import { documentHighlights } from './features/document-highlights';
import { documentLinks } from './features/document-links';
import { documentSymbols, listedSymbols } from './features/document-symbols';
import { foldingRanges } from './features/folding-ranges';
import { inlayHints } from './features/inlay-hints';
import { referencesAt } from './features/references';
import { selectionRanges } from './features/selection-ranges';
import { semanticTokens, semanticTokensLegend, semanticTokensOn } from './features/semantic-tokens';
import { about, type OpenDocument } from './open-document';
import { mayBeRefused } from './refusal';
import type { Settings } from './settings';
import type { Turns } from './turns';
import { documentsOfSheet, virtualDocument, virtualSchemes } from './virtual-documents';

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
  documentLinkProvider: {},
  inlayHintProvider: true,
  workspace: { textDocumentContent: { schemes: Object.values(virtualSchemes) } },
};

/** The request for the official table at a position: its index in the document and its range, or `null`. */
export const tableAtMethod = 'gouji/tableAt';

function tableAt(report: ReportDocument, position: Position): { index: number; range: Range } | null {
  const table = report.views.tableAt(position);
  return table ? { index: table.index, range: table.wholeRange } : null;
}

/** What the views need of the session. */
export interface ViewContext {
  /** The document as it is, or `undefined` for one that is not open. */
  readonly find: (uri: string) => OpenDocument | undefined;
  readonly settings: () => Settings;
  /** What the client takes. */
  readonly abilities: () => ClientAbilities;
  /** How requests about whole documents are answered. */
  readonly turns: Turns;
}

/** A sheet beside the text follows it after this pause, in milliseconds, so that typing never waits for it. */
const SHEET_PAUSE = 300;

/** What the views must be told. */
export interface Views {
  /** A document has changed, or was closed: sheets that show its tables are made again. */
  changed(uri: string): void;
}

/** Answers the requests that show something of a document; for documents that are not open there is nothing to show. */
export function serveViews(connection: Connection, context: ViewContext): Views {
  serveWholeDocuments(connection, context);
  servePlaces(connection, context);
  return serveVirtualDocuments(connection, context);
}

/** Answers what is asked about all of a document, and takes long in a large one. */
function serveWholeDocuments(connection: Connection, { settings, turns, abilities }: ViewContext): void {
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    const symbols = await turns.answer(uri, [], token, {
      name: 'documentSymbols',
      steps: ({ report }) => documentSymbols(report, settings().language),
    });
    return abilities().symbolTrees ? symbols : listedSymbols(uri, symbols);
  });
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    turns.answer(uri, [], token, { name: 'foldingRanges', steps: ({ report }) => foldingRanges(report) }),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    turns.answer(uri, { data: [] }, token, {
      name: 'semanticTokens',
      steps: ({ report }) => semanticTokens(report),
    }),
  );
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    turns.answer(uri, [], token, {
      name: 'codeLenses',
      steps: (document) => codeLenses(document, settings().language),
    }),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    abilities().madeDocuments
      ? turns.answer(uri, [], token, {
          name: 'documentLinks',
          steps: ({ report }) => documentLinks(report, settings().language),
        })
      : [],
  );
}

/** Answers what is asked about a place or a stretch of a document. */
function servePlaces(connection: Connection, { find, settings }: ViewContext): void {
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    about(find(uri), null, ({ report }) => selectionRanges(report, positions)),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(find(uri), [], ({ report }) => documentHighlights(report, position)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    about(find(uri), { data: [] }, ({ report }) => semanticTokensOn(report, range)),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    settings().inlayHints.enabled
      ? about(find(uri), [], ({ report }) => inlayHints(report, range, settings().language))
      : [],
  );
  connection.onRequest(tableAtMethod, ({ textDocument: { uri }, position }: TextDocumentPositionParams) =>
    about(find(uri), null, ({ report }) => tableAt(report, position)),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    about(find(uri), [], (document) => definitionAt(document, position)),
  );
  connection.onReferences(({ textDocument: { uri }, position }) =>
    about(find(uri), [], (document) => referencesAt(document, position)),
  );
}

/** Answers with the documents that the server makes, and has those made again whose table may be another. */
function serveVirtualDocuments(connection: Connection, { find, settings }: ViewContext): Views {
  const sheets = new Set<string>();
  connection.workspace.textDocumentContent.on(({ uri }) => {
    if (documentsOfSheet(uri).length > 0) sheets.add(uri);
    return { text: virtualDocument(uri, find, settings().language) ?? '' };
  });
  const changedUris = new Set<string>();
  const refresh = () => {
    for (const sheet of sheets) {
      if (documentsOfSheet(sheet).some((uri) => changedUris.has(uri))) {
        // A client that still shows the sheet asks for it again, and nobody else needs to be told of it any more.
        sheets.delete(sheet);
        mayBeRefused(connection.workspace.textDocumentContent.refresh(sheet));
      }
    }
    changedUris.clear();
  };
  return {
    changed: (uri) => {
      if (sheets.size === 0) return;
      if (changedUris.size === 0) setTimeout(refresh, SHEET_PAUSE);
      changedUris.add(uri);
    },
  };
}
