// How long after a keystroke its diagnostics have arrived while an editor asks for everything it can show.
import { setTimeout as pause } from 'node:timers/promises';
import { jsonDocument, manyProblems, sizes } from './documents.mjs';
import { BETWEEN_KEYSTROKES, Editing, subjects } from './editing.mjs';
import { atMost } from './gates.mjs';
import { median, ninth, rotated } from './statistics.mjs';
import { milliseconds } from './wording.mjs';

/** The limits are those of keystrokes that nothing else runs beside. */
const measuredSizes = [
  { ...sizes[2], limit: 1 / 4 },
  { ...sizes[3], limit: 1 / 20 },
];

/** What an editor asks for behind a keystroke: about the whole document, and at the cursor. */
const wholeDocument = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeLens', 'documentLink'];
const atCursor = ['hover', 'completion'];

const series = [
  { id: 'asked', name: '勾稽，同时请求', subject: subjects.gouji, document: manyProblems, asks: true },
  { id: 'quiet', name: '勾稽', subject: subjects.gouji, document: manyProblems, asks: false },
  { id: 'json', name: 'JSON 服务器，拉取', subject: subjects.jsonPull, document: jsonDocument, asks: false },
];

/** Somebody who types into a document while the editor asks. */
class Typing {
  #editing;
  #place;
  #asks;
  /** What has no answer yet, by the request. */
  #open = new Set();

  constructor({ subject, document, asks }, { bytes }) {
    const { text, place } = document(bytes);
    this.#editing = new Editing(subject, place);
    this.#place = place;
    this.#asks = asks;
    this.text = text;
  }

  open() {
    return this.#editing.open(this.text);
  }

  /** A keystroke, a pause after the last one; answers the milliseconds until its diagnostics had wholly arrived. */
  async keystroke() {
    await pause(BETWEEN_KEYSTROKES);
    for (const request of this.#open) request.cancel();
    return this.#editing.editAtOnce(this.#asks ? () => this.#askForAll() : undefined);
  }

  /** Waits for the answers that are still to come, and ends. */
  async end() {
    await Promise.all([...this.#open].map(({ reply }) => reply));
    await this.#editing.end();
  }

  #askForAll() {
    for (const name of wholeDocument) this.#ask(name, {});
    for (const name of atCursor) this.#ask(name, { position: this.#place });
  }

  #ask(name, params) {
    const request = this.#editing.begin(`textDocument/${name}`, params);
    this.#open.add(request);
    void request.reply.then(() => this.#open.delete(request));
  }
}

/** Keystrokes before the clock counts. */
const WARM_UP = 20;

async function opened(one, size) {
  const typing = new Typing(one, size);
  await typing.open();
  for (let keystroke = 0; keystroke < WARM_UP; keystroke++) await typing.keystroke();
  return { id: one.id, size: size.name, typing, times: [] };
}

/** Measures all at both sizes, taking turns. */
export async function measureTypingWhileAsked({ rounds, edits }) {
  const entries = [];
  try {
    for (const size of measuredSizes) for (const one of series) entries.push(await opened(one, size));
    for (let round = 0; round < rounds; round++) {
      for (const index of rotated(entries.length, round)) {
        const { typing, times } = entries[index];
        for (let edit = 0; edit < edits; edit++) times.push(await typing.keystroke());
      }
    }
  } finally {
    for (const { typing } of entries) await typing.end();
  }
  const times = (id, size) => entries.find((one) => one.id === id && one.size === size.name).times;
  return {
    title: '按键：编辑器同时请求全部视图',
    english: 'Keystrokes while the editor asks for everything it shows',
    note: `与“按键”一节相同，但每次按键之后立即请求大纲、折叠、语义着色、代码透镜、链接、悬停和补全，不等应答，下一次按键时取消尚未应答的；共 ${rounds * edits} 次，取中位数，括号里是十次中九次不超过的值。上限与没有这些请求时相同，JSON 服务器没有别的请求。`,
    columns: ['服务器', ...measuredSizes.map(({ name }) => name)],
    rows: series.map(({ id, name }) => [
      name,
      ...measuredSizes.map((size) => {
        const all = times(id, size);
        return `${milliseconds(median(all))}（${milliseconds(ninth(all))}）`;
      }),
    ]),
    gates: measuredSizes.map((size) =>
      atMost(
        `同时请求，${size.name}，与 JSON 服务器之比`,
        median(times('asked', size)) / median(times('json', size)),
        size.limit,
      ),
    ),
  };
}
