import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';
import { createStdioConnection } from './stdio';

/** The server in Node: over IPC for VS Code, over standard input and output (`--stdio`) for other editors. */
const connection = process.argv.includes('--stdio')
  ? createStdioConnection()
  : createConnection(ProposedFeatures.all);

startServer(connection, { version: GOUJI_VERSION });
