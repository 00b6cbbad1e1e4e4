import { knowledgeOf } from '../model/label-knowledge';
import { meaningOf } from '../model/lexicon';
import type { OtherTable, StatisticalTable } from '../model/table';
import { isFiller } from '../syntax/blanks';
import { readCellLines } from '../syntax/cell-lines';
import type { Cell, Grid, GridRow, Layout } from '../syntax/grid';
import type { GridReader } from '../syntax/grid-reader';
import { readHtmlTables } from '../syntax/html-tables';
import { readPipeRows } from '../syntax/pipe-rows';
import { readRunOn } from '../syntax/run-on';
import { readSpaceRows } from '../syntax/space-rows';
import { readTabRows } from '../syntax/tab-rows';
import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { onOneLine, type TableContent } from './table-content';
import { tableElements } from './table-elements';

/** A table as it stands in a block: the official table, or one of no form. */
export type FoundTable = StatisticalTable | OtherTable;

/** Rows that stand together, with nothing between them but blank lines, rules and page numbers. */
export interface TablePiece extends Span {
  readonly rows: readonly GridRow[];
}

const readers: Readonly<Record<Layout, GridReader>> = {
  tab: readTabRows,
  html: readHtmlTables,
  pipe: readPipeRows,
  space: readSpaceRows,
  lines: readCellLines,
  'run-on': readRunOn,
};

const labels = knowledgeOf(meaningOf);

/**
 * A table's own rows, header rows included, as its reader finds them, in pieces where other text stands between them. A
 * piece spans what is to be replaced: whole lines, an HTML element, or from the first cell to the last of run-on
 * digits. `undefined` for mark-up of which it cannot be said where the table ends.
 */
export function tablePieces(lines: LineMap, table: FoundTable): readonly TablePiece[] | undefined {
  const grids = readers[table.layout](lines, labels);
  if (table.layout === 'html') return htmlPieces(lines, table, grids);
  const rows = grids.flatMap((grid) => grid.rows).filter((row) => isWithin(row, table.span));
  if (table.layout === 'tab' || table.layout === 'pipe')
    return linePieces(lines, rows).map((piece) => withRules(lines, piece));
  return rows.length > 0 ? [{ ...table.span, rows }] : [];
}

function isWithin({ cells }: GridRow, span: Span): boolean {
  const first = cells[0];
  const last = cells.at(-1);
  return (
    first !== undefined && last !== undefined && first.outerStart >= span.start && last.outerEnd <= span.end
  );
}

function htmlPieces(
  lines: LineMap,
  { span }: FoundTable,
  grids: readonly Grid[],
): readonly TablePiece[] | undefined {
  const elements = tableElements(lines.text);
  const pieces: TablePiece[] = [];
  for (const { rows } of grids) {
    if (!rows.some((row) => isWithin(row, span))) continue;
    const first = rows[0]?.cells[0];
    const element = elements.findLast(
      ({ start, end }) => first && start <= first.outerStart && first.outerStart < end,
    );
    if (!element) return undefined;
    pieces.push({ ...element, rows });
  }
  return pieces;
}

function linePieces(lines: LineMap, rows: readonly GridRow[]): readonly TablePiece[] {
  const pieces: { start: number; end: number; rows: GridRow[]; lastLine: number }[] = [];
  for (const row of rows) {
    const end = lines.lineEnd(row.line);
    const piece = pieces.at(-1);
    if (piece && onlyFillers(lines, piece.lastLine + 1, row.line)) {
      piece.rows.push(row);
      piece.end = end;
      piece.lastLine = row.line;
    } else pieces.push({ start: lines.lineStart(row.line), end, rows: [row], lastLine: row.line });
  }
  return pieces;
}

/** A piece with the rules of pipes and dashes right above and below it, which are drawn for it. */
function withRules(lines: LineMap, piece: TablePiece): TablePiece {
  const isRule = (line: number) => lines.line(line).includes('|') && isFiller(lines.line(line));
  let first = lines.lineAt(piece.start);
  let last = lines.lineAt(piece.end);
  while (first > 0 && isRule(first - 1)) first--;
  while (last + 1 < lines.lineCount && isRule(last + 1)) last++;
  return { rows: piece.rows, start: lines.lineStart(first), end: lines.lineEnd(last) };
}

function onlyFillers(lines: LineMap, first: number, end: number): boolean {
  for (let line = first; line < end; line++) if (!isFiller(lines.line(line))) return false;
  return true;
}

const START_TAG = /^<t[dh]\b(?:[^"'>]|"[^"]*"|'[^']*')*>/i;
const LONGEST_TAG = 4000;

/** Rows that were read in a layout, ready to be written: each cell as it was found. */
export function asFound(lines: LineMap, rows: readonly GridRow[], layout: Layout): TableContent {
  return rows.map((row) =>
    row.cells.map((cell) => ({
      text: onOneLine(cell.text),
      isHeading: false,
      ...spansOf(lines, cell, layout),
    })),
  );
}

/** How many rows and columns a cell covers; 1 in all layouts but HTML. */
function spansOf(
  lines: LineMap,
  { outerStart, outerEnd }: Cell,
  layout: Layout,
): { rows: number; columns: number } {
  if (layout !== 'html') return { rows: 1, columns: 1 };
  const end = Math.min(outerEnd, outerStart + LONGEST_TAG);
  const tag = START_TAG.exec(lines.text.slice(outerStart, end))?.[0] ?? '';
  const count = (name: RegExp) => Math.max(1, Number(name.exec(tag)?.[1] ?? 1));
  return {
    rows: count(/\srowspan\s?=\s?["']?(\d{1,3})/i),
    columns: count(/\scolspan\s?=\s?["']?(\d{1,3})/i),
  };
}
