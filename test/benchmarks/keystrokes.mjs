// How long after a keystroke its diagnostics have wholly arrived, in documents of any size.
import { fewProblems, jsonDocument, manyProblems, sizes } from './documents.mjs';
import { BETWEEN_KEYSTROKES, Editing, subjects } from './editing.mjs';
import { atMost } from './gates.mjs';
import { median, rotated } from './statistics.mjs';
import { milliseconds, plain } from './wording.mjs';

/** Who is measured with what; `listed` says how many diagnostics there must be, at the sizes in their order. */
const series = [
  {
    id: 'few',
    name: '勾稽，列出 20 处',
    subject: subjects.gouji,
    document: fewProblems,
    listed: [20, 20, 20, 20],
  },
  {
    id: 'many',
    name: '勾稽，至多列 1,000 处',
    subject: subjects.gouji,
    document: manyProblems,
    // One more says how many are left out.
    listed: [20, 180, 1001, 1001],
  },
  {
    id: 'json',
    name: 'JSON 服务器，拉取',
    subject: subjects.jsonPull,
    document: jsonDocument,
    listed: [0, 0, 0, 0],
  },
  { id: 'echo', name: '空应答服务器', subject: subjects.echo, document: fewProblems, listed: [0, 0, 0, 0] },
];

/** Edits before the clock counts: as many as there is time for, so that small documents too meet a warm server. */
const WARM_UP = { edits: 1000, leastEdits: 6, milliseconds: 5_000 };

/** One series at one size, ready to be measured. */
async function opened({ id, subject, document, listed }, { name, bytes }, index) {
  const { text, place } = document(bytes);
  const editing = new Editing(subject, place);
  const { length } = await editing.open(text);
  if (length !== listed[index]) {
    await editing.end();
    throw new Error(`${id} at ${name} lists ${length} problems; ${listed[index]} are meant to be there.`);
  }
  const start = performance.now();
  for (let edit = 0; edit < WARM_UP.edits; edit++) {
    if (edit >= WARM_UP.leastEdits && performance.now() - start > WARM_UP.milliseconds) break;
    await editing.editAtOnce();
  }
  return { id, size: name, editing, times: [], cpu: 0, edits: 0 };
}

/** Some edits one after the other; keeps their median. */
async function measure(entry, edits) {
  const cpuBefore = entry.editing.cpu ?? Number.NaN;
  const times = [];
  for (let edit = 0; edit < edits; edit++) times.push(await entry.editing.edit());
  entry.times.push(median(times));
  entry.edits += edits;
  entry.cpu += (entry.editing.cpu ?? Number.NaN) - cpuBefore;
}

/**
 * Measures all series at all sizes, taking turns.
 *
 * @param {{ rounds: number, edits: number }} effort edits a round, at each size
 */
export async function measureKeystrokes({ rounds, edits }) {
  const entries = [];
  try {
    for (const [index, size] of sizes.entries()) {
      for (const one of series) entries.push(await opened(one, size, index));
    }
    for (let round = 0; round < rounds; round++) {
      for (const index of rotated(entries.length, round)) await measure(entries[index], edits);
    }
  } finally {
    for (const { editing } of entries) await editing.end();
  }
  const entry = (id, size) => entries.find((one) => one.id === id && one.size === size);
  const wall = (id, size) => median(entry(id, size).times);
  const cpu = (id, size) => entry(id, size).cpu / entry(id, size).edits;
  return {
    title: '按键：从编辑到诊断全部到达',
    english: 'Keystrokes: from an edit until its diagnostics have wholly arrived',
    note: `在文档中部的数字后交替键入和删去一个字符，间隔 ${BETWEEN_KEYSTROKES} 毫秒，标准输入输出，每种 ${rounds} 轮、每轮 ${edits} 次，轮流进行；取各轮中位数的中位数，括号里是每次编辑的处理器时间。`,
    columns: ['服务器', ...sizes.map(({ name }) => name)],
    rows: series.map(({ id, name }) => [
      name,
      ...sizes.map((size) => `${milliseconds(wall(id, size.name))}（${plain(cpu(id, size.name))}）`),
    ]),
    gates: [
      atMost('列出 20 处，10 MB 与 10 KB 之比', wall('few', '10 MB') / wall('few', '10 KB'), 3),
      atMost('至多列 1,000 处，10 MB 与 10 KB 之比', wall('many', '10 MB') / wall('many', '10 KB'), 6),
      atMost('至多列 1,000 处，1 MB，与 JSON 服务器之比', wall('many', '1 MB') / wall('json', '1 MB'), 1 / 4),
      atMost(
        '至多列 1,000 处，10 MB，与 JSON 服务器之比',
        wall('many', '10 MB') / wall('json', '10 MB'),
        1 / 20,
      ),
      atMost('列出 20 处，10 KB，与空应答服务器之比', wall('few', '10 KB') / wall('echo', '10 KB'), 2),
    ],
  };
}
