import {
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver';

/** How far a session has come. */
type Stage = 'uninitialized' | 'initialized' | 'shut down';

/** An error reply. */
interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * A reader that hands on only what a client may say at the time, since the library takes everything at any time.
 * Requests before `initialize`, or after `shutdown`, and a second `initialize` are answered with the errors that the
 * protocol has for them; notifications out of turn are dropped, except `exit`.
 */
export function inOrder(reader: MessageReader, writer: MessageWriter): MessageReader {
  let stage: Stage = 'uninitialized';
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((message) => {
        if (Message.isNotification(message)) {
          if (stage === 'initialized' || message.method === 'exit') callback(message);
          return;
        }
        if (Message.isRequest(message)) {
          const { id, method } = message;
          const error = refusalOf(method, stage);
          if (error) {
            const reply: ResponseMessage = { jsonrpc: '2.0', id, error };
            // Where nothing can be written any more there is nobody to be answered.
            writer.write(reply).catch(() => {});
            return;
          }
          stage = stageAfter(method, stage);
        }
        callback(message);
      }),
  };
}

function refusalOf(method: string, stage: Stage): Refusal | undefined {
  const isBeginning = method === 'initialize';
  switch (stage) {
    case 'uninitialized':
      if (isBeginning) return undefined;
      return { code: ErrorCodes.ServerNotInitialized, message: 'The first request must be "initialize".' };
    case 'initialized':
      if (!isBeginning) return undefined;
      return { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' };
    case 'shut down':
      return { code: ErrorCodes.InvalidRequest, message: 'The server is shut down; only "exit" may follow.' };
  }
}

function stageAfter(method: string, stage: Stage): Stage {
  if (method === 'initialize') return 'initialized';
  return method === 'shutdown' ? 'shut down' : stage;
}
