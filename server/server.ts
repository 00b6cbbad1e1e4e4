import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { codeActions, resolveCodeAction } from './features/code-actions';
import { hoverAt } from './features/hover';
import { statusMethod } from './features/status';
import { openDocuments } from './open-document';
import { Publisher } from './publisher';
import { defaultSettings, readSettings } from './settings';
import { serveViews, viewCapabilities } from './views';
import { serveWriting, writingCapabilities } from './writing';

/** What the server must know of the program it runs in. */
export interface Runtime {
  readonly version: string;
}

/** Serves one client over a connection until it says goodbye. All state of a session lives in this call. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(openDocuments);
  const publisher = new Publisher({
    publish: (uri, version, diagnostics) => {
      void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
    },
    tell: (status) => {
      void connection.sendNotification(statusMethod, status);
    },
  });
  let settings = defaultSettings;
  let resolvable = false;
  let snippets = false;
  /** Whether the client asks for diagnostics; otherwise they are sent to it. */
  let pulled = false;
  let configurable = { pull: false, register: false };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { textDocument, workspace } = params.capabilities;
    settings = readSettings(params.initializationOptions);
    pulled = wantsToPull(params.initializationOptions);
    resolvable = textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
    snippets = textDocument?.completion?.completionItem?.snippetSupport ?? false;
    configurable = {
      pull: workspace?.configuration ?? false,
      register: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    };
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        ...viewCapabilities,
        ...writingCapabilities,
        ...(pulled
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: resolvable },
      },
      serverInfo: { name: 'gouji', version: runtime.version },
    };
  });

  const useSettings = (value: unknown) => {
    settings = readSettings(value);
    if (pulled) connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) publisher.publish(document, settings);
  };

  connection.onInitialized(async () => {
    if (configurable.register) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'gouji' });
    }
  });

  connection.onDidChangeConfiguration(async (change) => {
    const current: unknown = configurable.pull
      ? await connection.workspace.getConfiguration('gouji')
      : undefined;
    useSettings(current ?? sectionOf(change.settings));
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!pulled)
      publisher.changed(
        () => documents.get(uri),
        uri,
        () => settings,
      );
  });
  documents.onDidClose(({ document }) => publisher.withdraw(document));

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    const document = documents.get(textDocument.uri);
    return document ? publisher.answer(document, settings, previousResultId) : { kind: 'full', items: [] };
  });

  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document ? hoverAt(document.report, position, settings.language) : null;
  });

  connection.onCodeAction((params) => {
    const document = documents.get(params.textDocument.uri);
    return document ? codeActions(document, params, settings.language, resolvable) : [];
  });

  connection.onCodeActionResolve((action) =>
    resolveCodeAction(action, (uri) => documents.get(uri), settings.language),
  );

  serveViews(connection, { find: (uri) => documents.get(uri), settings: () => settings });
  serveWriting(connection, {
    find: (uri) => documents.get(uri),
    settings: () => settings,
    snippets: () => snippets,
  });

  documents.listen(connection);
  connection.listen();
}

/** The product's own section of pushed settings, which some clients send whole and others already cut out. */
function sectionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'gouji' in value ? value.gouji : value;
}

/** Sending is the rule, since only sent diagnostics carry a version; a client that would rather ask says `diagnostics: "pull"`. */
function wantsToPull(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'diagnostics' in options &&
    options.diagnostics === 'pull'
  );
}
