import type { StatisticalTable } from '../model/table';
import { isFiller } from '../syntax/blanks';
import { hasSeparators } from '../syntax/grid';
import type { LineMap } from '../text/lines';
import type { Localised } from '../text/localised';
import type { Span } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import { isTornLabel, officialContent, strayWords } from './official-content';
import { asFound, type FoundTable, type TablePiece, tablePieces } from './source-table';
import { plainCell, type TableContent } from './table-content';
import { textBesideCells } from './table-elements';

/** What is to be written, and the span of the block whose place it takes. */
export interface PlacedContent {
  readonly content: TableContent;
  readonly span: Span;
}

/** What can be written of a table, in the order of the text; or why it cannot, for the user. */
export type FoundContents = { readonly contents: readonly PlacedContent[] } | { readonly refused: Localised };

/**
 * What a table holds, ready to be written: as its form lays it out, or cell by cell as found. Refused where something
 * would get lost.
 */
export function contentsOf(
  { lines, section }: PlacedBlock,
  table: FoundTable,
  manner: 'official' | 'as-found',
): FoundContents {
  const pieces = tablePieces(lines, table);
  if (!pieces || pieces.length === 0) return { refused: unclearEnd };
  if (!hasSeparators(table.layout))
    return fromPlainText(lines, table, pieces, section.boundary !== undefined);
  const beside = table.layout === 'html' ? besideCells(lines, pieces) : undefined;
  if (beside !== undefined) return { refused: wouldBeLost(beside) };
  const official = manner === 'official' && isStatistical(table) ? officialContent(table, pieces) : undefined;
  const [piece] = pieces;
  if (official && piece) return { contents: [{ content: official, span: piece }] };
  return {
    contents: pieces.map((found) => ({ content: asFound(lines, found.rows, table.layout), span: found })),
  };
}

function isStatistical(table: FoundTable): table is StatisticalTable {
  return 'form' in table;
}

function besideCells({ text }: LineMap, pieces: readonly TablePiece[]): string | undefined {
  for (const piece of pieces) {
    const cells = piece.rows.flatMap((row) => row.cells);
    const beside = textBesideCells(text, piece, cells);
    if (beside !== undefined) return beside.trim();
    // What is no text cannot stand in a cell of plain text, and a table inside a cell was not read as part of it.
    const element = /<(?:table|img|object|svg|input)\b/i.exec(text.slice(piece.start + 1, piece.end));
    if (element) return element[0];
  }
  return undefined;
}

/**
 * Tables whose cells nothing parts: only those of a form, read in full, with nothing in between that is not the form's.
 */
function fromPlainText(
  lines: LineMap,
  table: FoundTable,
  pieces: readonly TablePiece[],
  hasHeading: boolean,
): FoundContents {
  const [piece] = pieces;
  if (!piece || !isStatistical(table)) return { refused: notRead(undefined) };
  const unread = table.rows.find((row) => row.cells === undefined);
  if (unread) return { refused: notRead(unread.form.short ?? unread.form.label) };
  if (table.form.kind === 'statistics') {
    const content = rectangular(lines, piece, table);
    return content ? { contents: [{ content, span: piece }] } : { refused: notRead(undefined) };
  }
  const span = table.layout === 'run-on' ? piece : wholeLines(lines, piece, table, hasHeading ? 1 : 0);
  const stray = strayWords(lines, span, table);
  if (stray !== undefined) return { refused: wouldBeLost(stray) };
  const content = officialContent(table, pieces);
  return content ? { contents: [{ content, span }] } : { refused: notRead(missingRow(table)) };
}

function missingRow({ form, rows }: StatisticalTable): string | undefined {
  const missing = form.rows.find((row) => !rows.some((found) => found.form === row));
  return missing && (missing.short ?? missing.label);
}

/** The lines of a table, with those right above and below that hold pieces of its labels. */
function wholeLines(lines: LineMap, span: Span, { form }: StatisticalTable, firstLine: number): Span {
  let first = lines.lineAt(span.start);
  let last = lines.lineAt(span.end);
  while (first > firstLine && isTornLabel(lines.line(first - 1), form)) first--;
  while (last + 1 < lines.lineCount && isTornLabel(lines.line(last + 1), form)) last++;
  return { start: lines.lineStart(first), end: lines.lineEnd(last) };
}

/**
 * An old statistics table with one cell a line, when all its rows have as many cells, and every line is one of them.
 */
function rectangular(
  lines: LineMap,
  { rows, start, end }: TablePiece,
  table: StatisticalTable,
): TableContent | undefined {
  const labels = new Set(table.rows.map((row) => row.label?.start));
  const firstBound = rows.findIndex((row) => row.cells.some((cell) => labels.has(cell.start)));
  if (table.layout !== 'lines' || firstBound < 0) return undefined;
  const header = rows.slice(0, firstBound).flatMap((row) => row.cells);
  const bodies = rows.slice(firstBound).map((row) => row.cells);
  const width = bodies[0]?.length;
  const all = header.length > 0 ? [header, ...bodies] : bodies;
  const filled = new Set(all.flat().map((cell) => lines.lineAt(cell.start)));
  for (let line = lines.lineAt(start); line <= lines.lineAt(end); line++)
    if (!filled.has(line) && !isFiller(lines.line(line))) return undefined;
  return all.every((cells) => cells.length === width)
    ? all.map((cells) => cells.map((cell) => plainCell(cell.text)))
    : undefined;
}

const unclearEnd: Localised = {
  zh: '看不出这张网页表格到哪里结束（缺少 </table>），所以没有改动。请补上结束标签再试。',
  en: 'It cannot be told where this HTML table ends (there is no </table>), so nothing was changed. Add the end tag and try again.',
};

function wouldBeLost(text: string): Localised {
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return {
    zh: `表格里的「${words}」不属于任何一格，换版面会丢失，所以没有改动。请先把它移到表格外面。`,
    en: `“${words}” in the table belongs to no cell and would get lost, so nothing was changed. Move it out of the table first.`,
  };
}

function notRead(row: string | undefined): Localised {
  const which =
    row === undefined ? { zh: '有的行', en: 'a row' } : { zh: `「${row}」一行`, en: `the row “${row}”` };
  return {
    zh: `这张表没有用符号分格，${which.zh}没有读全，换版面会出错，所以没有改动。请先补全或改好这一行。`,
    en: `No separators part the cells of this table and ${which.en} could not be read in full, so nothing was changed. Complete or mend that row first.`,
  };
}
