// How long it takes to read and judge a whole document, beside a parser of Markdown that only reads it.
import { atMost } from './gates.mjs';
import { isolated } from './isolated.mjs';
import { median } from './statistics.mjs';
import { milliseconds } from './wording.mjs';

const documents = [
  { id: 'fewProblems', name: '20 处问题' },
  { id: 'manyProblems', name: '1,900 处问题' },
];

const readers = [
  { id: 'gouji', name: '勾稽，读取并核对' },
  { id: 'markdownIt', name: 'markdown-it，只解析' },
];

/** Measures by turns, in one process for each document. */
export async function measureFullRead({ rounds, core }) {
  const measured = {};
  for (const { id } of documents) {
    measured[id] = await isolated('full-read-process.mjs', [core, id, String(rounds)]);
  }
  const middle = (document, reader, clock) => median(measured[document][reader].map((time) => time[clock]));
  return {
    title: '通读：10 MB 的文档从头读一遍',
    english: 'A whole document read from the start',
    note: `同一进程内轮流各 ${rounds} 次，取中位数，括号里是处理器时间。`,
    columns: ['', ...documents.map(({ name }) => name)],
    rows: readers.map((reader) => [
      reader.name,
      ...documents.map(
        ({ id }) =>
          `${milliseconds(middle(id, reader.id, 'wall'))}（${milliseconds(middle(id, reader.id, 'cpu'))}）`,
      ),
    ]),
    gates: documents.map(({ id, name }) =>
      atMost(
        `${name}，与 markdown-it 之比`,
        middle(id, 'gouji', 'wall') / middle(id, 'markdownIt', 'wall'),
        1,
      ),
    ),
  };
}
