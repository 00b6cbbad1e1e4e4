import type { LineMap } from '../text/lines';
import { hasInnerTab, isBlank, isFiller, skipBlanks, skipBlanksBack } from './blanks';
import type { Cell, Grid, GridRow, LabelKnowledge } from './grid';
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
    if (text.includes('\t')) rows.push({ line, cells: tabCells(text, block.lineStart(line)) });
    else if (rows.length > 0 && text.length <= LONGEST_LABEL && labels.isLabel(text)) {
      rows.push({ line, cells: tabCells(text, block.lineStart(line)) });
    } else close();
  }
  close();
  return grids;
}

/**
 * Whether tabs end cells that are a line each: words with nothing but tabs behind them, and on the next line a value by itself. There such
 * tabs part nothing, and what seems to be a row with blank cells is a label whose values follow.
 */
function tabsEndCells(block: LineMap): boolean {
  // Nearly all texts are told by this alone to have no value by itself on a line.
  if (!MAY_BE_LONE.test(block.text)) return false;
  let label = false;
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (isFiller(text)) continue;
    const value = isLoneValue(text);
    if (label && value) return true;
    label = !value && endsInTab(text);
  }
  return false;
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

/** A line of nothing but tabs is an empty row when it has as many as a row of table four; with fewer it is left over from one. */
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
