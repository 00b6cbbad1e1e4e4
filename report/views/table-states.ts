import type { TableKind } from '../forms';
import type { RelationCounts } from '../model/relations';
import type { Localised } from '../text/localised';
import { moveRange, type Range } from '../text/position';
import type { PlacedBlock } from './placed-block';

/** How the relations of a table stand. */
export interface TableState extends RelationCounts {
  readonly kind: TableKind;
  readonly name: Localised;
  /** The table's index among the official tables of the document, from 0. */
  readonly index: number;
  /** The table's first line. */
  readonly range: Range;
  /** The whole table. */
  readonly wholeRange: Range;
}

/** The tables of a block, the first of them with that index in the document. */
export function tableStatesOf(block: PlacedBlock, firstIndex: number): readonly TableState[] {
  return block.judgements.map(({ table, counts }, index) => ({
    ...counts,
    kind: table.form.kind,
    name: table.form.name,
    index: firstIndex + index,
    range: moveRange(
      block.lines.range({ start: block.lines.lineStart(table.line), end: block.lines.lineEnd(table.line) }),
      block.line,
    ),
    wholeRange: moveRange(block.lines.range(table.span), block.line),
  }));
}
