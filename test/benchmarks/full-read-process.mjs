// Reads one document by turns with this project and with markdown-it, and prints how long each took.
// `node --expose-gc full-read-process.mjs CORE DOCUMENT ROUNDS`
import { readByTurns } from './by-turns.mjs';
import { fewProblems, manyProblems, sizes } from './documents.mjs';

const documents = { fewProblems, manyProblems };

const [, , core, document, rounds] = process.argv;
const { ReportDocument } = await import(core);
const bytes = Buffer.from(documents[document](sizes.at(-1).bytes).text);

function read(text) {
  const report = new ReportDocument(text);
  return { report, found: report.findings() };
}

console.log(JSON.stringify(readByTurns([bytes], () => read, Number(rounds))));
