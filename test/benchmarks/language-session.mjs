// A language client that does as little as it can, and notes when each message has wholly arrived.
import { spawn } from 'node:child_process';
import { cpuTime } from './cpu-time.mjs';

/** No answer in this time is no answer, in milliseconds. */
const PATIENCE = 60_000;

const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * A message of a server.
 *
 * @typedef {object} Arrival
 * @property {number} at when its last byte had arrived, by the clock of this process, before anything was made of it
 * @property {any} message
 */

/** A language server as a process of its own, over standard input and output, and the one document open in it. */
export class LanguageSession {
  /** When the process was started. */
  startedAt = performance.now();
  #process;
  #chunks = [];
  #length = 0;
  /** Bytes of the message under way, its header included; unknown until the header has come. */
  #wanted;
  #headerLength = 0;
  #waiting = new Set();
  #lastId = 0;

  /** @param {string} script what Node runs */
  constructor(script) {
    this.#process = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout.on('data', (chunk) => this.#take(chunk, performance.now()));
  }

  /** Processor time of the server so far, in milliseconds; undefined where the system does not tell. */
  get cpu() {
    return cpuTime(this.#process.pid);
  }

  /** Sends a request; answers when its reply has arrived. */
  request(method, params) {
    return this.begin(method, params).reply;
  }

  /**
   * Sends a request that may be given up.
   *
   * @returns {{ reply: Promise<Arrival>, cancel: () => void }} `cancel` asks the server to drop it; a reply comes all the same
   */
  begin(method, params) {
    const id = ++this.#lastId;
    const reply = this.arrival((message) => message.id === id && message.method === undefined, method);
    this.#send({ jsonrpc: '2.0', id, method, params });
    return { reply, cancel: () => this.notify('$/cancelRequest', { id }) };
  }

  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /**
   * The next message that fits.
   *
   * @param {(message: any) => boolean} fits
   * @param {string} name what is waited for, should it not come
   * @returns {Promise<Arrival>}
   */
  arrival(fits, name) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No answer to ${name}.`)), PATIENCE);
      const waiter = { fits, resolve, timer };
      this.#waiting.add(waiter);
    });
  }

  /** Ends the server in the proper order. */
  async end() {
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.request('shutdown');
    this.notify('exit');
    await exited;
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.#process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #take(chunk, at) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (let body = this.#nextBody(); body; body = this.#nextBody())
      this.#hear(JSON.parse(body.toString()), at);
  }

  /** The body of the first message, once all of it is there. Chunks are joined only then: lists may have megabytes. */
  #nextBody() {
    if (this.#wanted === undefined) {
      const start = this.#joined();
      const end = start.indexOf(HEADER_END);
      if (end < 0) return undefined;
      const [, length] = /Content-Length: (\d+)/i.exec(start.toString('latin1', 0, end)) ?? [];
      this.#headerLength = end + HEADER_END.length;
      this.#wanted = this.#headerLength + Number(length);
    }
    if (this.#length < this.#wanted) return undefined;
    const whole = this.#joined();
    const body = whole.subarray(this.#headerLength, this.#wanted);
    this.#chunks = [whole.subarray(this.#wanted)];
    this.#length -= this.#wanted;
    this.#wanted = undefined;
    return body;
  }

  #joined() {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #hear(message, at) {
    // Requests of the server, for its settings or to register something, are all answered with nothing.
    if (message.method !== undefined && message.id !== undefined) {
      this.#send({ jsonrpc: '2.0', id: message.id, result: null });
    }
    for (const waiter of [...this.#waiting]) {
      if (!waiter.fits(message)) continue;
      clearTimeout(waiter.timer);
      this.#waiting.delete(waiter);
      waiter.resolve({ at, message });
    }
  }
}
