import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  State,
} from 'vscode-languageclient/browser';
import { type Gouji, startClient } from './client';
import { CrashHandler } from './crashes';
import type { Connect } from './server-session';

/** Called by VS Code in a browser when the first document is opened that might be a report. */
export function activate(context: vscode.ExtensionContext): Gouji {
  return startClient(context, connectByWorker(context));
}

/**
 * Makes language clients whose server is a Web Worker. It is made with the client's start, so nothing runs before a
 * report is there.
 */
function connectByWorker({ extensionUri }: vscode.ExtensionContext): Connect {
  const script = vscode.Uri.joinPath(extensionUri, 'dist', 'server.worker.js').toString(true);
  return async (id, name, options) => {
    let worker: Worker | undefined;
    // Told as a pair of transports: the editor has a Worker of its own making, which the language client does not
    // recognise.
    const server = async () => {
      worker?.terminate();
      worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const client = new LanguageClient(id, name, server, { ...options, errorHandler: new CrashHandler() });
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) worker?.terminate();
    });
    return { client, processId: () => undefined };
  };
}
