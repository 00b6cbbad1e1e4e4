import { isQuantity } from '../syntax/quantity';
import { boundaryOf } from '../syntax/sections';
import type { SpanEdit } from '../text/composed-edits';
import type { LineMap } from '../text/lines';
import { type AmbiguousWidth, displayWidth } from './display-width';

type Alignment = 'left' | 'right' | 'centre';

/**
 * A cell between pipes. Its content keeps every blank but spaces, since an ideographic one may be meant as an indent.
 */
interface PipeCell {
  readonly content: string;
  /** How many columns the content takes. */
  readonly width: number;
  /** Where the content starts and ends; of a blank cell, both are where the cell starts. */
  readonly start: number;
  readonly end: number;
  /** The pipes, or the ends of the line, on both sides. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Whether a pipe stands before and behind it. */
  readonly opened: boolean;
  readonly closed: boolean;
}

interface PipeRow {
  readonly line: number;
  readonly cells: readonly PipeCell[];
  /** Whether it is Markdown's row of dashes below the header. */
  readonly isRule: boolean;
}

/** A cell wider than this, in columns, does not make all others of its column as wide: it is prose. */
const WIDEST_CELL = 100;

/** No row is made longer than this, in UTF-16 code units. */
const LONGEST_ROW = 2000;

const RULE = /^:?-+:?$/;
const DRAWN = /-{3}/;

/**
 * The blanks that align the cells of some lines that follow each other, all of them rows of one table. Numbers stand to
 * the right, words to the left, unless a rule of dashes below the header says otherwise. Nothing but spaces, and the
 * dashes of such rules, is put in or taken out; a line with a tab or an escaped pipe stays as it is.
 */
export function alignPipes(
  lines: LineMap,
  first: number,
  last: number,
  ambiguousWidth: AmbiguousWidth,
): readonly SpanEdit[] {
  const rows: PipeRow[] = [];
  const width = (text: string) => displayWidth(text, ambiguousWidth);
  for (let line = first; line <= last; line++) {
    const row = pipeRow(lines, line, width);
    if (row) rows.push(row);
  }
  if (rows.length < 2) return [];
  const widths = columnWidths(rows);
  const alignments = statedAlignments(rows);
  const all: SpanEdit[] = [];
  for (const { line, cells, isRule } of rows) {
    const spacings: SpanEdit[] = [];
    cells.forEach((cell, column) => {
      addSpacings(spacings, lines.text, cell, widths[column] ?? 1, alignments[column], isRule);
    });
    if (staysARow(lines, line, spacings)) for (const spacing of spacings) all.push(spacing);
  }
  return all;
}

type Measure = (text: string) => number;

function pipeRow(lines: LineMap, line: number, width: Measure): PipeRow | undefined {
  const text = lines.line(line);
  if (text.includes('\t') || text.includes('\\|')) return undefined;
  const offset = lines.lineStart(line);
  const cells: PipeCell[] = [];
  const indent = text.length - text.trimStart().length;
  const opened = text[indent] === '|';
  let start = opened ? indent + 1 : 0;
  for (;;) {
    const pipe = text.indexOf('|', start);
    const end = pipe < 0 ? text.length : pipe;
    if (pipe < 0 && cells.length > 0 && text.slice(start).trim() === '') break;
    cells.push(
      pipeCell(text, offset, start, end, { opened: opened || cells.length > 0, closed: pipe >= 0 }, width),
    );
    if (pipe < 0) break;
    start = pipe + 1;
  }
  const isRule = DRAWN.test(text) && cells.every((cell) => RULE.test(cell.content));
  return { line, cells, isRule };
}

function pipeCell(
  text: string,
  offset: number,
  outerStart: number,
  outerEnd: number,
  pipes: { readonly opened: boolean; readonly closed: boolean },
  width: Measure,
): PipeCell {
  let start = outerStart;
  let end = outerEnd;
  // What stands before the first cell of a row without an outer pipe is its indent, and stays.
  if (pipes.opened) while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  const content = text.slice(start, end);
  return {
    content,
    width: width(content),
    start: offset + (content === '' ? outerStart : start),
    end: offset + (content === '' ? outerStart : end),
    outerStart: offset + outerStart,
    outerEnd: offset + outerEnd,
    ...pipes,
  };
}

function columnWidths(rows: readonly PipeRow[]): number[] {
  const least = rows.some((row) => row.isRule) ? 3 : 1;
  const widths: number[] = [];
  for (const { cells, isRule } of rows) {
    cells.forEach(({ width }, column) => {
      const own = isRule ? least : width;
      widths[column] = Math.max(widths[column] ?? least, own <= WIDEST_CELL ? own : least);
    });
  }
  return widths;
}

function statedAlignments(rows: readonly PipeRow[]): readonly (Alignment | undefined)[] {
  const rule = rows.find((row) => row.isRule);
  return (rule?.cells ?? []).map(({ content }) => {
    if (!content.endsWith(':')) return content.startsWith(':') ? 'left' : undefined;
    return content.startsWith(':') ? 'centre' : 'right';
  });
}

/** Adds the blanks that one cell takes; a large table has tens of thousands of them. */
function addSpacings(
  spacings: SpanEdit[],
  text: string,
  cell: PipeCell,
  columnWidth: number,
  stated: Alignment | undefined,
  isRule: boolean,
): void {
  const { content } = cell;
  const missing = Math.max(0, columnWidth - cell.width);
  if (content === '') {
    if (cell.closed) replace(spacings, text, cell.outerStart, cell.outerEnd, ' '.repeat(missing + 2));
  } else if (isRule) {
    drawRule(spacings, text, cell, columnWidth);
  } else {
    const alignment = stated ?? (isQuantity(content) ? 'right' : 'left');
    const before = alignment === 'right' ? missing : alignment === 'centre' ? missing >> 1 : 0;
    surround(spacings, text, cell, before, missing - before);
  }
}

/** One space on each side of a cell's content and those that fill the column, where a pipe stands on that side. */
function surround(spacings: SpanEdit[], text: string, cell: PipeCell, before: number, behind: number): void {
  if (cell.opened) replace(spacings, text, cell.outerStart, cell.start, ' '.repeat(before + 1));
  if (cell.closed) replace(spacings, text, cell.end, cell.outerEnd, ' '.repeat(behind + 1));
}

/** A rule of dashes as wide as its column, with the spaces beside it. */
function drawRule(spacings: SpanEdit[], text: string, cell: PipeCell, columnWidth: number): void {
  const { content, opened, closed } = cell;
  const colons = content.length - content.replaceAll(':', '').length;
  const rule = content.replace(/-+/, '-'.repeat(Math.max(3, columnWidth) - colons));
  const start = opened ? cell.outerStart : cell.start;
  const end = closed ? cell.outerEnd : cell.end;
  replace(spacings, text, start, end, `${opened ? ' ' : ''}${rule}${closed ? ' ' : ''}`);
}

function replace(spacings: SpanEdit[], text: string, start: number, end: number, newText: string): void {
  const isThere = end - start === newText.length && text.startsWith(newText, start);
  if (!isThere) spacings.push({ start, end, newText });
}

/**
 * Whether a line is still a row of its table when it is spaced anew: blanks may make a short line long, or a long one
 * look like a heading.
 */
function staysARow(lines: LineMap, line: number, spacings: readonly SpanEdit[]): boolean {
  if (spacings.length === 0) return true;
  const start = lines.lineStart(line);
  let spaced = '';
  let done = start;
  for (const spacing of spacings) {
    spaced += lines.text.slice(done, spacing.start) + spacing.newText;
    done = spacing.end;
  }
  spaced += lines.text.slice(done, lines.lineEnd(line));
  return spaced.length <= LONGEST_ROW && boundaryOf(spaced) === boundaryOf(lines.line(line));
}
