import * as vscode from 'vscode';
import {
  convertTableMethod,
  type InsertableItem,
  insertablesMethod,
  insertMethod,
  type ProtocolEdit,
  type WritingResult,
} from '../protocol';
import type { ServerSession } from '../server-session';

interface LayoutItem extends vscode.QuickPickItem {
  readonly layout: string;
}

/** Writes the table under the cursor in another layout: the given one, or one that the user picks. */
export async function convertTable(session: ServerSession, given: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const layout = typeof given === 'string' ? given : await pickLayout();
  if (layout === undefined) return;
  await write(session, editor, convertTableMethod, { position: cursorOf(editor), layout });
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

/** Where the cursor is, as the protocol writes it: in a browser a message keeps only an object's own properties. */
function cursorOf({ selection }: vscode.TextEditor): ProtocolEdit['range']['start'] {
  const { line, character } = selection.active;
  return { line, character };
}

interface InsertableChoice extends vscode.QuickPickItem {
  readonly id: string;
}

/** Puts in something that the report lacks: what has the given id, or what the user picks. */
export async function insertMissing(session: ServerSession, given: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const position = cursorOf(editor);
  const id = typeof given === 'string' ? given : await pickInsertable(session, editor, position);
  if (id !== undefined) await write(session, editor, insertMethod, { position, id });
}

async function pickInsertable(
  session: ServerSession,
  { document }: vscode.TextEditor,
  position: ProtocolEdit['range']['start'],
): Promise<string | undefined> {
  const textDocument = { uri: document.uri.toString() };
  const missing = await session.client?.sendRequest<InsertableItem[]>(insertablesMethod, {
    textDocument,
    position,
  });
  if (!missing || missing.length === 0) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Nothing is missing: the report has its six sections, its three tables and all their rows.',
      ),
    );
    return undefined;
  }
  const items: InsertableChoice[] = missing.map(({ id, name }) => ({ id, label: name }));
  const title = vscode.l10n.t('What is missing and should be inserted?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: title }))?.id;
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
    say(vscode.l10n.t('This document was not recognised as a report, so nothing was changed.'));
  } else if ('refused' in result) void vscode.window.showWarningMessage(result.refused);
  else if (result.version !== document.version) {
    say(vscode.l10n.t('The document has changed meanwhile; nothing was done. Please try again.'));
  } else if (result.edits.length === 0) say(vscode.l10n.t('There is nothing to change.'));
  else await apply(editor, result.edits);
}

/** Says something that nobody has to answer. */
function say(message: string): void {
  void vscode.window.showInformationMessage(message);
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
