import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { actionCapabilities, serveActions } from './actions';
import { abilitiesOf, hoverFor } from './client-abilities';
import type { ConfigurationFiles } from './configuration-files';
import { ConfigurationSession } from './configuration-session';
import { DismissalSession } from './dismissal-session';
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
import { mayBeRefused } from './refusal';
import { readSettings } from './settings';
import { Turns } from './turns';
import { serveViews, viewCapabilities } from './views';
import { serveWorkspace, workspaceCapabilities } from './workspace';
import { serveWriting, writingCapabilities } from './writing';

/** What the server must know of the program it runs in. */
export interface Runtime {
  readonly version: string;
  /** The way to configuration files; without it only settings count. */
  readonly configurationFiles?: ConfigurationFiles;
}

/** Serves one client over a connection until it says goodbye. All state of a session lives in this call. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(openDocuments);
  let locale: string | undefined;
  let settings = readSettings({}, locale);
  let abilities = abilitiesOf({});
  /** Whether the client asks for diagnostics; otherwise they are sent to it. */
  let pulled = false;
  const dismissing = new DismissalSession(connection, {
    files: runtime.configurationFiles,
    language: () => settings.language,
    find: (uri) => judgeable(uri),
    changed: (uri) => tellAgain(uri),
    today,
  });
  const { baselines, dismissals } = dismissing;
  const publisher = new Publisher(
    {
      publish: (uri, version, diagnostics) => {
        void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
      },
      tell: (status) => {
        void connection.sendNotification(statusMethod, status);
      },
      log: (line) => connection.console.error(line),
    },
    dismissals,
    () => abilities.madeDocuments,
  );
  const session = new ConfigurationSession(connection, {
    files: runtime.configurationFiles,
    language: () => settings.language,
    configured: (uri) => tellAgain(uri),
  });
  const { configurations } = session;
  connection.onDidChangeWatchedFiles(() => {
    configurations.readAgain();
    baselines.readAgain();
  });

  /** An open document, judged by its configuration; `undefined` until that and its dismissals are known. */
  const judgeable = (uri: string): OpenDocument | undefined => {
    const document = documents.get(uri);
    const configuration = configurations.of(uri);
    if (!document || !configuration || !baselines.entriesOf(uri)) return undefined;
    document.report.configure(configuration);
    return document;
  };

  /** The same, once everything has been read that decides how the document is judged. */
  const judged = async (uri: string): Promise<OpenDocument | undefined> => {
    await Promise.all([configurations.settled(), baselines.settled()]);
    return judgeable(uri);
  };

  /** Publishes a document once more, because it is judged in another way than before. */
  const tellAgain = (uri: string) => {
    const document = judgeable(uri);
    if (!document) return;
    if (!pulled) publisher.publish(document, settings);
    else if (abilities.diagnosticsRefresh) mayBeRefused(connection.languages.diagnostics.refresh());
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    locale = params.locale;
    settings = readSettings(params.initializationOptions, locale);
    abilities = abilitiesOf(params.capabilities);
    session.initialize(params.capabilities);
    dismissing.initialize(params.capabilities);
    session.useSettings(params.initializationOptions, []);
    pulled = wantsToPull(params.initializationOptions);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        ...viewCapabilities,
        ...workspaceCapabilities,
        ...writingCapabilities,
        ...(pulled
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
        ...actionCapabilities(abilities),
      },
      serverInfo: { name: 'gouji', version: runtime.version },
    };
  });

  const useSettings = (value: unknown) => {
    const { enabled } = settings.inlayHints;
    settings = readSettings(value, locale);
    if (abilities.hintsRefresh && enabled !== settings.inlayHints.enabled) {
      mayBeRefused(connection.languages.inlayHint.refresh());
    }
    session.useSettings(value, documents.keys());
    dismissing.tellProblemsAgain();
    for (const uri of documents.keys()) tellAgain(uri);
  };

  connection.onInitialized(() => {
    if (abilities.settingsWatched) {
      mayBeRefused(connection.client.register(DidChangeConfigurationNotification.type, { section: 'gouji' }));
    }
    mayBeRefused(session.watch());
  });

  connection.onDidChangeConfiguration(async (change) => {
    // A client that cannot answer after all has perhaps sent its settings.
    const current: unknown = abilities.settingsAsked
      ? await connection.workspace.getConfiguration('gouji').catch(() => undefined)
      : undefined;
    useSettings(current ?? sectionOf(change.settings));
  });

  documents.onDidOpen(({ document: { uri } }) => {
    dismissing.open(uri);
    session.open(uri);
  });
  documents.onDidSave(() => {
    configurations.readAgain();
    baselines.readAgain();
  });
  const find = (uri: string) => documents.get(uri);
  const turns = new Turns(find);
  const views = serveViews(connection, {
    find,
    settings: () => settings,
    turns,
    abilities: () => abilities,
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    turns.changed(uri);
    views.changed(uri);
    if (judgeable(uri) && !pulled)
      publisher.changed(
        () => documents.get(uri),
        uri,
        () => settings,
      );
  });
  documents.onDidClose(({ document }) => {
    turns.forget(document.uri);
    configurations.close(document.uri);
    dismissing.close(document.uri);
    publisher.withdraw(document);
    views.changed(document.uri);
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const document = await judged(textDocument.uri);
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
    return document ? hoverFor(abilities, hoverAt(document.report, position, settings.language)) : null;
  });

  serveActions(connection, {
    judged,
    judgeable,
    dismissing,
    settings: () => settings,
    abilities: () => abilities,
  });
  serveWriting(connection, {
    find,
    settings: () => settings,
    turns,
    snippets: () => abilities.snippets,
  });

  serveWorkspace(connection, {
    configurationsFor: (uris) => session.configurationsFor(uris),
    dismissalsFor: (uris) => dismissals.lookUp(uris),
    linked: () => abilities.madeDocuments,
    settings: () => settings,
    open: () => new Map(documents.all().map(({ uri, report }) => [uri, report])),
  });

  documents.listen(connection);
  connection.listen();
}

/** The present day where the server runs, as `2025-01-31`. */
function today(): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
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
