import { type BlockInDetail, readInDetail } from '../reading';
import { cutBlocks } from '../syntax/blocks';
import { onOneLine } from './table-content';

/**
 * Whether a block still holds the same tables when its text is another: the same official tables in the same order, with
 * the same rows and values, and the same numbers in tables of no form. The text must still be one block that begins the
 * same section.
 */
export function holdsSameTables(before: BlockInDetail, text: string): boolean {
  const [block, ...others] = cutBlocks(text);
  if (!block || others.length > 0 || block.boundary !== before.section.boundary) return false;
  return tablesOf(readInDetail(block)) === tablesOf(before);
}

/** What the tables of a block say, wherever they stand and however they are laid out. */
function tablesOf({ tables }: BlockInDetail): string {
  const official = tables.statistical.map(({ form, rows }) => [
    form.form,
    form.kind,
    rows.map((row) => [row.form.id, row.cells?.map(({ cell }) => onOneLine(cell.text)) ?? null]),
  ]);
  const other = tables.other.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ cell }) => cell.text)));
  return JSON.stringify([official, other]);
}
