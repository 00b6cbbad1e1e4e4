// An extension beside the one under test: it holds the workspace of the suite, which is in no file system of a machine.
import * as vscode from 'vscode';
import { samples } from '../reports';
import { MemoryFileSystem } from './memory-file-system';

/** Where the samples are served; put in by whoever bundles this. */
declare const GOUJI_TEST_ADDRESS: string;

/** Called by VS Code when it looks for the files of the workspace, and waited for. */
export async function activate({ subscriptions }: vscode.ExtensionContext): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  const files = new MemoryFileSystem();
  files.createDirectory(folder.uri);
  for (const name of [...Object.values(samples), 'README.md']) {
    const response = await fetch(`${GOUJI_TEST_ADDRESS}/samples/${encodeURIComponent(name)}`);
    const content = new Uint8Array(await response.arrayBuffer());
    files.writeFile(vscode.Uri.joinPath(folder.uri, name), content);
  }
  subscriptions.push(vscode.workspace.registerFileSystemProvider(folder.uri.scheme, files));
}
