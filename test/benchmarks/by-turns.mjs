// Lets this project and markdown-it read the same texts by turns.
import { ownCpuTime } from './cpu-time.mjs';
import { peerPackage } from './peers.mjs';
import { rotated } from './statistics.mjs';

/** The first readings find code that is not yet compiled. */
const WARM_UP = 2;

/**
 * Measures a number of rounds, by turns with one and the other as the first. In a round each reads all texts, none of
 * which has been read before, and what others left behind is collected first. The last result of each is kept: whoever
 * reads has something open, and where nothing at all is left of a kind of object, the engine throws away the code that
 * it had compiled for it.
 *
 * @param {readonly Buffer[]} files
 * @param {() => (text: string) => unknown} gouji makes what reads the texts of a round
 * @param {number} rounds
 * @returns {Record<'gouji' | 'markdownIt', { wall: number, cpu: number }[]>} milliseconds for each round
 */
export function readByTurns(files, gouji, rounds) {
  const MarkdownIt = peerPackage('markdown-it');
  const markdown = new MarkdownIt();
  const readers = Object.entries({ gouji, markdownIt: () => (text) => markdown.parse(text, {}) });
  const kept = {};
  const times = { gouji: [], markdownIt: [] };
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const index of rotated(readers.length, round)) {
      const [name, reader] = readers[index];
      const texts = files.map((bytes) => bytes.toString());
      const read = reader();
      globalThis.gc();
      const cpuBefore = ownCpuTime();
      const start = performance.now();
      for (const text of texts) kept[name] = read(text);
      const time = { wall: performance.now() - start, cpu: ownCpuTime() - cpuBefore };
      if (round >= WARM_UP) times[name].push(time);
    }
  }
  return times;
}
