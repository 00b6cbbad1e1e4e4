import * as vscode from 'vscode';
import { isReport } from '../report/recognise';
import { readTextFile } from './text-files';

/** The endings of files that may hold a report. */
export const reportFileEndings: readonly string[] = ['txt', 'md', 'markdown', 'html', 'htm', 'gknb'];

/** The same as a glob, for all files below a folder. */
export const reportFilePattern = `**/*.{${reportFileEndings.join(',')}}`;

const reportFileName = new RegExp(`\\.(?:${reportFileEndings.join('|')})$`, 'i');

/** Larger files, in bytes, are no reports: a yearbook of a province has a tenth of it. */
const largestFile = 32 * 1024 * 1024;

/**
 * The files of a folder and those below that may hold a report, by name. Hidden entries and `node_modules` are passed
 * over.
 */
export async function findReportFiles(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined && !token.isCancellationRequested; next = waiting.pop()) {
    const inside = next;
    const entries = (await vscode.workspace.fs.readDirectory(inside))
      .filter(([name]) => !name.startsWith('.') && name !== 'node_modules')
      .sort(([one], [other]) => one.localeCompare(other, 'zh'));
    for (const [name, type] of entries) {
      // A linked file is one; a linked folder is passed over, since it may lead back to where we are.
      if ((type & vscode.FileType.File) !== 0 && reportFileName.test(name)) {
        files.push(vscode.Uri.joinPath(inside, name));
      }
    }
    const folders = entries.filter(([, type]) => type === vscode.FileType.Directory);
    for (const [name] of folders.reverse()) waiting.push(vscode.Uri.joinPath(inside, name));
  }
  return files;
}

/**
 * The text of a file that holds a report, `undefined` for any other. An open document counts as it is in its editor.
 */
export async function readReport(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open ? open.getText() : await readUnlessLarge(uri);
  return text !== undefined && isReport(text) ? text : undefined;
}

async function readUnlessLarge(uri: vscode.Uri): Promise<string | undefined> {
  const { size } = await vscode.workspace.fs.stat(uri);
  return size > largestFile ? undefined : readTextFile(uri);
}
