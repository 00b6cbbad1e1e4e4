import type { LineMap } from '../text/lines';
import { hasInnerTab, isBlank, isFiller, trimSpan } from './blanks';
import type { Cell, Grid, GridRow } from './grid';
import type { LabelKnowledge } from './grid-reader';
import { isBehindNote } from './notes';
import { isNumbered } from './numbered-words';
import { isValue } from './quantity';
import { someLineEndsInValue } from './value-ends';

/** Table four is the widest row: fifteen values; a line has some more tokens before them at most. */
const MOST_TOKENS = 60;

/** Labels and headings on a line without values are not longer than this. */
const LONGEST_LABEL = 90;

/**
 * Reads tables whose columns are aligned by blanks, one row a line, as PDF text has them. A row is a line that ends in
 * values; the words before them, parted by two blanks or more, are its labels. Labels wrapped around a row of values,
 * vertical headings and page numbers stand on lines of their own and are skipped unless they are labels as they stand.
 * Where tabs or pipes part the cells of a line, its blanks do not.
 */
export function readSpaceRows(block: LineMap, labels: LabelKnowledge): readonly Grid[] {
  if (!someLineEndsInValue(block)) return [];
  const rows: GridRow[] = [];
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (isFiller(text) || hasInnerTab(text) || text.includes('|')) continue;
    const cells = spaceCells(text, block.lineStart(line), labels);
    const wrapped = wrappedLabel(block, line, cells, labels);
    while (wrapped && (rows.at(-1)?.line ?? -1) >= wrapped.line) rows.pop();
    if (wrapped) rows.push(wrapped);
    else if (cells.length > 0) rows.push({ line, cells });
  }
  return rows.length > 0 ? [{ layout: 'space', rows }] : [];
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function spaceCells(line: string, offset: number, labels: LabelKnowledge): Cell[] {
  const tokens = tokensOf(line);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return [];
  let firstValue = tokens.length;
  while (firstValue > 0 && isValue(tokens[firstValue - 1]?.text ?? '')) firstValue--;
  const words = joinWords(line, tokens.slice(0, firstValue), firstValue < tokens.length);
  const values = tokens.slice(firstValue);
  if (
    values.length === 0 &&
    !(line.length <= LONGEST_LABEL && words.some((word) => labels.isLabel(word.text)))
  )
    return [];
  return [...words, ...values].map((token) => cellOf(token, offset));
}

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let index = 0; index <= line.length; index++) {
    const blank = index === line.length || isBlank(line.charCodeAt(index));
    if (!blank && start < 0) start = index;
    if (blank && start >= 0) {
      tokens.push({ text: line.slice(start, index), start, end: index });
      start = -1;
      if (tokens.length > MOST_TOKENS) return tokens;
    }
  }
  return tokens;
}

/** What the old statistics tables count in; it stands in a column of its own, right before the numbers. */
const UNIT = /^(?:条|件|次|人次|个|人|篇|项|宗|份|元|万元)$/;

/**
 * Words parted by a single blank are one label; two blanks or more part labels of different columns. A single one does
 * so, too, before a word with a number of its own, and before the unit of the values.
 */
function joinWords(line: string, words: readonly Token[], hasValues: boolean): Token[] {
  const labels: Token[] = [];
  for (const [index, word] of words.entries()) {
    const last = labels.at(-1);
    const isUnit = hasValues && index === words.length - 1 && UNIT.test(word.text);
    if (last && word.start - last.end === 1 && !isUnit && !isNumbered(word.text)) {
      labels[labels.length - 1] = {
        text: line.slice(last.start, word.end),
        start: last.start,
        end: word.end,
      };
    } else labels.push(word);
  }
  return labels;
}

/** A label of the old statistics tables is wrapped over so many lines above the one with its values at most. */
const MOST_LINES_ABOVE = 3;

/**
 * The row of an old statistics table of which the label is wrapped: its unit and values stand on the last line of the
 * label, or on one of their own below it. `undefined` where the line has a whole label, where it has no unit, and where
 * nothing above it makes its words a label.
 */
function wrappedLabel(
  block: LineMap,
  line: number,
  cells: readonly Cell[],
  labels: LabelKnowledge,
): GridRow | undefined {
  const unit = cells.findIndex((cell) => UNIT.test(cell.text));
  const [own, ...others] = cells.slice(0, unit);
  if (unit < 0 || unit > 1 || others.length > 0 || cells.length === unit + 1) return undefined;
  if (own && (labels.isLabel(own.text) || isNumbered(own.text.replace(/^其中[:：]?/, '')))) return undefined;
  let text = own?.text ?? '';
  for (let above = 1; above <= Math.min(MOST_LINES_ABOVE, line); above++) {
    const before = trimSpan(block.text, block.lineStart(line - above), block.lineEnd(line - above));
    const words = block.text.slice(before.start, before.end);
    if (!isPieceOfLabel(words) || (text !== '' && isBehindNote(text, words))) return undefined;
    text = words + text;
    const isWhole = labels.isExactLabel(text) || (above === 1 && !own && labels.isLabel(text));
    if (!isWhole) continue;
    const end = own?.end ?? before.end;
    const label = { text, start: before.start, end, outerStart: before.start, outerEnd: end };
    return { line: line - above, cells: [label, ...cells.slice(unit)] };
  }
  return undefined;
}

/** Whether a line is short and has no values, so that it may be a piece of a label. */
function isPieceOfLabel(words: string): boolean {
  if (words === '' || words.length > LONGEST_LABEL || /[\t|。]/.test(words)) return false;
  return !tokensOf(words).some(({ text }) => isValue(text));
}

function cellOf(token: Token, offset: number): Cell {
  const start = offset + token.start;
  const end = offset + token.end;
  return { text: token.text, start, end, outerStart: start, outerEnd: end };
}
