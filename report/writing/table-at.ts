import { movePosition, type Position } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import type { FoundTable } from './source-table';

/** The table on whose lines a position (from the start of the document) stands. */
export function tableOn({ lines, line, tables }: PlacedBlock, position: Position): FoundTable | undefined {
  const at = lines.lineOf(movePosition(position, -line));
  const all: readonly FoundTable[] = [...tables.statistical, ...tables.other];
  return all.find(({ span }) => lines.lineAt(span.start) <= at && at <= lines.lineAt(span.end));
}

/** The same, or elsewhere in the block its only table, if it has just one. */
export function tableAt(block: PlacedBlock, position: Position): FoundTable | undefined {
  const [only, another] = [...block.tables.statistical, ...block.tables.other];
  return tableOn(block, position) ?? (another ? undefined : only);
}
