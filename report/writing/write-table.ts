import { LineMap } from '../text/lines';
import type { AmbiguousWidth } from './display-width';
import { alignPipes } from './pipe-alignment';
import { replaceAll } from './replacement';
import { type ContentCell, expandSpans, type TableContent } from './table-content';

/** The layouts that tables can be written in. */
export type WrittenLayout = 'tab' | 'pipe' | 'html';

/** Every layout that tables can be written in. */
export const writtenLayouts: readonly WrittenLayout[] = ['tab', 'pipe', 'html'];

/**
 * The lines of a table in a layout, without line ends. HTML has merged cells, the others have blank cells in their
 * place. `undefined` when a text cannot stand in a cell of that layout: one with a tab, or one with a pipe.
 */
export function writeTable(
  content: TableContent,
  layout: WrittenLayout,
  ambiguousWidth: AmbiguousWidth,
): readonly string[] | undefined {
  if (layout === 'html') return htmlLines(content);
  const rows = expandSpans(content);
  const separator = layout === 'tab' ? '\t' : '|';
  if (rows.some((row) => row.some((text) => text.includes(separator)))) return undefined;
  return layout === 'tab' ? tabLines(rows) : pipeLines(rows, ambiguousWidth);
}

/** A row of one cell needs a tab too: without one it would be a line of prose. */
function tabLines(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((row) => (row.length > 1 ? row : [...row, '']).join('\t'));
}

/**
 * Markdown has one header row; the rule below it is put behind the first row, however many rows of headings there are.
 */
function pipeLines(rows: readonly (readonly string[])[], ambiguousWidth: AmbiguousWidth): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [header, ...others] = rows.map((row) => `| ${row.join(' | ')} |`);
  if (header === undefined) return [];
  const unaligned = [header, `|${' --- |'.repeat(width)}`, ...others].join('\n');
  const lines = new LineMap(unaligned);
  const spacings = alignPipes(lines, 0, lines.lineCount - 1, ambiguousWidth);
  return replaceAll(unaligned, spacings).split('\n');
}

function htmlLines(content: TableContent): readonly string[] {
  return ['<table>', ...content.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`), '</table>'];
}

function htmlCell({ text, rows, columns, isHeading }: ContentCell): string {
  const name = isHeading ? 'th' : 'td';
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
  return `<${name}${spans}>${escapeHtml(text)}</${name}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
