import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** The built server, as editors start it. */
const serverBundle = path.join(root, 'dist', 'server.js');

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An error reply of the server. */
export class ErrorReply extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** A request that was sent: the id that it can be cancelled by, and its result to come. */
export interface SentRequest {
  readonly id: number;
  /** An error reply is thrown as an `ErrorReply`. */
  readonly result: Promise<unknown>;
}

/**
 * What editors that are made for people say of themselves, as far as a server does something else for those that do
 * not.
 */
export const capableEditor = {
  workspace: { workspaceEdit: { documentChanges: true }, textDocumentContent: {} },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
} as const;

/** How long a reply may take before the test is failed. */
const PATIENCE = 20_000;

/** A small language client over standard input and output, for talking to the built server as an editor does. */
export class LanguageClient {
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  /** What to answer the server's requests, by their methods; an `ErrorReply` that is thrown goes back as such. */
  readonly answers = new Map<string, (params: unknown) => unknown>();
  #buffer = Buffer.alloc(0);
  #nextId = 1;
  readonly #replies = new Map<number, (message: Message) => void>();
  readonly #received: Message[] = [];
  readonly #waiting = new Set<() => void>();

  /**
   * @param preload a module that is loaded before the server, may collect garbage, and has a channel to this process
   */
  constructor(args: readonly string[] = ['--stdio'], preload?: string) {
    const nodeOptions = preload === undefined ? [] : ['--expose-gc', '--require', preload];
    this.process = spawn(process.execPath, [...nodeOptions, serverBundle, ...args], {
      stdio: ['pipe', 'pipe', 'inherit', ...(preload === undefined ? [] : (['ipc'] as const))],
    });
    this.process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
    this.exited = new Promise((resolve) => this.process.once('exit', (code) => resolve(code)));
  }

  /** Initializes the session, the way a capable editor would unless other capabilities are given. */
  async initialize(capabilities: object = capableEditor, options: object = {}): Promise<unknown> {
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: options,
    });
    this.notify('initialized', {});
    return result;
  }

  /** Sends a request and answers its result; an error reply is thrown as an `ErrorReply`. */
  request(method: string, params: unknown): Promise<unknown> {
    return this.begin(method, params).result;
  }

  /** Sends a request that may be cancelled before its reply comes. */
  begin(method: string, params: unknown): SentRequest {
    const id = this.#nextId++;
    return { id, result: this.#reply(id, method, params) };
  }

  async #reply(id: number, method: string, params: unknown): Promise<unknown> {
    const reply = new Promise<Message>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no reply to ${method}`)), PATIENCE);
      this.#replies.set(id, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
    });
    this.send({ jsonrpc: '2.0', id, method, params });
    const { result, error } = await reply;
    if (error) throw new ErrorReply(error.code, error.message);
    return result;
  }

  /** Every message of a method that has come and was not handed out yet; from now on it is. */
  received(method: string): readonly unknown[] {
    const fitting = this.#received.filter((message) => message.method === method);
    for (const message of fitting) this.#received.splice(this.#received.indexOf(message), 1);
    return fitting.map(({ params }) => params);
  }

  /** The methods of all messages of the server that have come and were not handed out. */
  get pendingMethods(): ReadonlySet<string> {
    return new Set(this.#received.flatMap(({ method }) => method ?? []));
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  /** The first notification of a method that fits, sent before or after the call; each is handed out once. */
  async notification(method: string, fits: (params: unknown) => boolean = () => true): Promise<unknown> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const index = this.#received.findIndex((message) => message.method === method && fits(message.params));
      if (index >= 0) return this.#received.splice(index, 1)[0]?.params;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`no ${method} notification came`);
      await this.#nextMessage(left);
    }
  }

  /** Shuts the server down in the proper order and answers its exit code. */
  async shutdown(): Promise<number | null> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    return this.exited;
  }

  #nextMessage(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#waiting.add(done);
    });
  }

  /** Sends any message, or any text in its place. */
  send(message: object | string): void {
    const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message), 'utf8');
    this.process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin?.write(body);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('ascii', 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const body = this.#buffer.toString('utf8', end + 4, end + 4 + length);
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(JSON.parse(body));
    }
  }

  #take(message: Message): void {
    if (message.method === undefined) {
      this.#replies.get(Number(message.id))?.(message);
      this.#replies.delete(Number(message.id));
      return;
    }
    // Requests of the server (configuration, registrations) are answered with nothing, unless a test has an answer.
    if (message.id !== undefined) {
      this.send({ jsonrpc: '2.0', id: message.id, ...this.#answer(message.method, message.params) });
    }
    this.#received.push(message);
    for (const wake of [...this.#waiting]) wake();
  }

  #answer(
    method: string,
    params: unknown,
  ): { result: unknown } | { error: { code: number; message: string } } {
    try {
      return { result: this.answers.get(method)?.(params) ?? null };
    } catch (error) {
      if (!(error instanceof ErrorReply)) throw error;
      return { error: { code: error.code, message: error.message } };
    }
  }
}
