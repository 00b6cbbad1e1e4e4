import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { isFiller, trimSpan } from './blanks';
import { mayGoOn, withBrokenLabel } from './broken-label';
import type { Cell, Grid, GridRow } from './grid';
import type { LabelKnowledge } from './grid-reader';
import { trimEntities, withoutTags } from './markup';
import { standsForNothing } from './quantity';

/** A line between the rows of a table that is a label of its own is not longer than this. */
const LONGEST_LABEL = 60;

/**
 * Among cells parted by pipes there are at least so many that are not blank; fewer, and the pipes are something else.
 */
const FEWEST_CELLS = 3;

/** Where no row that is so wide begins with a label, there must be so many of them. */
const FEWEST_ROWS = 2;

const FEWEST_PIPES = 14;
const BLANK_CELLS = /^[\s|]*$/;

/**
 * Reads tables whose cells are parted by `|`: Markdown tables with or without outer pipes and separator lines, with
 * `|||` as padding, cut into pieces by headings. A heading or a line of prose ends a grid; binding joins the pieces.
 */
export function readPipeRows(block: LineMap, labels: LabelKnowledge): readonly Grid[] {
  if (!block.text.includes('|')) return [];
  const grids: Grid[] = [];
  let rows: GridRow[] = [];
  let wide = 0;
  let labelled = false;
  let framed: boolean | undefined;
  const closes = pipesCloseRows(block);
  const cellsOn = (line: number, isFrame: boolean) =>
    pipeCells(closes ? block.line(line).trimEnd() : block.line(line), block.lineStart(line), isFrame);
  const lineOf = (line: number) => ({ line, text: block.line(line), cells: cellsOn(line, framed === true) });
  const close = () => {
    if (rows.length > 0)
      grids.push({ layout: 'pipe', rows: framed === false ? withoutOpeningBar(rows) : rows });
    rows = [];
    framed = undefined;
  };
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (isFiller(text) && !isEmptyRow(text)) continue;
    const piped = text.includes('|');
    if (piped || (text.length <= LONGEST_LABEL && labels.isLabel(text))) {
      if (piped) framed = isFramed(text, framed);
      const row = { line, cells: cellsOn(line, piped && framed === true) };
      const before = piped && line > 0 && mayGoOn(row, labels) ? line - 1 : undefined;
      const whole = before === undefined ? undefined : withBrokenLabel(row, lineOf(before), labels);
      if (whole && rows.at(-1)?.line === line - 1) rows.pop();
      const { cells } = whole ?? row;
      const filled = piped ? cells.filter((cell) => cell.text !== '') : [];
      if (filled.length >= FEWEST_CELLS) {
        wide++;
        labelled ||= labels.isLabel(filled[0]?.text ?? '');
      }
      rows.push(whole ?? row);
    } else close();
  }
  close();
  return wide >= FEWEST_ROWS || labelled ? grids : [];
}

/**
 * A row of blank cells is one that waits to be filled in when it is as wide as table four; with fewer cells it is left
 * over from another.
 */
function isEmptyRow(line: string): boolean {
  return line.length > FEWEST_PIPES && BLANK_CELLS.test(line) && line.split('|').length > FEWEST_PIPES;
}

/**
 * Whether the pipe that a line begins with is its frame and not the end of a blank cell: unless the line lacks one at
 * its end, and the row before, if there is any, has none at its start. Without a row before, blanks stand in the cell.
 */
function isFramed(line: string, isRowBefore: boolean | undefined): boolean {
  const { start, end } = trimSpan(line, 0, line.length);
  if (line[start] !== '|') return false;
  return line[end - 1] === '|' || (isRowBefore ?? start === 0);
}

/**
 * Rows of which no pipe seemed to be the frame. Where all of them begin with a blank cell, the pipe behind it opens the
 * row: no table has a column of blanks, and a row that is a value short would seem to have a blank one.
 */
function withoutOpeningBar(rows: GridRow[]): GridRow[] {
  if (rows.length < FEWEST_ROWS || rows.some(({ cells }) => cells[0]?.text !== '')) return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.slice(1) }));
}

/**
 * The cells of a row. Blanks behind its last pipe are a blank cell, unless the row is framed: then the last pipe closes
 * it.
 */
function pipeCells(line: string, offset: number, framed: boolean): Cell[] {
  const content = trimSpan(line, 0, line.length);
  const cells: Cell[] = [];
  const lineEnd = framed ? content.end : line.length;
  let start = framed ? content.start + 1 : 0;
  for (;;) {
    const pipe = line.indexOf('|', start);
    const end = pipe < 0 ? lineEnd : pipe;
    if (pipe < 0 && end <= content.end && trimSpan(line, start, end).end === start && cells.length > 0)
      return cells;
    const { start: from, end: to } = contentOf(line, start, end);
    cells.push({
      text: withoutTags(line.slice(from, to)),
      start: offset + from,
      end: offset + to,
      outerStart: offset + Math.max(0, start - 1),
      outerEnd: offset + end,
    });
    if (pipe < 0) return cells;
    start = pipe + 1;
  }
}

/**
 * Whether a pipe closes the rows that have one at their end: more of them have nothing behind it than blanks. Then such
 * blanks are nothing but blanks.
 */
function pipesCloseRows(block: LineMap): boolean {
  if (!BLANKS_BEHIND.test(block.text)) return false;
  let bare = 0;
  let blanks = 0;
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (text.endsWith('|')) bare++;
    else if (text.trimEnd().endsWith('|')) blanks++;
  }
  return bare > blanks;
}

/** A pipe with blanks behind it at the end of a line. */
const BLANKS_BEHIND = /\|[^\S\r\n]{1,40}(?=[\r\n]|$)/;

/** What Markdown sets around words to make them bold or slanted. */
const EMPHASIS = ['***', '**', '__', '*', '_'];

/** A cell's content between two offsets of a line, without blanks, entities for blanks, and emphasis around it. */
function contentOf(line: string, start: number, end: number): Span {
  const span = trimEntities(line, start, end);
  const text = line.slice(span.start, span.end);
  const mark = EMPHASIS.find(
    (sign) => text.length > 2 * sign.length && text.startsWith(sign) && text.endsWith(sign),
  );
  if (mark === undefined || standsForNothing(text)) return span;
  return trimEntities(line, span.start + mark.length, span.end - mark.length);
}
