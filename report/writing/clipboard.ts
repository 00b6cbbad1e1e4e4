import { readHtmlTables } from '../syntax/html-tables';
import { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { asFound } from './source-table';
import { expandSpans, onOneLine, plainCell, type TableContent } from './table-content';
import { tableElements, textBesideCells } from './table-elements';

/** What was copied elsewhere: as plain text, and as HTML where the program that it was copied in gave that, too. */
export interface Clipboard {
  readonly text?: string;
  readonly html?: string;
}

/** Nobody pastes more than this, in UTF-16 code units; it is left to the editor. */
const LONGEST = 2_000_000;

/**
 * The only table in what was copied, when there is nothing else: merged cells from HTML, cells parted by tabs from
 * plain text.
 */
export function copiedTable({ text, html }: Clipboard): TableContent | undefined {
  if ((html?.length ?? 0) > LONGEST || (text?.length ?? 0) > LONGEST) return undefined;
  const found = html === undefined ? undefined : tableInHtml(html);
  if (found) return found;
  const rows = text === undefined ? [] : tabSeparated(text);
  if (!rows.some((row) => row.length > 1) && rows.length < 2) return undefined;
  return rows.map((row) => row.map(plainCell));
}

/** The texts of a copied table, all rows equally wide. */
export function copiedTexts(content: TableContent): readonly (readonly string[])[] {
  const rows = expandSpans(content);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

const START = '<!--StartFragment-->';
const END = '<!--EndFragment-->';

function tableInHtml(html: string): TableContent | undefined {
  const fragment = tableElements(html);
  const [table] = fragment;
  if (!table || fragment.length > 1) return undefined;
  const lines = new LineMap(html);
  const [grid, another] = readHtmlTables(lines);
  if (!grid || another) return undefined;
  const cells = grid.rows.flatMap((row) => row.cells);
  if (textBesideCells(html, copiedPart(html), cells) !== undefined) return undefined;
  return asFound(lines, grid.rows, 'html');
}

/** What was copied itself: browsers and office programs put a page around it, with a head full of styles. */
function copiedPart(html: string): Span {
  const start = html.indexOf(START);
  const end = html.indexOf(END);
  if (start >= 0 && end > start) return { start: start + START.length, end };
  const body = /<body\b[^<>]{0,2000}>/i.exec(html);
  return { start: body ? body.index + body[0].length : 0, end: html.length };
}

/**
 * Rows of cells parted by tabs, as spreadsheets copy them: a cell with a line end or a quotation mark stands in
 * quotation marks.
 */
function tabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.replace(/[\r\n]{1,2}$/, '').length;
  while (at <= end) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    const stop = quoted?.end ?? cellEnd(text, at, end);
    row.push(onOneLine(quoted?.text ?? text.slice(at, stop)));
    if (text[stop] === '\t' && stop < end) at = stop + 1;
    else {
      rows.push(row);
      row = [];
      at = text[stop] === '\r' && text[stop + 1] === '\n' ? stop + 2 : stop + 1;
    }
  }
  return rows;
}

function cellEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== '\t' && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/**
 * A cell in quotation marks, when a tab or a line end follows its last one; otherwise the marks are part of the text.
 */
function quotedCell(text: string, start: number): { text: string; end: number } | undefined {
  let content = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    content += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const behind = text[quote + 1] ?? '\n';
      return '\t\r\n'.includes(behind) ? { text: content, end: quote + 1 } : undefined;
    }
    content += '"';
    at = quote + 2;
  }
}
