// Reads a document, shows it, edits it, and prints what it retains each time, in bytes.
// `node --expose-gc memory-process.mjs CORE BYTES EDITS`
import { manyProblems } from './documents.mjs';

const [, , core, size, edits] = process.argv;
const { ReportDocument } = await import(core);

/** What is left of the heap, and of buffers outside it, when everything unused is gone. */
function retained() {
  for (let time = 0; time < 4; time++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The places of a document where a digit may be typed: behind the last number of every line that has one. */
function placesIn(text) {
  return text.split('\n').flatMap((content, line) => {
    const number = /\d(?=\D*$)/.exec(content);
    return number ? [{ line, character: number.index + 1 }] : [];
  });
}

/** Types a digit and takes it away again, at places that are far from each other and cover the document in the end. */
function edit(document, places, count) {
  for (let done = 0; done < count; done += 2) {
    const place = places[(done * 7919) % places.length];
    const typed = { start: place, end: { line: place.line, character: place.character + 1 } };
    document.edit({ start: place, end: place }, '1');
    document.edit(typed, '');
  }
}

/** Asks for everything that an editor shows of a whole document. */
function show(document) {
  document.findings();
  const { views } = document;
  for (const list of [
    views.outline(),
    views.foldings(),
    views.tokens(),
    views.tableStates(),
    views.mentions(),
  ])
    JSON.stringify(list);
}

// Texts are made and read in calls of their own, lest they stay behind in a register.

function written() {
  return Buffer.from(manyProblems(Number(size)).text);
}

function read(bytes) {
  const document = new ReportDocument(bytes.toString());
  document.findings();
  return document;
}

// Read and edited once, so that code and caches are there before anything is counted.
const first = new ReportDocument(manyProblems(100_000).text);
edit(first, [{ line: 0, character: 0 }], 1000);
show(first);

const bytes = written();
const places = Number(edits) > 0 ? placesIn(bytes.toString()) : [];
const before = retained();
const document = read(bytes);
const fresh = retained() - before;
show(document);
const shown = retained() - before;
edit(document, places, Number(edits));
if (Number(edits) > 0) show(document);
const edited = retained() - before;
console.log(JSON.stringify({ bytes: bytes.length, fresh, shown, edited, lines: document.lineCount }));
