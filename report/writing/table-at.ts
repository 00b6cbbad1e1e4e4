import type { Position } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import type { FoundTable } from './source-table';

/** The table on whose lines a position (from the start of the document) stands; elsewhere the block's only table, if it has just one. */
export function tableAt({ lines, line, tables }: PlacedBlock, position: Position): FoundTable | undefined {
  const all: readonly FoundTable[] = [...tables.statistical, ...tables.other];
  const at = position.line - line;
  const here = all.find(({ span }) => lines.lineAt(span.start) <= at && at <= lines.lineAt(span.end));
  return here ?? (all.length === 1 ? all[0] : undefined);
}
