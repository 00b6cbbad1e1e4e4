// Reads one document by turns with this project and with markdown-it, and prints how long each took.
// `node --expose-gc full-read-process.mjs CORE DOCUMENT ROUNDS`
import { ownCpuTime } from './cpu-time.mjs';
import { fewProblems, manyProblems, sizes } from './documents.mjs';
import { peerPackage } from './peers.mjs';
import { rotated } from './statistics.mjs';

/** The first readings find code that is not yet compiled. */
const WARM_UP = 2;

const documents = { fewProblems, manyProblems };

const [, , core, document, rounds] = process.argv;
const { ReportDocument } = await import(core);
const MarkdownIt = peerPackage('markdown-it');
const markdown = new MarkdownIt();
const bytes = Buffer.from(documents[document](sizes.at(-1).bytes).text);

const readers = {
  gouji: (text) => {
    const document = new ReportDocument(text);
    document.findings();
    return document;
  },
  markdownIt: (text) => markdown.parse(text, {}),
};

/**
 * The last result of each: whoever reads has something open. Where nothing at all is left of a kind of object, the engine throws away the
 * code that it had compiled for it.
 */
const kept = {};

/** Reads a text that has not been read before; what others left behind is collected first. */
function measured(name, read) {
  const text = bytes.toString();
  globalThis.gc();
  const cpuBefore = ownCpuTime();
  const start = performance.now();
  kept[name] = read(text);
  return { wall: performance.now() - start, cpu: ownCpuTime() - cpuBefore };
}

const times = { gouji: [], markdownIt: [] };
for (let round = 0; round < WARM_UP + Number(rounds); round++) {
  // By turns one and the other is the first.
  for (const index of rotated(2, round)) {
    const [name, read] = Object.entries(readers)[index];
    const time = measured(name, read);
    if (round >= WARM_UP) times[name].push(time);
  }
}
console.log(JSON.stringify(times));
