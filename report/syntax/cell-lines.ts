import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { hasInnerTab, isFiller, trimSpan } from './blanks';
import type { Cell, Grid, GridRow, LabelKnowledge } from './grid';
import { isValue } from './quantity';
import { someLineEndsInValue } from './value-ends';

/** Labels in official forms are at most 35 characters long; a longer line is prose. */
const LONGEST_CELL = 60;

/** Fewer value lines than this between prose do not make a table. */
const FEWEST_VALUES = 4;

interface CellLine {
  readonly line: number;
  readonly cell: Cell;
  readonly numeric: boolean;
}

/**
 * Reads tables with one cell a line, as web pages and Word tables copied as plain text have them. A row begins with the
 * first line that is no number after a number, and with every label; a table begins with the first line that is a label or heading of a form.
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
  for (let line = 0; line < block.lineCount; line++) {
    const text = block.line(line);
    if (isFiller(text)) {
      if (isBlankCell(text) && endsInPipe(block, run.at(-1))) run.push(cellLine(block, line));
      continue;
    }
    if (text.length > LONGEST_CELL || hasInnerTab(text)) close();
    else run.push(cellLine(block, line));
  }
  close();
  return grids;
}

function cellLine(block: LineMap, line: number): CellLine {
  const outerStart = block.lineStart(line);
  const outerEnd = block.lineEnd(line);
  const { start, end } = withoutPipes(block.text, trimSpan(block.text, outerStart, outerEnd));
  const text = block.text.slice(start, end);
  return {
    line,
    cell: { text, start, end, outerStart, outerEnd },
    numeric: isValue(text),
  };
}

/** Where every cell ends with a pipe, nothing but a pipe is a blank cell; several are what a row is short of. */
function isBlankCell(line: string): boolean {
  return line.trim() === '|';
}

function endsInPipe(block: LineMap, entry: CellLine | undefined): boolean {
  return entry !== undefined && block.line(entry.line).trimEnd().endsWith('|');
}

/** Some exports end every cell with a pipe, and a row with one more for each cell it is short of. */
function withoutPipes(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && text[to - 1] === '|') to = trimSpan(text, start, to - 1).end;
  return { start, end: to };
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
    const startsRow =
      !entry.numeric && entry.cell.text !== '' && (followsValue || labels.isLabel(entry.cell.text));
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
