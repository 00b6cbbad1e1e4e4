// The sample reports, each test with a copy of its own, and the places in them that tests speak of.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The samples' file names. */
export const samples = {
  correct: '云岫市生态环境局2023年政府信息公开工作年度报告.txt',
  oneMistake: '云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt',
  torn: '澄砚区教育局2020年政府信息公开工作年度报告.txt',
  manyMistakes: '松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt',
} as const;

/** The folder that is open in the editor; in a browser it is no file. */
export function workspaceUri(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return folder.uri;
}

/** The path of the folder that is open in the editor. */
export function workspaceFolder(): string {
  return workspaceUri().fsPath;
}

/** Makes a new folder in the one that is open. */
export async function newFolder(): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(workspaceUri(), `副本 ${crypto.randomUUID()}`);
  await vscode.workspace.fs.createDirectory(folder);
  return folder;
}

/** Opens a fresh copy of a sample in an editor, in a folder of its own, so that no test sees another's changes. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  const copy = vscode.Uri.joinPath(await newFolder(), name);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(workspaceUri(), name), copy);
  return vscode.window.showTextDocument(copy);
}

/** The text of a file, its byte order mark included. */
export async function readText(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Writes a file as another program would. */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** What stands in the document's file, as opposed to the editor. */
export async function textOnDisk({ uri }: vscode.TextDocument): Promise<string> {
  return readText(uri);
}

/** The only line of a table that contains the label. */
function rowWith(document: vscode.TextDocument, label: string): vscode.TextLine {
  const lines = Array.from({ length: document.lineCount }, (_, index) => document.lineAt(index));
  const [row, ...others] = lines.filter(({ text }) => text.includes(label) && text.includes('\t'));
  assert.ok(row, `no row ${label}`);
  assert.equal(others.length, 0, `several rows ${label}`);
  return row;
}

/** The range of a label in its row. */
export function labelRange(document: vscode.TextDocument, label: string): vscode.Range {
  const row = rowWith(document, label);
  const start = row.text.indexOf(label);
  return new vscode.Range(row.lineNumber, start, row.lineNumber, start + label.length);
}

/**
 * The range of a value cell of table three.
 *
 * @param label words of the row's label that no other row contains
 * @param column counted from 0 (natural persons) to 6 (the total)
 */
export function valueRange(document: vscode.TextDocument, label: string, column: number): vscode.Range {
  const row = rowWith(document, label);
  const afterLabel = row.text.indexOf('\t', row.text.indexOf(label));
  const mergedCells = /^\t*/.exec(row.text.slice(afterLabel))?.[0].length ?? 0;
  let start = afterLabel + mergedCells;
  for (let index = 0; index < column; index += 1) start = row.text.indexOf('\t', start) + 1;
  const end = row.text.indexOf('\t', start);
  return new vscode.Range(row.lineNumber, start, row.lineNumber, end === -1 ? row.text.length : end);
}
