// How long the requests of an editor take in a document of a megabyte, beside the same requests of the JSON server.
import { setTimeout as pause } from 'node:timers/promises';
import { jsonYearbook, manyProblems, pipedYearbook } from './documents.mjs';
import { BETWEEN_KEYSTROKES, Editing, subjects } from './editing.mjs';
import { atMost } from './gates.mjs';
import { median, rotated } from './statistics.mjs';
import { milliseconds } from './wording.mjs';

const BYTES = 1_000_000;

/** So many characters of a label stand before the cursor when it is completed: 「（一）予」. */
const TYPED_OF_LABEL = '（一）予'.length;

/** A table three has about so many lines behind the edited one. */
const LINES_OF_TABLE = 20;

const options = { tabSize: 2, insertSpaces: true };

const linesAround = ({ line }) => ({
  start: { line: line - 1, character: 0 },
  end: { line: line + LINES_OF_TABLE, character: 0 },
});

/** What the JSON server has to say of a property comes from a schema. */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      title: { type: 'string', description: 'The title of a report.' },
      sections: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            heading: { type: 'string', description: 'The heading of a section.' },
            lines: {
              type: 'array',
              description: 'Its rows and paragraphs.',
              items: { type: 'array', items: { description: 'A cell.' } },
            },
          },
        },
      },
    },
  },
};

const symbolCount = (symbols) =>
  symbols.reduce((count, { children = [] }) => count + 1 + symbolCount(children), 0);

/** What is asked, and how many things are in an answer. */
const requests = [
  { id: 'outline', name: '大纲', method: 'textDocument/documentSymbol', count: symbolCount },
  { id: 'folding', name: '折叠', method: 'textDocument/foldingRange', count: (ranges) => ranges.length },
  {
    id: 'hover',
    name: '悬停',
    method: 'textDocument/hover',
    params: ({ place }) => ({ position: place }),
    count: (hover) => (hover ? 1 : 0),
  },
  {
    id: 'completion',
    name: '补全',
    method: 'textDocument/completion',
    params: ({ completed }) => ({ position: completed }),
    count: (list) => list?.items.length ?? 0,
  },
  {
    id: 'range-formatting',
    name: '格式化一张表',
    method: 'textDocument/rangeFormatting',
    formatting: true,
    params: ({ place }) => ({ options, range: linesAround(place) }),
    count: (edits) => edits.length,
  },
  {
    id: 'formatting',
    name: '格式化全文',
    method: 'textDocument/formatting',
    formatting: true,
    params: () => ({ options }),
    count: (edits) => edits.length,
  },
];

function labelCompleted({ text, place }) {
  const line = text.split('\n')[place.line];
  const label = line.indexOf('（一）予');
  return { line: place.line, character: label + TYPED_OF_LABEL };
}

function gouji(document) {
  return { ...document, completed: labelCompleted(document) };
}

/** The JSON server with as many entries in its answers as we have, since its answers have all there are otherwise. */
function jsonServer(limits) {
  return {
    ...subjects.jsonPush,
    initializationOptions: {
      provideFormatter: true,
      // The limit that VS Code sets: more edits than these are sent as one.
      customCapabilities: { rangeFormatting: { editLimit: 10_000 } },
    },
    settings: {
      json: {
        validate: { enable: true },
        schemas: [{ fileMatch: ['*'], schema }],
        resultLimit: limits.outline,
        jsonFoldingLimit: limits.folding,
      },
    },
  };
}

async function opened(subject, document) {
  const editing = new Editing(subject, document.place);
  await editing.open(document.text);
  return { document, editing };
}

async function answer({ document, editing }, { method, params }) {
  return editing.ask(method, params?.(document));
}

/** The milliseconds from an edit until a request made right behind it is answered. */
async function behindEdit(entry, request) {
  await pause(BETWEEN_KEYSTROKES);
  const start = performance.now();
  entry.editing.keystroke('1');
  const { at } = await answer(entry, request);
  return at - start;
}

/** The milliseconds a request takes in a document that has not changed since it was last made. */
async function again(entry, request) {
  await pause(BETWEEN_KEYSTROKES);
  const start = performance.now();
  const { at } = await answer(entry, request);
  return at - start;
}

/** Rounds before the clock counts. */
const WARM_UP = 10;

async function measured(request, entries, { rounds, repetitions }) {
  const figures = entries.map(() => ({ edited: [], again: [] }));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const index of rotated(entries.length, round + WARM_UP)) {
      const edited = await behindEdit(entries[index], request);
      const repeated = [];
      for (let time = 0; time < repetitions; time++) repeated.push(await again(entries[index], request));
      if (round < 0) continue;
      figures[index].edited.push(edited);
      figures[index].again.push(median(repeated));
    }
  }
  const counts = [];
  for (const entry of entries) counts.push(request.count((await answer(entry, request)).message.result));
  const [own, others] = figures.map(({ edited, again: repeated }) => ({
    edited: median(edited),
    again: median(repeated),
  }));
  return { request, own, others, counts };
}

/** Measures by turns. */
export async function measureRequests(effort) {
  const tabs = await opened(subjects.gouji, gouji(manyProblems(BYTES)));
  const pipes = await opened(subjects.gouji, gouji(pipedYearbook(BYTES)));
  const limits = {};
  for (const request of requests.slice(0, 2))
    limits[request.id] = request.count((await answer(tabs, request)).message.result);
  const { key, ...document } = jsonYearbook(BYTES);
  const json = await opened(jsonServer(limits), { ...document, completed: key });
  const results = [];
  try {
    for (const request of requests)
      results.push(await measured(request, [request.formatting ? pipes : tabs, json], effort));
  } finally {
    for (const { editing } of [tabs, pipes, json]) await editing.end();
  }
  const { rounds, repetitions } = effort;
  return {
    title: '编辑器的请求：1 MB 的文档',
    english: 'The requests of an editor, in a document of 1 MB',
    note: `每次先在文档中部键入或删去一个字符，紧接着请求，计从键入到应答全部到达的时间；文档不变时再请求 ${repetitions} 次，计其中位数。各 ${rounds} 轮，轮流进行，取中位数；括号里是答案的项数。`,
    columns: ['请求', '勾稽，编辑之后', 'JSON，编辑之后', '勾稽，再次请求', 'JSON，再次请求'],
    rows: results.map(({ request, own, others, counts }) => [
      request.name,
      `${milliseconds(own.edited)}（${counts[0]}）`,
      `${milliseconds(others.edited)}（${counts[1]}）`,
      milliseconds(own.again),
      milliseconds(others.again),
    ]),
    gates: results.flatMap(({ request, own, others }) => [
      atMost(`${request.name}，编辑之后，与 JSON 服务器之比`, own.edited / others.edited, 2),
      atMost(`${request.name}，再次请求，与 JSON 服务器之比`, own.again / others.again, 2),
    ]),
  };
}
