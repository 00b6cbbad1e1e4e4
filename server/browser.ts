import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { cancelWaiting } from './cancellation';
import { filesOfClient } from './client-files';
import { inOrder } from './lifecycle';
import { startServer } from './server';

/** The scope of the Web Worker that this program is; the types take it for that of some worker. */
declare const self: DedicatedWorkerGlobalScope;

/** The server in a Web Worker, spoken to by messages. It has no disk: the client reads files for it. */
const writer = new BrowserMessageWriter(self);
const reader = inOrder(new BrowserMessageReader(self), writer);
const connection = createConnection(ProposedFeatures.all, reader, writer, cancelWaiting);

startServer(connection, { version: GOUJI_VERSION, configurationFiles: filesOfClient(connection) });
