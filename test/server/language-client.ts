import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** The built server, as editors start it. */
export const serverBundle = path.join(root, 'dist', 'server.js');

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

/** How long a reply may take before the test is failed. */
const PATIENCE = 20_000;

/** A small language client over standard input and output, for talking to the built server as an editor does. */
export class LanguageClient {
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  /** What to answer the server's requests, by their methods. */
  readonly answers = new Map<string, (params: unknown) => unknown>();
  #buffer = Buffer.alloc(0);
  #nextId = 1;
  readonly #replies = new Map<number, (message: Message) => void>();
  readonly #received: Message[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(args: readonly string[] = ['--stdio']) {
    this.process = spawn(process.execPath, [serverBundle, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
    this.exited = new Promise((resolve) => this.process.once('exit', (code) => resolve(code)));
  }

  /** Initializes the session the way a capable editor would. */
  async initialize(capabilities: object = {}, options: object = {}): Promise<unknown> {
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
  async request(method: string, params: unknown): Promise<unknown> {
    const id = this.#nextId++;
    const reply = new Promise<Message>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no reply to ${method}`)), PATIENCE);
      this.#replies.set(id, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
    });
    this.#send({ jsonrpc: '2.0', id, method, params });
    const { result, error } = await reply;
    if (error) throw new ErrorReply(error.code, error.message);
    return result;
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
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

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify(message), 'utf8');
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
      const result = this.answers.get(message.method)?.(message.params) ?? null;
      this.#send({ jsonrpc: '2.0', id: message.id, result });
    }
    this.#received.push(message);
    for (const wake of [...this.#waiting]) wake();
  }
}
