import { type ConnectionOptions, LSPErrorCodes, Message, type ResponseMessage } from 'vscode-languageserver';

/**
 * A request that is cancelled while it waits is answered at once and never looked into. The library would make its
 * answer all the same, for nobody, and what a person types meanwhile would have to wait for it.
 */
export const cancelWaiting: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message): ResponseMessage | undefined =>
      Message.isRequest(message)
        ? {
            jsonrpc: '2.0',
            id: message.id,
            error: { code: LSPErrorCodes.RequestCancelled, message: `${message.method} was cancelled.` },
          }
        : undefined,
  },
};
