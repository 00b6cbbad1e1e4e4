import type * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import type { OpenReports } from './reports';

/**
 * Decides what the server is told of: open documents that are reports, and nothing else.
 *
 * The language client can choose documents by language only, and a report keeps the language it was opened in. So it is
 * given every language in which a report may be, and this stands between it and the server: notifications and requests
 * about documents that the server has not been told of end here.
 */
export class Synchronization {
  readonly #reports: OpenReports;
  /** The documents that the server knows, each with the version in which it was opened there. */
  readonly #told = new Map<string, number>();

  constructor(reports: OpenReports) {
    this.#reports = reports;
  }

  /** Whether the server knows a document. */
  knows({ uri }: Pick<vscode.TextDocument, 'uri'>): boolean {
    return this.#told.has(uri.toString());
  }

  /**
   * Opens a document on the server that has become a report. Before the client runs nothing need be done: it will ask
   * for all.
   */
  open(client: BaseLanguageClient, document: vscode.TextDocument): void {
    const provider = client.getFeature('textDocument/didOpen').getProvider(document);
    provider
      ?.send(document)
      .then(() => askAgain(client, document))
      .catch((error: unknown) => client.error('Opening a report failed.', error, false));
  }

  /** To be called when a server has ended: the next one knows nothing. */
  forget(): void {
    this.#told.clear();
  }

  /** What stands between the language client and the server. */
  readonly middleware: Middleware = {
    didOpen: async (document, next) => {
      if (!this.#reports.has(document) || this.knows(document)) return;
      this.#told.set(document.uri.toString(), document.version);
      await next(document);
    },
    didChange: async (event, next) => {
      // The change that made the document a report is part of the text that it was opened with.
      const opened = this.#told.get(event.document.uri.toString());
      if (opened !== undefined && event.document.version > opened) await next(event);
    },
    didClose: async (document, next) => {
      if (this.#told.delete(document.uri.toString())) await next(document);
    },
    didSave: async (document, next) => {
      if (this.knows(document)) await next(document);
    },
    provideHover: (document, position, token, next) =>
      this.knows(document) ? next(document, position, token) : undefined,
    provideCompletionItem: (document, position, context, token, next) =>
      this.knows(document) ? next(document, position, context, token) : undefined,
    provideDocumentFormattingEdits: (document, options, token, next) =>
      this.knows(document) ? next(document, options, token) : undefined,
    provideDocumentRangeFormattingEdits: (document, range, options, token, next) =>
      this.knows(document) ? next(document, range, options, token) : undefined,
    provideCodeActions: (document, range, context, token, next) =>
      this.knows(document) ? next(document, range, context, token) : undefined,
    provideDocumentSymbols: (document, token, next) =>
      this.knows(document) ? next(document, token) : undefined,
    provideFoldingRanges: (document, context, token, next) =>
      this.knows(document) ? next(document, context, token) : undefined,
    provideSelectionRanges: (document, positions, token, next) =>
      this.knows(document) ? next(document, positions, token) : undefined,
    provideDocumentHighlights: (document, position, token, next) =>
      this.knows(document) ? next(document, position, token) : undefined,
    provideDocumentSemanticTokens: (document, token, next) =>
      this.knows(document) ? next(document, token) : undefined,
    provideDocumentRangeSemanticTokens: (document, range, token, next) =>
      this.knows(document) ? next(document, range, token) : undefined,
    provideCodeLenses: (document, token, next) => (this.knows(document) ? next(document, token) : undefined),
    provideDocumentLinks: (document, token, next) =>
      this.knows(document) ? next(document, token) : undefined,
    provideDefinition: (document, position, token, next) =>
      this.knows(document) ? next(document, position, token) : undefined,
    provideReferences: (document, position, options, token, next) =>
      this.knows(document) ? next(document, position, options, token) : undefined,
  };
}

/**
 * Makes the editor ask again for what it keeps of a document. It may have asked before the document was a report, has
 * had no answer then, and would wait for the next edit.
 */
function askAgain(client: BaseLanguageClient, document: vscode.TextDocument): void {
  client
    .getFeature('textDocument/semanticTokens')
    .getProvider(document)
    ?.onDidChangeSemanticTokensEmitter.fire();
  client.getFeature('textDocument/codeLens').getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  client.getFeature('textDocument/inlayHint').getProvider(document)?.onDidChangeInlayHints.fire();
  client.getFeature('textDocument/foldingRange').getProvider(document)?.onDidChangeFoldingRange.fire();
}
