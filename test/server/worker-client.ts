import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  createProtocolConnection,
  PortMessageReader,
  PortMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** What the bundle finds in a Web Worker and not in a thread of Node: the port is the global scope itself. */
const webWorkerScope = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.addEventListener = () => {};
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  for (const name of ['process', 'Buffer', 'global', 'setImmediate']) delete globalThis[name];
  require(process.env.GOUJI_BUNDLE);
`;

/** Starts the built server for Web Workers in a thread, where it finds nothing of Node, and a connection to it. */
export function startWorkerServer(): { connection: ProtocolConnection; stop: () => Promise<unknown> } {
  const bundle = path.join(root, 'dist', 'server.worker.js');
  const program = webWorkerScope.replace('process.env.GOUJI_BUNDLE', JSON.stringify(bundle));
  const worker = new Worker(program, { eval: true });
  const connection = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  connection.listen();
  const stop = () => {
    connection.dispose();
    return worker.terminate();
  };
  return { connection, stop };
}
