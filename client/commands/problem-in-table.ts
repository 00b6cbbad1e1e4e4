import * as vscode from 'vscode';
import type { DocumentSymbol } from 'vscode-languageclient';
import type { ServerSession } from '../server-session';

/** The protocol's request for an outline, and the kind that tables have in it. */
const outlineMethod = 'textDocument/documentSymbol';
const tableKind = 23;

/**
 * Goes to the next or the previous problem of the table at the cursor, and around at its ends; says so where there is
 * no table, or nothing wrong in it.
 *
 * @param step 1 for the next problem, -1 for the previous one
 */
export async function goToProblemInTable(session: ServerSession, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const table = await tableAt(session, editor);
  if (table === undefined) {
    await vscode.window.showInformationMessage(vscode.l10n.t('The cursor is in no table of a report.'));
    return;
  }
  const problem = problemFrom(editor, table, step);
  if (problem === undefined) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Nothing was found in this table.'));
    return;
  }
  editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
  editor.revealRange(problem.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** The smallest table around the cursor. */
async function tableAt(
  session: ServerSession,
  { document, selection }: vscode.TextEditor,
): Promise<vscode.Range | undefined> {
  const { client } = session;
  if (client?.isRunning() !== true || !session.knows(document.uri)) return undefined;
  const outline = await client.sendRequest<readonly DocumentSymbol[] | null>(outlineMethod, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
  });
  const found = tablesIn(outline ?? [])
    .map(({ range }) => client.protocol2CodeConverter.asRange(range))
    .filter((range) => range.contains(selection.active));
  return found.at(-1);
}

function tablesIn(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [
    ...(symbol.kind === tableKind ? [symbol] : []),
    ...tablesIn(symbol.children ?? []),
  ]);
}

function problemFrom(
  { document, selection }: vscode.TextEditor,
  table: vscode.Range,
  step: 1 | -1,
): vscode.Diagnostic | undefined {
  const problems = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === 'gouji' && table.contains(range.start))
    .sort((one, other) => step * one.range.start.compareTo(other.range.start));
  const beyond = problems.find(({ range }) => step * range.start.compareTo(selection.active) > 0);
  return beyond ?? problems[0];
}
