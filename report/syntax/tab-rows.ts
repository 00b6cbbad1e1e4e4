import type { LineMap } from '../text/lines';
import { hasInnerTab, isBlank, isFiller, skipBlanks, skipBlanksBack } from './blanks';
import { type CellsOnLine, mayGoOn, withBrokenLabel } from './broken-label';
import type { Cell, Grid, GridRow } from './grid';
import type { LabelKnowledge } from './grid-reader';
import { isValue } from './quantity';

/** A label on a line of its own between tab rows, such as 第二十条第（一）项, is not longer than this. */
const LONGEST_LABEL = 60;

const FEWEST_TABS = 14;

/**
 * Reads tables whose cells are parted by tabs, one row a line, as text taken from Word has them. Blank lines, page
 * numbers and rules between rows do not end a table, since page breaks leave them there; a line of prose does.
 */
export function readTabRows(block: LineMap, labels: LabelKnowledge): readonly Grid[] {
  if (!block.text.includes('\t')) return [];
  const grids: Grid[] = [];
  const endsCells = tabsEndCells(block);
  let rows: GridRow[] = [];
  const close = () => {
    if (rows.length > 0) grids.push({ layout: 'tab', rows });
    rows = [];
  };
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (isFiller(text) && !isEmptyRow(text)) continue;
    if (endsCells && endsInTab(text)) continue;
    const valueLine = endsCells ? undefined : valuesBehindLabel(block, line, text, labels);
    if (valueLine !== undefined) {
      rows.push({ line, cells: cellsOverLines(block, line, valueLine) });
      line = valueLine;
    } else if (text.includes('\t')) {
      const row = { line, cells: tabCells(text, block.lineStart(line)) };
      const whole =
        line > 0 && mayGoOn(row, labels)
          ? withBrokenLabel(row, cellsOfLine(block, line - 1), labels)
          : undefined;
      if (whole && rows.at(-1)?.line === line - 1) rows.pop();
      rows.push(whole ?? row);
    } else if (rows.length > 0 && text.length <= LONGEST_LABEL && labels.isLabel(text)) {
      rows.push({ line, cells: tabCells(text, block.lineStart(line)) });
    } else close();
  }
  close();
  return grids;
}

function cellsOfLine(block: LineMap, line: number): CellsOnLine {
  const text = block.line(line);
  return { line, text, cells: tabCells(text, block.lineStart(line)) };
}

/** Between a label and its values there are not more blank lines than these. */
const MOST_LINES_BETWEEN = 3;

/**
 * The line of values, parted by tabs, in which a line of only a label and tabs goes on; `undefined` for other lines.
 */
function valuesBehindLabel(
  block: LineMap,
  line: number,
  text: string,
  labels: LabelKnowledge,
): number | undefined {
  if (!isBlank(text.charCodeAt(text.length - 1)) || !endsInTab(text)) return undefined;
  let next = line + 1;
  while (next <= line + MOST_LINES_BETWEEN && next < block.lineCount && isFiller(block.line(next))) next++;
  return next < block.lineCount && holdsValues(block.line(next)) && labels.isLabel(text) ? next : undefined;
}

/** Whether a line has values and nothing else. */
function holdsValues(line: string): boolean {
  const filled = tabCells(line, 0).filter(({ text }) => text !== '');
  return filled.length > 0 && filled.every(({ text }) => text.length <= LONGEST_VALUE && isValue(text));
}

/** The cells of a line and those of the line it goes on in: the tabs behind the first part nothing. */
function cellsOverLines(block: LineMap, line: number, next: number): Cell[] {
  const label = tabCells(block.line(line), block.lineStart(line)).filter(({ text }) => text !== '');
  return [...label, ...tabCells(block.line(next), block.lineStart(next))];
}

/**
 * Whether tabs end cells that are a line each: words with nothing but tabs behind them, and on the next line a value by
 * itself. There such tabs part nothing, and what seems to be a row with blank cells is a label whose values follow.
 * Where values parted by tabs follow some label, a line is a row.
 */
function tabsEndCells(block: LineMap): boolean {
  // This alone shows for nearly all texts that no value stands on a line by itself.
  if (!MAY_BE_LONE.test(block.text)) return false;
  let label = false;
  let found = false;
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (isFiller(text)) continue;
    const value = isLoneValue(text);
    if (label && value) found = true;
    else if (label && holdsValues(text)) return false;
    label = !value && endsInTab(text);
  }
  return found;
}

/** A short line without tabs that begins as values do. */
const MAY_BE_LONE =
  /(?:^|[\r\n])[ \t\u00a0\u3000]{0,20}(?:[^\t\r\n\p{L}（(【《“"]|[无無零])[^\t\r\n]{0,40}[ \t]{0,20}(?=[\r\n]|$)/u;

/** Whether a line has words from its start on, and tabs only behind them. */
function endsInTab(line: string): boolean {
  return line.includes('\t') && !isBlank(line.charCodeAt(0)) && !hasInnerTab(line);
}

/** No value is as long as this. */
const LONGEST_VALUE = 40;

function isLoneValue(line: string): boolean {
  return line.length <= LONGEST_VALUE && !hasInnerTab(line) && isValue(line.trim());
}

/**
 * A line of nothing but tabs is an empty row when it has as many as a row of table four; with fewer it is left over
 * from one.
 */
function isEmptyRow(line: string): boolean {
  return line.length >= FEWEST_TABS && line.split('\t').length > FEWEST_TABS;
}

function tabCells(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (;;) {
    const tab = line.indexOf('\t', start);
    const end = tab < 0 ? line.length : tab;
    // What `trimSpan` does, without an object for each cell: there are more cells than anything else.
    const filled = skipBlanks(line, start, end);
    const from = filled < end ? filled : start;
    const to = skipBlanksBack(line, from, end);
    cells.push({
      text: line.slice(from, to),
      start: offset + from,
      end: offset + to,
      outerStart: offset + (start === 0 ? 0 : start - 1),
      outerEnd: offset + end,
    });
    if (tab < 0) return cells;
    start = tab + 1;
  }
}
