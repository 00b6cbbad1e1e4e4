// The documents that are measured: yearbooks of many reports, made of the samples with other numbers in each report.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from '../../scripts/setup/paths.mjs';

/**
 * A place in a document where a digit may be typed: right behind a number, in the middle of the document.
 *
 * @typedef {{ line: number, character: number }} Place from 0, in UTF-16 code units
 * @typedef {{ text: string, place: Place }} MeasuredDocument
 */

/** Sizes are counted in bytes of UTF-8. */
export const sizes = [
  { name: '10 KB', bytes: 10_000 },
  { name: '100 KB', bytes: 100_000 },
  { name: '1 MB', bytes: 1_000_000 },
  { name: '10 MB', bytes: 10_000_000 },
];

const read = (name) =>
  readFileSync(path.join(samples, name), 'utf8').replaceAll('\r\n', '\n').trim().split('\n');

/** The sample that has one wrong number, without it. */
function withoutMistake() {
  return read('云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt').map((line) =>
    line.includes('（二）部分公开（') ? line.replace('5\t3\t0', '5\t2\t0') : line,
  );
}

/** The sample in torn layout, without the cell that its table four has too many. */
function withoutSurplus() {
  return read('澄砚区教育局2020年政府信息公开工作年度报告.txt').map((line) =>
    numbersIn(line.split('\t')).length === 16 ? line.replace('\t0', '') : line,
  );
}

const spoilable = read('云岫市生态环境局2023年政府信息公开工作年度报告.txt');
const editable = withoutMistake();
const torn = withoutSurplus();
const cellALine = read('松漪县林业局2016年度政府信息公开工作报告.txt');

/** The reports of a yearbook, again and again. Every fourth one has another layout than plain rows. */
const sequence = [spoilable, editable, spoilable, torn, spoilable, editable, spoilable, cellALine];

/** With this many reports spoiled, a thousand problems or less stand before the middle of a yearbook. */
const MOST_SPOILED = 95;

/** The indices of the cells that hold a whole number. */
function numbersIn(cells) {
  return cells.flatMap((cell, index) => (/^\d+$/.test(cell.trim()) ? [index] : []));
}

function multiplied(number, factor) {
  return String(Number(number) * factor);
}

/**
 * A report with all its counts multiplied: those in tables, and those in prose that are counts of something. What
 * added up, and what agreed with the tables, still does.
 */
function varied(lines, factor) {
  return lines.map((line) => {
    const cells = line.split('\t');
    const numbers = numbersIn(cells);
    if (numbers.length === 0) {
      return line.replace(/(\d+)(?= ?[件条])/g, (number) => multiplied(number, factor));
    }
    for (const index of numbers) cells[index] = cells[index].replace(/\d+/, (n) => multiplied(n, factor));
    return cells.join('\t');
  });
}

function changed(line, cell, change) {
  const cells = line.split('\t');
  cells[cell] = change(cells[cell]);
  return cells.join('\t');
}

/**
 * By how much the totals of table four are wrong, by their columns. Those of the two kinds of lawsuits still make the
 * same sum, which the prose states.
 */
const wrongTotals = { 4: 1, 9: 1, 14: -1 };

/**
 * A report with twenty problems: rows of table three that are by turns one too many and one too few in the first
 * column, so that the column's own sum still holds; a cell that is no number; and the three totals of table four.
 */
function spoiled(lines) {
  const columnOf = (line) => numbersIn(line.split('\t'));
  let step = 1;
  let struck = false;
  return lines.map((line) => {
    const columns = columnOf(line);
    if (columns.length === 15) {
      return Object.entries(wrongTotals).reduce(
        (row, [index, by]) => changed(row, columns[index], (cell) => String(Number(cell) + by)),
        line,
      );
    }
    if (columns.length !== 7 || /^[一二四]、|（七）/.test(line.trim())) return line;
    if (line.split('\t')[columns[0]] === '0') {
      if (struck) return line;
      struck = true;
      return changed(line, columns[0], () => '/');
    }
    step = -step;
    return changed(line, columns[0], (cell) => String(Number(cell) - step));
  });
}

/** The reports of a yearbook of about a size, as lines. */
function reportsOf(bytes) {
  const reports = [];
  for (let length = 0, index = 0; ; index++) {
    const report = varied(sequence[index % sequence.length], 2 + ((index * 7) % 39));
    const size = Buffer.byteLength(report.join('\n')) + 2;
    if (length + size / 2 > bytes && reports.length > 1) return reports;
    reports.push(report);
    length += size;
  }
}

/** The indices of reports to be spoiled, spread evenly over those that can be. */
function spoiledAmong(count, wanted) {
  const candidates = Array.from({ length: count }, (_, index) => index).filter(
    (index) => sequence[index % sequence.length] === spoilable,
  );
  const share = Math.min(wanted, candidates.length);
  return new Set(
    Array.from({ length: share }, (_, n) => candidates[Math.floor((n * candidates.length) / share)]),
  );
}

/** The report nearest to the middle in which the digit is typed. */
function middleOf(reports) {
  let index = reports.length >> 1;
  while (sequence[index % sequence.length] !== editable) index--;
  return index;
}

function placeIn(lines, report, firstLine) {
  const line = report.findIndex((row) => row.includes('（一）予以公开'));
  const cells = lines[firstLine + line].split('\t');
  const [cell] = numbersIn(cells);
  return { line: firstLine + line, character: cells.slice(0, cell + 1).join('\t').length };
}

/**
 * A yearbook of about so many bytes.
 *
 * @param {number} bytes
 * @param {number} most how many of its reports have twenty problems each, as far as there are enough
 * @returns {MeasuredDocument}
 */
export function yearbook(bytes, most) {
  const reports = reportsOf(bytes);
  const chosen = spoiledAmong(reports.length, most);
  const texts = reports.map((report, index) => (chosen.has(index) ? spoiled(report) : report));
  const lines = texts.flatMap((report) => [...report, '']);
  const middle = middleOf(reports);
  const firstLine = texts.slice(0, middle).reduce((sum, report) => sum + report.length + 1, 0);
  return { text: lines.join('\n'), place: placeIn(lines, reports[middle], firstLine) };
}

/** So many reports, each a text by itself: those of a yearbook, with other numbers in each. */
export function reports(count) {
  return Array.from({ length: count }, (_, index) =>
    varied(sequence[index % sequence.length], 2 + ((index * 7) % 39)).join('\n'),
  );
}

/** A yearbook with twenty problems in all, however long it is. */
export const fewProblems = (bytes) => yearbook(bytes, 1);

/** A yearbook in which problems are as dense as they come, until there are so many that half of them fill a list. */
export const manyProblems = (bytes) => yearbook(bytes, MOST_SPOILED);

/** The rows of a table of pipes are of a width that nobody has tidied. */
function piped(line) {
  return line.includes('\t') ? `| ${line.split('\t').join(' | ')} |` : line;
}

/** A yearbook whose tables are drawn with pipes that are out of line. Its place is that of the same digit. */
export function pipedYearbook(bytes) {
  const { text, place } = fewProblems(bytes);
  const lines = text.split('\n');
  const before = piped(lines[place.line].slice(0, place.character));
  return {
    text: lines.map(piped).join('\n'),
    place: { line: place.line, character: before.length - ' |'.length },
  };
}

/** A heading of a section: a line with a number and no cells. */
const HEADING = /^[一二三四五六]、[^\t]+$/;

/** The lines of a report in sections; what stands before the first heading has an empty one. */
function sectionsOf(report) {
  const sections = [{ heading: '', lines: [] }];
  for (const line of report) {
    if (HEADING.test(line)) sections.push({ heading: line, lines: [] });
    else if (line !== '') sections.at(-1).lines.push(line);
  }
  return sections;
}

/** Items of JSON, a line each. */
function jsonItems(items) {
  return items.map((item, index) => (index < items.length - 1 ? `${item},` : item));
}

/**
 * The same reports as JSON in objects, so that there is something to outline and to fold: reports, their sections, and
 * a row or paragraph on each line.
 *
 * @returns {MeasuredDocument & { key: Place }} `key` is where the name of a property may be typed, near the place
 */
export function jsonYearbook(bytes) {
  const lines = ['['];
  let best;
  const reports = reportsOf(bytes);
  const middle = middleOf(reports);
  reports.forEach((report, index) => {
    lines.push('{', `"title": ${JSON.stringify(report[0])},`, '"sections": [');
    const sections = sectionsOf(report.slice(1));
    sections.forEach(({ heading, lines: content }, at) => {
      const key = { line: lines.length + 1, character: 1 };
      lines.push('{', `"heading": ${JSON.stringify(heading)},`, '"lines": [');
      const rows = content.map((line) =>
        JSON.stringify(line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
      );
      const row = content.findIndex((line) => line.includes('（一）予以公开'));
      if (index === middle && row >= 0)
        best = { key, line: lines.length + row, character: rows[row].search(/\d(?=,)/) + 1 };
      lines.push(...jsonItems(rows), ']', at < sections.length - 1 ? '},' : '}');
    });
    lines.push(']', index < reports.length - 1 ? '},' : '}');
  });
  lines.push(']');
  const { key, line, character } = best;
  return { text: lines.join('\n'), place: { line, character }, key };
}

/** The same sort of content as JSON of about so many bytes, a row or paragraph on each line. */
export function jsonDocument(bytes) {
  const lines = ['['];
  const places = [];
  let length = 0;
  for (let index = 0; length < bytes; index++) {
    for (const line of varied(sequence[index % sequence.length], 2 + ((index * 7) % 39))) {
      const cells = line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell));
      const row = JSON.stringify(cells);
      if (/（一）予以公开/.test(row))
        places.push({ line: lines.length, character: row.search(/\d(?=,)/) + 1 });
      lines.push(`${row},`);
      length += Buffer.byteLength(row) + 2;
    }
  }
  lines.push('[]]');
  const middle = lines.length / 2;
  const place = places.reduce((best, next) =>
    Math.abs(next.line - middle) < Math.abs(best.line - middle) ? next : best,
  );
  return { text: lines.join('\n'), place };
}
