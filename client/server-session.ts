import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CommandCapability } from './command-capability';
import { languages } from './documents';
import {
  configurationFileName,
  fileChangedMethod,
  readFileMethod,
  type StatusParams,
  statusMethod,
} from './protocol';
import { readFileFor } from './read-file';
import type { OpenReports } from './reports';
import { Synchronization } from './synchronization';

/** The name under which the product speaks in the editor: of the output channel, the status item and messages. */
export const productName = '勾稽 Gouji';

/** A language client, and the process of its server where there is one. */
export interface ServerConnection {
  readonly client: BaseLanguageClient;
  /** The process that serves now; `undefined` while none runs, and where the server is no process. */
  processId(): number | undefined;
}

/**
 * Makes a language client that is not started yet. It loads the language client's code, which is why nobody calls it
 * before there is a report.
 */
export type Connect = (id: string, name: string, options: LanguageClientOptions) => Promise<ServerConnection>;

/** The language server's life: it starts with the first report, and again whenever the user asks for it. */
export class ServerSession implements vscode.Disposable {
  readonly #connect: Connect;
  readonly #synchronization: Synchronization;
  readonly #onDidJudge = new vscode.EventEmitter<StatusParams>();
  readonly #onDidEnd = new vscode.EventEmitter<void>();
  readonly #saving: vscode.Disposable;
  #output: vscode.LogOutputChannel | undefined;
  #connection: ServerConnection | undefined;
  #starting: Promise<void> | undefined;
  #restarting: Promise<void> | undefined;

  /** Fires when the server has judged a document. */
  readonly onDidJudge = this.#onDidJudge.event;

  /** Fires when the server has ended, wanted or not. What it said is of the past then. */
  readonly onDidEnd = this.#onDidEnd.event;

  constructor(connect: Connect, reports: OpenReports) {
    this.#connect = connect;
    this.#synchronization = new Synchronization(reports);
    this.#saving = vscode.workspace.onDidSaveTextDocument((document) => this.#tellOfConfiguration(document));
  }

  /** The language client, once the first report has been opened. */
  get client(): BaseLanguageClient | undefined {
    return this.#connection?.client;
  }

  /** The server's process; `undefined` while none runs. */
  get processId(): number | undefined {
    return this.#connection?.processId();
  }

  /** Makes sure that the server is told of a report, and runs. */
  serve(document: vscode.TextDocument): void {
    if (this.#connection !== undefined) this.#synchronization.open(this.#connection.client, document);
    this.#starting ??= this.#start();
  }

  /** The language client once its server runs, which is started if need be; `undefined` when it does not start. */
  async ready(): Promise<BaseLanguageClient | undefined> {
    this.#starting ??= this.#start();
    await this.#starting;
    return this.client?.isRunning() === true ? this.client : undefined;
  }

  /** Whether the server has been told of an open document. */
  knows(uri: vscode.Uri): boolean {
    return this.#synchronization.knows({ uri });
  }

  /** Ends the server, if one runs, and starts another. Settled when that one is ready, or has failed to start. */
  async restart(): Promise<void> {
    this.#restarting ??= this.#endAndStart();
    await this.#restarting;
  }

  async dispose(): Promise<void> {
    await this.#end();
    this.#saving.dispose();
    this.#onDidJudge.dispose();
    this.#onDidEnd.dispose();
    this.#output?.dispose();
  }

  async #endAndStart(): Promise<void> {
    try {
      await this.#starting;
      await this.#end();
      this.#starting = this.#start();
      await this.#starting;
    } finally {
      this.#restarting = undefined;
    }
  }

  async #start(): Promise<void> {
    this.#output ??= vscode.window.createOutputChannel(productName, { log: true });
    try {
      const connection = await this.#connect('gouji', productName, this.#options(this.#output));
      const { client } = connection;
      client.onNotification(statusMethod, (status: StatusParams) => this.#onDidJudge.fire(status));
      client.onRequest(readFileMethod, readFileFor(client));
      client.onDidChangeState(() => {
        if (client.isRunning()) return;
        this.#synchronization.forget();
        this.#onDidEnd.fire();
      });
      client.registerFeature(new CommandCapability());
      this.#connection = connection;
      await client.start();
    } catch (error) {
      // The language client tells the user when a server does not start; the log keeps every reason.
      this.#output.error(reasonOf(error));
    }
  }

  async #end(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    try {
      await connection?.client.dispose();
    } catch (error) {
      // A server that does not answer, or has ended already, is no reason not to start another.
      this.#output?.warn(reasonOf(error));
    }
  }

  /**
   * Tells the server of a configuration file that was saved. The editor watches only the folders that are open in it,
   * and many a report is opened without its folder.
   */
  #tellOfConfiguration({ uri }: vscode.TextDocument): void {
    const { client } = this;
    if (client?.isRunning() !== true || !uri.path.endsWith(`/${configurationFileName}`)) return;
    const changed = 2;
    const changes = [{ uri: client.code2ProtocolConverter.asUri(uri), type: changed }];
    client
      .sendNotification(fileChangedMethod, { changes })
      .catch((error: unknown) => client.error('Telling of a configuration failed.', error, false));
  }

  #options(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
    return {
      documentSelector: languages.map((language) => ({ language })),
      middleware: this.#synchronization.middleware,
      initializationOptions: currentSettings,
      outputChannel,
    };
  }
}

/** The settings as plain data: what the editor hands out watches over itself, and could not be sent to a Web Worker. */
function currentSettings(): unknown {
  const settings: unknown = vscode.workspace.getConfiguration().get('gouji');
  return JSON.parse(JSON.stringify(settings ?? {}));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
