import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { cancelWaiting } from './cancellation';
import { filesOfClient } from './client-files';
import type { ConfigurationFiles } from './configuration-files';
import { startServer } from './server';
import { createStdioConnection } from './stdio';

/** Configuration files on the disk; those of documents that lie elsewhere in the given place. */
function filesOnDiskOr(elsewhere: ConfigurationFiles): ConfigurationFiles {
  return {
    async read(uri) {
      const path = pathOf(uri);
      if (path === undefined) return elsewhere.read(uri);
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },
    nameOf: (uri) => pathOf(uri) ?? elsewhere.nameOf(uri),
  };
}

/** The path of an address, or `undefined` when it has none here: another scheme, or on Windows no drive. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** No file of that name, a folder of that name, or a folder in the way that is none. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR|EISDIR)$/.test(String(error.code));
}

/** The server in Node: over IPC for VS Code, over standard input and output (`--stdio`) for other editors. */
const connection = process.argv.includes('--stdio')
  ? createStdioConnection()
  : createConnection(ProposedFeatures.all, cancelWaiting);

startServer(connection, {
  version: GOUJI_VERSION,
  configurationFiles: filesOnDiskOr(filesOfClient(connection)),
});
