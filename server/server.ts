import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { ConfigurationFiles } from './configuration-files';
import { ConfigurationSession } from './configuration-session';
import { codeActions, resolveCodeAction } from './features/code-actions';
import {
  type EffectiveConfigurationParams,
  type EffectiveConfigurationResult,
  effectiveConfiguration,
  effectiveConfigurationMethod,
} from './features/effective-configuration';
import { hoverAt } from './features/hover';
import { statusMethod } from './features/status';
import { type OpenDocument, openDocuments } from './open-document';
import { Publisher } from './publisher';
import { readSettings } from './settings';
import { serveViews, viewCapabilities } from './views';
import { serveWorkspace, workspaceCapabilities } from './workspace';

/** What the server must know of the program it runs in. */
export interface Runtime {
  readonly version: string;
  /** The way to configuration files; without it only settings count. */
  readonly configurationFiles?: ConfigurationFiles;
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
  let locale: string | undefined;
  let settings = readSettings({}, locale);
  let resolvable = false;
  /** Whether the client asks for diagnostics; otherwise they are sent to it. */
  let pulled = false;
  let configurable = { pull: false, register: false };
  const session = new ConfigurationSession(connection, {
    files: runtime.configurationFiles,
    language: () => settings.language,
    configured: (uri) => {
      const document = configured(uri);
      if (!document) return;
      if (pulled) connection.languages.diagnostics.refresh();
      else publisher.publish(document, settings);
    },
  });
  const { configurations } = session;

  /** An open document, judged by its configuration; `undefined` until that is known. */
  const configured = (uri: string): OpenDocument | undefined => {
    const document = documents.get(uri);
    const configuration = configurations.of(uri);
    if (!document || !configuration) return undefined;
    document.report.configure(configuration);
    return document;
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { textDocument, workspace } = params.capabilities;
    locale = params.locale;
    settings = readSettings(params.initializationOptions, locale);
    session.initialize(params.capabilities);
    session.useSettings(params.initializationOptions, []);
    pulled = wantsToPull(params.initializationOptions);
    resolvable = textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
    configurable = {
      pull: workspace?.configuration ?? false,
      register: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    };
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        ...viewCapabilities,
        ...workspaceCapabilities,
        ...(pulled
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: resolvable },
      },
      serverInfo: { name: 'gouji', version: runtime.version },
    };
  });

  const useSettings = (value: unknown) => {
    settings = readSettings(value, locale);
    session.useSettings(value, documents.keys());
    if (pulled) connection.languages.diagnostics.refresh();
    else
      for (const uri of documents.keys()) {
        const document = configured(uri);
        if (document) publisher.publish(document, settings);
      }
  };

  connection.onInitialized(async () => {
    if (configurable.register) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'gouji' });
    }
    await session.watch();
  });

  connection.onDidChangeConfiguration(async (change) => {
    const current: unknown = configurable.pull
      ? await connection.workspace.getConfiguration('gouji')
      : undefined;
    useSettings(current ?? sectionOf(change.settings));
  });

  documents.onDidOpen(({ document: { uri } }) => session.open(uri));
  documents.onDidSave(() => configurations.readAgain());
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (configured(uri) && !pulled)
      publisher.changed(
        () => documents.get(uri),
        uri,
        () => settings,
      );
  });
  documents.onDidClose(({ document }) => {
    configurations.close(document.uri);
    publisher.withdraw(document);
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    await configurations.settled();
    const document = configured(textDocument.uri);
    return document ? publisher.answer(document, settings, previousResultId) : { kind: 'full', items: [] };
  });

  connection.onRequest(
    effectiveConfigurationMethod,
    async ({
      textDocument: { uri },
      position,
    }: EffectiveConfigurationParams): Promise<EffectiveConfigurationResult | null> => {
      // Whoever asks has often just changed a file that nobody watches.
      configurations.readAgain();
      await configurations.settled();
      const document = documents.get(uri);
      const configuration = configurations.of(uri);
      if (!document || !configuration) return null;
      const file = configurations.fileOf(uri);
      return effectiveConfiguration(document, configuration, file, position?.line ?? 0, settings.language);
    },
  );

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

  serveWorkspace(connection, {
    configurationsFor: (uris) => session.configurationsFor(uris),
    settings: () => settings,
    open: () => new Map(documents.all().map(({ uri, report }) => [uri, report])),
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
