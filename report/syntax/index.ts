import type { LineMap } from '../text/lines';
import { readCellLines } from './cell-lines';
import type { Grid, GridReader, LabelTest } from './grid';
import { readTabRows } from './tab-rows';

/** The readers, one per layout, in the order in which they are asked; the first that finds tables in a block reads it. */
const readers: readonly GridReader[] = [readTabRows, readCellLines];

/** The tables of a block, whatever their layout. Never fails; a block without tables gives none. */
export function readGrids(block: LineMap, isLabel: LabelTest): readonly Grid[] {
  for (const read of readers) {
    const grids = read(block, isLabel);
    if (grids.length > 0) return grids;
  }
  return [];
}
