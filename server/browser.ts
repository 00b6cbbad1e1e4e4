import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { filesOfClient } from './client-files';
import { startServer } from './server';

/** The scope of the Web Worker that this program is; the types take it for that of some worker. */
declare const self: DedicatedWorkerGlobalScope;

/** The server in a Web Worker, spoken to by messages. It has no disk: the client reads files for it. */
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

startServer(connection, { version: GOUJI_VERSION, configurationFiles: filesOfClient(connection) });
