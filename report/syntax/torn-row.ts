import type { Grid, GridRow, Layout } from './grid';

/** What ends a row of an HTML table, and a cell in it. */
const ROW_END = /<\/t(?:r|able|body|foot)\b|<tr\b/i;
const CELL_END = /<\/t[dh]\b/i;

/** What may stand behind the last cell of a row that does not end. */
const BLANKS = /^[\s|]*$/;
const BLANKS_OF_LINE = /^[^\S\r\n]*(?:\|[^\S\r\n]*)?$/;

/**
 * Whether a text ends within a row of which a cell ends at an offset (UTF-16): nothing follows but what is left of a
 * cell, and nothing says that the row is whole, as the end of its line does, or a tag on a web page. Where each cell is
 * a line, the end of a line says nothing; and digits that run on do not tell what they lack.
 */
export function endsWithinRow(text: string, offset: number, layout: Layout): boolean {
  if (layout === 'run-on') return false;
  const behind = text.slice(offset);
  if (layout === 'html') return !ROW_END.test(behind);
  return (layout === 'lines' ? BLANKS : BLANKS_OF_LINE).test(behind);
}

/**
 * Whether nothing but the end of the line, and blanks, follow a row that ends at an offset, where the lines of a text
 * are rows.
 */
export function endsBehindRow(text: string, offset: number, layout: Layout): boolean {
  return layout !== 'html' && layout !== 'run-on' && BLANKS.test(text.slice(offset));
}

/**
 * The grids of a text, of which the last row is marked if the text ends within it, on its last line. A cell that is
 * still open on a web page is left out: nobody knows what was to stand there.
 */
export function withTornRow(grids: readonly Grid[], text: string): readonly Grid[] {
  const grid = grids.at(-1);
  const row = grid?.rows.at(-1);
  const last = row?.cells.at(-1);
  if (!grid || !row || !last || !endsWithinRow(text, last.end, grid.layout)) return grids;
  const behind = text.slice(last.end);
  const isHtml = grid.layout === 'html';
  if (!isHtml && !BLANKS_OF_LINE.test(behind)) return grids;
  const cells = isHtml && !CELL_END.test(behind) ? row.cells.slice(0, -1) : row.cells;
  const torn: readonly GridRow[] = cells.length > 0 ? [{ line: row.line, cells, isTorn: true }] : [];
  return [...grids.slice(0, -1), { layout: grid.layout, rows: [...grid.rows.slice(0, -1), ...torn] }];
}
