import { readCellLines } from './cell-lines';
import type { GridReader } from './grid-reader';
import { readHtmlTables } from './html-tables';
import { readPipeRows } from './pipe-rows';
import { readRunOn } from './run-on';
import { readSpaceRows } from './space-rows';
import { readTabRows } from './tab-rows';

/**
 * The readers, one per layout, in the order in which they are asked. Layouts with separators come first: where they
 * find a table of a form there is no doubt about its cells.
 */
export const gridReaders: readonly GridReader[] = [
  readTabRows,
  readHtmlTables,
  readPipeRows,
  readSpaceRows,
  readCellLines,
  readRunOn,
];
