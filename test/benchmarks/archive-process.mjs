// Reads many reports, each by itself, by turns with this project and with markdown-it, and prints how long each took.
// `node --expose-gc archive-process.mjs CORE REPORTS ROUNDS`
import { readByTurns } from './by-turns.mjs';
import { reports } from './documents.mjs';

const [, , core, count, rounds] = process.argv;
const { ReadingMemory, ReportDocument } = await import(core);
const files = reports(Number(count)).map((text) => Buffer.from(text));

/** Whoever reads an archive has one memory for all its files. */
function reader() {
  const memory = new ReadingMemory();
  return (text) => {
    const report = new ReportDocument(text, { memory });
    return { report, found: report.findings() };
  };
}

const bytes = files.reduce((sum, file) => sum + file.length, 0);
console.log(JSON.stringify({ ...readByTurns(files, reader, Number(rounds)), bytes }));
