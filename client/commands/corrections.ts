import * as vscode from 'vscode';
import { type CorrectionsResult, correctionsMethod } from '../protocol';
import type { ServerSession } from '../server-session';

/**
 * Copies the corrections of the report in the active editor, and shows them as a text of its own, so that nothing is
 * copied unseen.
 */
export async function copyCorrections(session: ServerSession): Promise<void> {
  const result = await corrections(session, vscode.window.activeTextEditor?.document);
  if (result === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a report first: its corrections are copied.'),
    );
    return;
  }
  if (result.text === '') {
    await vscode.window.showInformationMessage(vscode.l10n.t('Nothing to correct was found in this report.'));
    return;
  }
  await vscode.env.clipboard.writeText(result.text);
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: result.text });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The corrections are in the clipboard.'), 10_000);
}

async function corrections(
  { client }: ServerSession,
  document: vscode.TextDocument | undefined,
): Promise<CorrectionsResult | undefined> {
  if (document === undefined || client?.isRunning() !== true) return undefined;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const result = await client.sendRequest<CorrectionsResult | null>(correctionsMethod, { uri });
  return result ?? undefined;
}
