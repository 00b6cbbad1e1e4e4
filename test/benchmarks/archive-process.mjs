// Reads many reports, each by itself, by turns with this project and with markdown-it, and prints how long each took.
// `node --expose-gc archive-process.mjs CORE REPORTS ROUNDS`
import { ownCpuTime } from './cpu-time.mjs';
import { reports } from './documents.mjs';
import { peerPackage } from './peers.mjs';
import { rotated } from './statistics.mjs';

/** The first readings find code that is not yet compiled. */
const WARM_UP = 2;

const [, , core, count, rounds] = process.argv;
const { ReadingMemory, ReportDocument } = await import(core);
const MarkdownIt = peerPackage('markdown-it');
const markdown = new MarkdownIt();
const files = reports(Number(count)).map((text) => Buffer.from(text));

/** Each as whoever reads an archive uses it: one of them for all files. */
const readers = {
  gouji: () => {
    const memory = new ReadingMemory();
    return (text) => {
      const document = new ReportDocument(text, { memory });
      return { document, found: document.findings() };
    };
  },
  markdownIt: () => (text) => markdown.parse(text, {}),
};

/** What was read last by each. Where nothing is left of a kind of object, the engine throws away the code that it had compiled for it. */
const kept = {};

/** Reads all texts; what others left behind is collected first. */
function measured(name, reader) {
  const texts = files.map((bytes) => bytes.toString());
  const read = reader();
  globalThis.gc();
  const cpuBefore = ownCpuTime();
  const start = performance.now();
  for (const text of texts) kept[name] = read(text);
  return { wall: performance.now() - start, cpu: ownCpuTime() - cpuBefore };
}

const times = { gouji: [], markdownIt: [] };
for (let round = 0; round < WARM_UP + Number(rounds); round++) {
  // By turns one and the other is the first.
  for (const index of rotated(2, round)) {
    const [name, reader] = Object.entries(readers)[index];
    const time = measured(name, reader);
    if (round >= WARM_UP) times[name].push(time);
  }
}
const bytes = files.reduce((sum, file) => sum + file.length, 0);
console.log(JSON.stringify({ ...times, bytes }));
