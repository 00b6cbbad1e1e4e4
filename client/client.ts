import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerMoving } from './commands';
import { EffectiveConfiguration } from './effective-configuration';
import { EncodingAdvice } from './encoding-advice';
import { registerLanguageModelTools } from './language-model-tools';
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
}

/** Starts the client: it watches for reports, and does nothing else until there is one. */
export function startClient(context: vscode.ExtensionContext, connect: Connect): Gouji {
  const reports = new OpenReports();
  const session = new ServerSession(connect, reports);
  const status = new StatusItem(session);
  const advice = new EncodingAdvice();
  const configuration = new EffectiveConfiguration(session);
  context.subscriptions.push(
    reports,
    session,
    status,
    advice,
    configuration,
    new ReportContext(reports),
    registerMoving(context, session),
    registerLanguageModelTools(session),
    reports.onDidFind((document) => session.serve(document)),
    vscode.commands.registerCommand('gouji.restartServer', () => restart(session, reports)),
    vscode.commands.registerCommand('gouji.showEffectiveConfiguration', () => configuration.show()),
  );
  reports.lookAtOpenDocuments();
  advice.lookAtOpenDocuments();
  return { serverProcessId: () => session.processId, client: () => session.client };
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
