import {
  type Connection,
  DidChangeConfigurationNotification,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { actionCapabilities, serveActions } from './actions';
import { serveJudgements } from './judgements';
import { mayBeRefused } from './refusal';
import { type Runtime, Session } from './session';
import { serveViews, type Views, viewCapabilities } from './views';
import { serveWorkspace, workspaceCapabilities } from './workspace';
import { serveWriting, writingCapabilities } from './writing';

/** Serves one client over a connection until it says goodbye. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const session = new Session(connection, runtime);
  greet(connection, session, runtime);
  followSettings(connection, session);
  serveJudgements(connection, session);
  serveActions(connection, session);
  serveWriting(connection, session);
  serveWorkspace(connection, session);
  followDocuments(session, serveViews(connection, session));
  session.documents.listen(connection);
  connection.listen();
}

/** Tells the client what the server can do, once it has said the same of itself. */
function greet(connection: Connection, session: Session, { version }: Runtime): void {
  connection.onInitialize((params) => {
    session.initialize(params);
    return { capabilities: capabilitiesFor(session), serverInfo: { name: 'gouji', version } };
  });
  connection.onInitialized(() => {
    if (session.abilities().settingsWatched)
      mayBeRefused(connection.client.register(DidChangeConfigurationNotification.type, { section: 'gouji' }));
    mayBeRefused(session.configuring.watch());
  });
}

function capabilitiesFor(session: Session): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    ...viewCapabilities,
    ...workspaceCapabilities,
    ...writingCapabilities,
    ...(session.isPulled
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    ...actionCapabilities(session.abilities()),
  };
}

/** Keeps the session up to date with the settings, and with the files that are configurations and baselines. */
function followSettings(connection: Connection, session: Session): void {
  connection.onDidChangeConfiguration(async (change) => {
    // A client that cannot answer after all has perhaps sent its settings.
    const current: unknown = session.abilities().settingsAsked
      ? await connection.workspace.getConfiguration('gouji').catch(() => undefined)
      : undefined;
    session.useSettings(current ?? sectionOf(change.settings));
  });
  connection.onDidChangeWatchedFiles(() => session.readFilesAgain());
}

/** Keeps the session and the views up to date with the documents that are open. */
function followDocuments(session: Session, views: Views): void {
  const { documents } = session;
  documents.onDidOpen(({ document }) => session.opened(document.uri));
  documents.onDidSave(() => session.readFilesAgain());
  documents.onDidChangeContent(({ document: { uri } }) => {
    views.changed(uri);
    session.changed(uri);
  });
  documents.onDidClose(({ document }) => {
    session.closed(document);
    views.changed(document.uri);
  });
}

/** The product's own section of pushed settings, which some clients send whole and others already cut out. */
function sectionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'gouji' in value ? value.gouji : value;
}
