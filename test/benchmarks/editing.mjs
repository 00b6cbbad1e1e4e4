// A document open in a language server, and a person who types a digit behind a number and takes it away again.
import { setTimeout as pause } from 'node:timers/promises';
import { LanguageSession } from './language-session.mjs';
import { servers } from './peers.mjs';

/**
 * A server as it is measured.
 *
 * @typedef {object} Subject
 * @property {string} script what Node runs
 * @property {string} languageId
 * @property {boolean} pulls whether diagnostics are asked for; otherwise they come by themselves
 * @property {object} [initializationOptions]
 * @property {object} [settings] sent once the server is initialized
 */

/** @type {Record<'gouji' | 'jsonPull' | 'jsonPush' | 'echo', Subject>} */
export const subjects = {
  gouji: { script: servers.gouji, languageId: 'plaintext', pulls: false },
  jsonPull: { script: servers.json, languageId: 'json', pulls: true },
  jsonPush: { script: servers.json, languageId: 'json', pulls: false },
  echo: { script: servers.echo, languageId: 'plaintext', pulls: false },
};

const uri = 'file:///yearbook';

/** As fast as people type, in milliseconds. Edits without a pause would find every cache warm, as no keystroke does. */
export const BETWEEN_KEYSTROKES = 30;

/** What VS Code says that it can do. */
const accepted = {
  publishDiagnostics: { relatedInformation: true, versionSupport: true },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  completion: { completionItem: { snippetSupport: true } },
};

/** One server with one document, edited at one place. */
export class Editing {
  #session;
  #subject;
  #place;
  #version = 1;
  /** The digit that stands at the place, if one was typed there. */
  #typed = '';

  /**
   * @param {Subject} subject
   * @param {import('./documents.mjs').Place} place
   */
  constructor(subject, place) {
    this.#subject = subject;
    this.#place = place;
    this.#session = new LanguageSession(subject.script);
  }

  /** Processor time of the server so far, in milliseconds. */
  get cpu() {
    return this.#session.cpu;
  }

  /** The document's version, which goes up with every keystroke. */
  get version() {
    return this.#version;
  }

  /** Starts the server, opens the document and answers what was found in it. */
  async open(text) {
    const { languageId, pulls, initializationOptions, settings } = this.#subject;
    await this.#session.request('initialize', {
      processId: process.pid,
      rootUri: null,
      initializationOptions,
      capabilities: { textDocument: pulls ? { ...accepted, diagnostic: {} } : accepted },
    });
    this.#session.notify('initialized', {});
    if (settings) this.#session.notify('workspace/didChangeConfiguration', { settings });
    const published = pulls ? undefined : this.#published(() => true);
    this.#session.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const { message } = await (published ?? this.#asked());
    return message.params?.diagnostics ?? message.result.items;
  }

  /**
   * Types a digit after a pause, or takes it away; answers the milliseconds until what was found had wholly arrived.
   */
  async edit() {
    await pause(BETWEEN_KEYSTROKES);
    return this.editAtOnce();
  }

  /**
   * The same without the pause.
   *
   * @param {() => void} [behind] what is asked right behind the edit
   */
  async editAtOnce(behind) {
    const version = this.#version + 1;
    const published = this.#subject.pulls
      ? undefined
      : this.#published((params) => params.version === version);
    const start = performance.now();
    this.keystroke('1');
    behind?.();
    const { at } = await (published ?? this.#asked());
    return at - start;
  }

  /** Types a digit, or takes it away, and waits for nothing. */
  keystroke(digit) {
    const { line, character } = this.#place;
    const range = { start: this.#place, end: { line, character: character + this.#typed.length } };
    this.#typed = this.#typed === '' ? digit : '';
    this.#session.notify('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range, text: this.#typed }],
    });
  }

  /** Asks something about the document; answers when the reply has arrived. */
  ask(method, params = {}) {
    return this.#session.request(method, { textDocument: { uri }, ...params });
  }

  /** Asks something that may be given up. */
  begin(method, params = {}) {
    return this.#session.begin(method, { textDocument: { uri }, ...params });
  }

  /** When the next list has wholly arrived that fits. */
  async published(fits) {
    return (await this.#published(fits)).at;
  }

  end() {
    return this.#session.end();
  }

  #published(fits) {
    return this.#session.arrival(
      (message) => message.method === 'textDocument/publishDiagnostics' && fits(message.params),
      'textDocument/publishDiagnostics',
    );
  }

  #asked() {
    return this.#session.request('textDocument/diagnostic', { textDocument: { uri } });
  }
}
