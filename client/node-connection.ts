import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { CrashHandler } from './crashes';
import type { Connect } from './server-session';

/** Makes language clients whose server is a process of its own, spoken to over Node's channel between processes. */
export function connectByProcess(context: ExtensionContext): Connect {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  return async (id, name, options) => {
    const client = new LanguageClient(id, name, server, { ...options, errorHandler: new CrashHandler() });
    return { client, processId: () => client.serverProcess?.pid };
  };
}
