import * as vscode from 'vscode';
import { convertTableMethod, type ProtocolEdit, type WritingResult } from './protocol';
import type { ServerSession } from './server-session';

/** The commands that write into reports. */
export function registerWriting(session: ServerSession): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gouji.convertTable', (layout?: unknown) =>
      convertTable(session, layout),
    ),
  );
}

interface LayoutItem extends vscode.QuickPickItem {
  readonly layout: string;
}

/** Writes the table under the cursor in another layout: the given one, or one that the user picks. */
async function convertTable(session: ServerSession, given: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const layout = typeof given === 'string' ? given : await pickLayout();
  if (layout === undefined) return;
  await write(session, editor, convertTableMethod, { position: editor.selection.active, layout });
}

async function pickLayout(): Promise<string | undefined> {
  const items: LayoutItem[] = [
    {
      layout: 'tab',
      label: vscode.l10n.t('Tabs'),
      detail: vscode.l10n.t('A row a line, tabs between cells: can be pasted into Excel, WPS and Word'),
    },
    {
      layout: 'pipe',
      label: vscode.l10n.t('Pipes'),
      detail: vscode.l10n.t('A Markdown table, its columns aligned'),
    },
    {
      layout: 'html',
      label: vscode.l10n.t('HTML'),
      detail: vscode.l10n.t('A table for web pages, with merged cells'),
    },
  ];
  const title = vscode.l10n.t('Convert the table into which layout?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: title }))?.layout;
}

/** Asks the server for edits of an editor's document and applies them, or says why there are none. */
async function write(
  session: ServerSession,
  editor: vscode.TextEditor,
  method: string,
  params: object,
): Promise<void> {
  const { document } = editor;
  const result = await session.client?.sendRequest<WritingResult | null>(method, {
    textDocument: { uri: document.uri.toString() },
    ...params,
  });
  if (!result) {
    const message = vscode.l10n.t('This document was not recognised as a report, so nothing was changed.');
    await vscode.window.showInformationMessage(message);
  } else if ('refused' in result) await vscode.window.showWarningMessage(result.refused);
  else if (result.version !== document.version) {
    const message = vscode.l10n.t('The document has changed meanwhile; nothing was done. Please try again.');
    await vscode.window.showWarningMessage(message);
  } else if (result.edits.length === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('The table is laid out like that already.'));
  } else await apply(editor, result.edits);
}

/** All edits are one step for undoing. */
async function apply(editor: vscode.TextEditor, edits: readonly ProtocolEdit[]): Promise<void> {
  await editor.edit((builder) => {
    for (const { range, newText } of edits) {
      const { start, end } = range;
      builder.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
  });
}
