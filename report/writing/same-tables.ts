import { type BlockInDetail, readInDetail } from '../reading/block-in-detail';
import { cutBlocks } from '../syntax/blocks';
import { onOneLine } from './table-content';

/**
 * Whether a block still holds the same tables when its text is another: the same official tables in the same order,
 * with the same rows and values, and the same numbers in tables of no form. The text must still be one block that
 * begins the same section.
 */
export function holdsSameTables(before: BlockInDetail, text: string): boolean {
  return holdsTables(before, text, []);
}

/** The same, but for rows of those ids that the official tables have got in addition. */
export function holdsTables(before: BlockInDetail, text: string, added: readonly string[]): boolean {
  const [block, ...others] = cutBlocks(text);
  if (!block || others.length > 0 || block.boundary !== before.section.boundary) return false;
  const after = readInDetail(block);
  const ids = new Set(after.tables.statistical.flatMap((table) => table.rows.map((row) => row.form.id)));
  return added.every((id) => ids.has(id)) && tablesOf(after, added) === tablesOf(before, added);
}

/** What the tables of a block say, some rows left out, wherever they stand and however they are laid out. */
function tablesOf({ tables }: BlockInDetail, leftOut: readonly string[]): string {
  const official = tables.statistical.map(({ form, rows }) => [
    form.form,
    form.kind,
    rows
      .filter((row) => !leftOut.includes(row.form.id))
      .map((row) => [row.form.id, row.cells?.map(({ cell }) => onOneLine(cell.text)) ?? null]),
  ]);
  const other = tables.other.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ cell }) => cell.text)));
  return JSON.stringify([official, other]);
}
