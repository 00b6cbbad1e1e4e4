import * as vscode from 'vscode';
import { sheetScheme, type TableAt, tableAtMethod } from '../protocol';
import type { ServerSession } from '../server-session';

/**
 * Opens the calculation sheet of a table beside the text: of the table that a lens names, or of the one that the cursor
 * is in. Where Markdown can be shown rendered it is; otherwise the text of the sheet is plain enough to read.
 */
export async function openCalculationSheet(
  session: ServerSession,
  documentUri?: unknown,
  index?: unknown,
): Promise<void> {
  const table =
    typeof documentUri === 'string' && typeof index === 'number'
      ? { uri: documentUri, index }
      : await tableAtCursor(session);
  if (!table) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor into one of the official tables of a report first.'),
    );
    return;
  }
  const sheet = vscode.Uri.from({
    scheme: sheetScheme,
    path: `/${table.index}/${vscode.l10n.t('Calculation Sheet')}.md`,
    query: encodeURIComponent(table.uri),
  });
  try {
    // Asking first whether there is such a command would not do: its extension is activated by the command itself.
    await vscode.commands.executeCommand('markdown.showPreviewToSide', sheet);
    return;
  } catch {
    // Where the editor's own support of Markdown is switched off, the sheet is shown as it is written.
  }
  const document = await vscode.workspace.openTextDocument(sheet);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
  });
}

async function tableAtCursor(session: ServerSession): Promise<{ uri: string; index: number } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const { client } = session;
  if (!editor || !client) return undefined;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
  const found = await client.sendRequest<TableAt | null>(tableAtMethod, { textDocument: { uri }, position });
  return found ? { uri, index: found.index } : undefined;
}
