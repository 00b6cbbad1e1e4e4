// A hundred keystrokes in a row, as fast as a person types: how long after the last one its diagnostics have arrived.
import { setTimeout as pause } from 'node:timers/promises';
import { jsonDocument, manyProblems, sizes } from './documents.mjs';
import { BETWEEN_KEYSTROKES, Editing, subjects } from './editing.mjs';
import { atMost } from './gates.mjs';
import { median } from './statistics.mjs';
import { milliseconds } from './wording.mjs';

const KEYSTROKES = 100;

const largest = sizes.at(-1);

/**
 * The last keystroke of a burst types what no list has spoken of since the burst before, for a list that is equal to
 * the last need not be sent. The JSON server gives no versions; there the last keystroke is a mistake, and the only
 * list that is not empty its answer.
 */
const competitors = [
  {
    id: 'gouji',
    name: '勾稽，至多列 1,000 处',
    subject: subjects.gouji,
    document: manyProblems,
    last: (round) => String(2 + (round % 8)),
  },
  {
    id: 'json',
    name: 'JSON 服务器，推送',
    subject: subjects.jsonPush,
    document: jsonDocument,
    last: () => 'x',
  },
];

const speaksOfLast = {
  gouji: (params, version) => params.version === version,
  json: (params) => params.diagnostics.length > 0,
};

/** Types a burst that ends with something typed; answers the lag of the last keystroke in milliseconds. */
async function burst({ id, last, editing }, round) {
  for (let keystroke = 1; keystroke < KEYSTROKES; keystroke++) {
    const next = pause(BETWEEN_KEYSTROKES);
    editing.keystroke('1');
    await next;
  }
  const start = performance.now();
  editing.keystroke(last(round));
  const version = editing.version;
  return (await editing.published((params) => speaksOfLast[id](params, version))) - start;
}

async function opened(competitor) {
  const { text, place } = competitor.document(largest.bytes);
  const editing = new Editing(competitor.subject, place);
  await editing.open(text);
  return { ...competitor, editing, lags: [] };
}

/** Measures by turns. */
export async function measureBursts({ bursts }) {
  const entries = [];
  for (const competitor of competitors) entries.push(await opened(competitor));
  // Every burst begins with a typed character, which its first keystroke takes away. The first burst is to warm up.
  for (const { editing } of entries) editing.keystroke('1');
  for (let round = 0; round <= bursts; round++) {
    for (const entry of entries) {
      const lag = await burst(entry, round);
      if (round > 0) entry.lags.push(lag);
    }
  }
  for (const { editing } of entries) await editing.end();
  const [gouji, json] = entries.map(({ lags }) => median(lags));
  return {
    title: `连续键入：${largest.name} 的文档，${KEYSTROKES} 次按键，间隔 ${BETWEEN_KEYSTROKES} 毫秒`,
    english: 'A burst of keystrokes: the lag of the last one',
    note: `最后一次按键之后多久诊断全部到达；各 ${bursts} 次，轮流进行，取中位数。JSON 服务器推送前固定等 500 毫秒。`,
    columns: ['服务器', '最后一次按键的滞后'],
    rows: entries.map(({ name, lags }) => [name, milliseconds(median(lags))]),
    gates: [atMost('最后一次按键的滞后，与 JSON 服务器之比', gouji / json, 1 / 10)],
  };
}
