import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReadFileParams, ReadFileResult } from './protocol';

/**
 * What file systems say of a file that is not there; some say it by other words for what lies above the opened folder.
 */
const absent: readonly string[] = ['FileNotFound', 'FileNotADirectory', 'FileIsADirectory'];

/** Reads files for the server through the editor, which knows every file system that is open in it. */
export function readFileFor(client: BaseLanguageClient) {
  return async ({ uri: address }: ReadFileParams): Promise<ReadFileResult> => {
    const uri = client.protocol2CodeConverter.asUri(address);
    try {
      return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
    } catch (error) {
      const isAbsent = error instanceof vscode.FileSystemError && absent.includes(error.code);
      if (isAbsent || vscode.workspace.getWorkspaceFolder(uri) === undefined) return { text: null };
      throw error;
    }
  };
}
