import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openCalculationSheet } from './calculation-sheet';
import { registerMoving } from './commands';
import { copyCorrections } from './corrections';
import { Dismissals } from './dismissals';
import { EffectiveConfiguration } from './effective-configuration';
import { EncodingAdvice } from './encoding-advice';
import { registerLanguageModelTools } from './language-model-tools';
import { PasteIntoTables } from './paste';
import { dismissCommand, forgetDismissalCommand } from './protocol';
import { ReportContext } from './report-context';
import { OpenReports } from './reports';
import { type Connect, ServerSession } from './server-session';
import { StatusItem } from './status-item';
import { registerWriting } from './writing';

/** What the extension offers to others, tests above all. */
export interface Gouji {
  /** The process of the language server; `undefined` while none runs. */
  serverProcessId(): number | undefined;
  /** The language client; `undefined` until the first report is opened. */
  client(): BaseLanguageClient | undefined;
  /** What the item in the status bar says of the active document, `undefined` where there is none; no other extension can read it. */
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
  const configuration = new EffectiveConfiguration(session);
  const dismissals = new Dismissals(session);
  const pasting = new PasteIntoTables(session, reports);
  context.subscriptions.push(
    reports,
    session,
    status,
    advice,
    configuration,
    new ReportContext(reports),
    registerMoving(context, session),
    registerLanguageModelTools(session),
    registerWriting(session, reports),
    pasting,
    reports.onDidFind((document) => session.serve(document)),
    vscode.commands.registerCommand('gouji.restartServer', () => restart(session, reports)),
    vscode.commands.registerCommand('gouji.copyCorrections', () => copyCorrections(session)),
    vscode.commands.registerCommand(dismissCommand, (given) => dismissals.dismiss(given)),
    vscode.commands.registerCommand(forgetDismissalCommand, (given) => dismissals.forget(given)),
    vscode.commands.registerCommand('gouji.openCalculationSheet', (uri, index) =>
      openCalculationSheet(session, uri, index),
    ),
    vscode.commands.registerCommand('gouji.showEffectiveConfiguration', () => configuration.show()),
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

async function restart(session: ServerSession, reports: OpenReports): Promise<void> {
  if (reports.size > 0) {
    await session.restart();
    return;
  }
  const message = vscode.l10n.t(
    'No report is open, so no language server is needed. It starts with the first report.',
  );
  await vscode.window.showInformationMessage(message);
}
