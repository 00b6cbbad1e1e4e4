import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { cancelWaiting } from './cancellation';
import { FramedWriter } from './framed-writer';
import { inOrder } from './lifecycle';

/** A connection over standard input and output. The process ends when its input does. */
export function createStdioConnection() {
  const { stdin, stdout } = process;
  const writer = new FramedWriter(stdout);
  const reader = inOrder(new StreamMessageReader(stdin), writer);
  const connection = createConnection(ProposedFeatures.all, reader, writer, cancelWaiting);
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  const leave = () => process.exit(isShutDown ? 0 : 1);
  stdin.on('end', leave);
  stdin.on('close', leave);
  // Whatever is printed must not get between messages.
  const { error } = console;
  Object.assign(console, { log: error, info: error, debug: error });
  return connection;
}
