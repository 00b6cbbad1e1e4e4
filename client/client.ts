import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands';
import { EncodingAdvice } from './encoding-advice';
import { registerLanguageModelTools } from './language-model-tools';
import { PasteIntoTables } from './paste';
import { ReportContext } from './report-context';
import { OpenReports } from './reports';
import { type Connect, ServerSession } from './server-session';
import { StatusItem } from './status-item';

/** What the extension offers to others, tests above all. */
export interface Gouji {
  /** The process of the language server; `undefined` while none runs. */
  serverProcessId(): number | undefined;
  /** The language client; `undefined` until the first report is opened. */
  client(): BaseLanguageClient | undefined;
  /**
   * What the item in the status bar says of the active document, `undefined` where there is none; no other extension
   * can read it.
   */
  statusText(): string | undefined;
  /** What fits copied tables into reports; VS Code has no command to ask it. */
  readonly pasting: vscode.DocumentPasteEditProvider;
}

/** Starts the client: it watches for reports, and does nothing else until there is one. */
export function startClient(context: vscode.ExtensionContext, connect: Connect): Gouji {
  const reports = new OpenReports();
  const session = new ServerSession(connect, reports);
  const status = new StatusItem(session);
  const advice = new EncodingAdvice();
  const pasting = new PasteIntoTables(session, reports);
  context.subscriptions.push(
    reports,
    session,
    status,
    advice,
    new ReportContext(reports),
    registerCommands(context, session, reports),
    registerLanguageModelTools(session),
    pasting,
    reports.onDidFind((document) => session.serve(document)),
  );
  reports.lookAtOpenDocuments();
  advice.lookAtOpenDocuments();
  return {
    serverProcessId: () => session.processId,
    client: () => session.client,
    statusText: () => status.text,
    pasting,
  };
}
