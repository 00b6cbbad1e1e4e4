import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { hasInnerTab, isFiller, trimSpan } from './blanks';
import type { Cell, Grid, GridRow } from './grid';
import type { LabelKnowledge } from './grid-reader';
import { trimTags, withoutTags } from './markup';
import { isValue, tellsOfChange } from './quantity';
import { withoutInnerBlanks } from './spaced-quantity';
import { someLineEndsInValue } from './value-ends';

/** Labels in official forms are at most 35 characters long; a longer line is prose, or a label with a note. */
const LONGEST_CELL = 60;

/** Fewer value lines than this between prose do not make a table. */
const FEWEST_VALUES = 4;

interface CellLine {
  readonly line: number;
  readonly cell: Cell;
  readonly numeric: boolean;
}

/**
 * Reads tables with one cell a line, as web pages and Word tables copied as plain text have them, or with one cell a
 * paragraph of a web page. A row begins with every label, and with the first line behind a number that is no number
 * itself. A table begins with the first line that is a label or heading of a form.
 */
export function readCellLines(block: LineMap, labels: LabelKnowledge): readonly Grid[] {
  if (!someLineEndsInValue(block)) return [];
  const grids: Grid[] = [];
  let run: CellLine[] = [];
  const close = () => {
    const grid = gridOf(run, labels);
    if (grid) grids.push(grid);
    run = [];
  };
  let isBare = false;
  let behindPipe = false;
  let behindRowEnd = false;
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (isFiller(text)) {
      if (!isPipe(text)) {
        behindRowEnd ||= isRowEnd(text);
        continue;
      }
      if (behindRowEnd && text.startsWith('|')) continue;
      if (run.length > 0 && (behindPipe || endsInPipe(block, run.at(-1)))) run.push(cellLine(block, line));
      behindPipe = isBare;
      continue;
    }
    isBare = !text.includes('|');
    behindPipe = false;
    behindRowEnd = false;
    if (text.includes('<')) {
      const paragraph = cellParagraph(block, line, text);
      if (!paragraph) close();
      else if (!isFiller(paragraph.cell.text)) run.push(paragraph);
    } else if ((text.length > LONGEST_CELL && !isNotedLabel(text, labels)) || hasInnerTab(text)) close();
    else if (!isPageNumber(block, line, run)) run.push(...cellsOf(cellLine(block, line)));
  }
  close();
  return grids;
}

/** The bracket in which a note ends, and what may end the line behind it. */
const NOTE_END = /[)）][\s|]{0,4}$/;
const LONGEST_NOTED = 400;

/**
 * Whether a line is a label with a note in brackets to the end of the line: notes that tell what to count may be of any
 * length.
 */
function isNotedLabel(text: string, labels: LabelKnowledge): boolean {
  return text.length <= LONGEST_NOTED && NOTE_END.test(text) && labels.isExactLabel(text.trim());
}

const SEVERAL_NUMBERS = /^\d{1,9}(?:[ \u00a0\u3000]{1,8}\d{1,9}){1,20}$/;

/**
 * A line is a cell; but PDF text has cells that nearly touch on one line. `1 386` may be one number, and stays one
 * cell.
 */
function cellsOf(whole: CellLine): readonly CellLine[] {
  const { text, start } = whole.cell;
  if (!SEVERAL_NUMBERS.test(text) || withoutInnerBlanks(text) !== undefined) return [whole];
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const from = start + index;
    const end = from + digits.length;
    return {
      line: whole.line,
      cell: { text: digits, start: from, end, outerStart: from, outerEnd: end },
      numeric: true,
    };
  });
}

/** Rows of tables three and four: how many values they have, and how many before the last one add up to it. */
const FULL_ROWS = [
  { values: 7, parts: 6 },
  { values: 15, parts: 4 },
];

/** Of a longer run of numbers it need not be known how long it is. */
const LONGEST_ROW = 15;

const PAGE_NUMBER = /^\s{0,40}\d{1,3}\s{0,40}$/;

/**
 * Whether a line is the number of a page: a number at the foot of a page, behind a row that is full without it and adds
 * up, or in the place of a total that it cannot be.
 */
function isPageNumber(block: LineMap, line: number, run: readonly CellLine[]): boolean {
  const text = block.line(line);
  if (!PAGE_NUMBER.test(text) || !endsPage(block, line)) return false;
  const last = run.slice(-LONGEST_ROW - 1);
  const row = last
    .slice(last.findLastIndex((entry) => !entry.numeric) + 1)
    .map(({ cell }) => Number(cell.text));
  return FULL_ROWS.some(({ values, parts }) => {
    if (row.length !== values && row.length !== values - 1) return false;
    const sum = row.slice(values - 1 - parts, values - 1).reduce((total, value) => total + value, 0);
    return row.length === values ? sum === row.at(-1) : sum !== Number(text);
  });
}

/** Whether nothing but blank lines stands between a line and the form feed that begins the next page. */
function endsPage(block: LineMap, line: number): boolean {
  for (let next = line + 1; next < Math.min(block.lineCount, line + MOST_LINES_AT_FOOT); next++) {
    const text = block.line(next);
    if (text.startsWith('\f')) return true;
    if (text.trim() !== '') return false;
  }
  return false;
}

const MOST_LINES_AT_FOOT = 4;

function cellLine(block: LineMap, line: number): CellLine {
  const outerStart = block.lineStart(line);
  const outerEnd = block.lineEnd(line);
  const { start, end } = withoutPipes(block.text, trimSpan(block.text, outerStart, outerEnd));
  const text = block.text.slice(start, end);
  return lineOf(line, { text, start, end, outerStart, outerEnd });
}

function lineOf(line: number, cell: Cell): CellLine {
  return { line, cell, numeric: isValue(cell.text) };
}

/** The tags around a cell's words are not longer than this. */
const LONGEST_MARKUP = 2000;

/** Tags of a table, which part its cells better than lines do. */
const TABLE_TAG = /<\/?(?:t[dhr]|table)\b/i;

/** A line with tags, such as a paragraph of a web page, as a cell; `undefined` where it is none. */
function cellParagraph(block: LineMap, line: number, source: string): CellLine | undefined {
  if (source.length > LONGEST_MARKUP || TABLE_TAG.test(source)) return undefined;
  const outerStart = block.lineStart(line);
  const outerEnd = block.lineEnd(line);
  const { start, end } = withoutPipes(block.text, trimTags(block.text, outerStart, outerEnd));
  const text = withoutTags(block.text.slice(start, end));
  if (text.length > LONGEST_CELL || hasInnerTab(text)) return undefined;
  return lineOf(line, { text, start, end, outerStart, outerEnd });
}

/** One pipe, or one with several more behind blanks. */
const PIPE = /^\s*\|(?:\s+\|{1,20})?\s*$/;

/**
 * Whether a line is the pipe behind a cell: behind a blank one where the cell before has its own, on its line or, if no
 * pipe is on that, the next. Several beside each other are what a row is short of, also behind a blank cell.
 */
function isPipe(line: string): boolean {
  return line.length <= LONGEST_CELL && PIPE.test(line);
}

/**
 * Pipes right beside each other, which are what a row is short of: a pipe at the start of a line behind them opens the
 * next row.
 */
const ROW_END = /^\s*\|{2,20}\s*$/;

function isRowEnd(line: string): boolean {
  return line.length <= LONGEST_CELL && ROW_END.test(line);
}

function endsInPipe(block: LineMap, entry: CellLine | undefined): boolean {
  return entry !== undefined && block.line(entry.line).trimEnd().endsWith('|');
}

/**
 * Some exports begin every row with a pipe and end every cell with one, and a row with one more for each cell it is
 * short of.
 */
function withoutPipes(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && text[to - 1] === '|') to = trimSpan(text, start, to - 1).end;
  return to > start && text[start] === '|' ? trimSpan(text, start + 1, to) : { start, end: to };
}

function gridOf(run: readonly CellLine[], labels: LabelKnowledge): Grid | undefined {
  if (run.filter((entry) => entry.numeric).length < FEWEST_VALUES) return undefined;
  const first = run.findIndex((entry) => !entry.numeric && labels.isLabel(entry.cell.text));
  if (first < 0) return undefined;
  const table = run.slice(first, run.findLastIndex((entry) => entry.numeric || entry.cell.text === '') + 1);
  const rows: GridRow[] = [];
  let cells: Cell[] = [];
  let line = 0;
  table.forEach((entry, index) => {
    const before = table[index - 1];
    const followsValue = before !== undefined && (before.numeric || before.cell.text === '');
    const { text } = entry.cell;
    const startsRow =
      !entry.numeric &&
      text !== '' &&
      (followsValue || labels.isLabel(text)) &&
      !(cells.length > 0 && tellsOfChange(text));
    if (startsRow && cells.length > 0) {
      rows.push({ line, cells });
      cells = [];
    }
    if (cells.length === 0) line = entry.line;
    cells.push(entry.cell);
  });
  if (cells.length > 0) rows.push({ line, cells });
  return { layout: 'lines', rows };
}
