import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

/** The server in Node: over IPC for VS Code, over standard input and output (`--stdio`) for other editors. */
startServer(createConnection(ProposedFeatures.all), { version: GOUJI_VERSION });
