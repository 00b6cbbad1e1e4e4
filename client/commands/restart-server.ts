import * as vscode from 'vscode';
import type { OpenReports } from '../reports';
import type { ServerSession } from '../server-session';

/** Starts the server anew, where there is a report to serve. */
export async function restartServer(session: ServerSession, reports: OpenReports): Promise<void> {
  if (reports.size > 0) {
    await session.restart();
    return;
  }
  const message = vscode.l10n.t(
    'No report is open, so no language server is needed. It starts with the first report.',
  );
  await vscode.window.showInformationMessage(message);
}
