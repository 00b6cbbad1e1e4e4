import type { TableForm, TableKind } from '../forms';
import type { RelationCounts } from '../model/judged-relations';
import type { BlockInDetail } from '../reading/block-in-detail';
import type { Localised } from '../text/localised';
import { moveRange, type Range } from '../text/position';

/** How the relations of a table of a block stand; lines count from the start of the block. */
export interface BlockTableState extends RelationCounts {
  readonly form: TableForm;
  /** The table's first line. */
  readonly range: Range;
  /** The whole table. */
  readonly wholeRange: Range;
}

/** How the relations of a table stand; lines count from the start of the document. */
export interface TableState extends Omit<BlockTableState, 'form'> {
  readonly kind: TableKind;
  readonly name: Localised;
  /** The table's index among the official tables of the document, from 0. */
  readonly index: number;
}

/** The tables of a block. */
export function tableStatesOf({ judgements, lines }: BlockInDetail): readonly BlockTableState[] {
  return judgements.map(({ table, counts }) => ({
    form: table.form,
    holds: counts.holds,
    broken: counts.broken,
    unchecked: counts.unchecked,
    range: lines.range({ start: lines.lineStart(table.line), end: lines.lineEnd(table.line) }),
    wholeRange: lines.range(table.span),
  }));
}

/** The table of a block that begins on a line of the document; `index` is the table's in the document. */
export function placeState(state: BlockTableState, line: number, index: number): TableState {
  const { form, holds, broken, unchecked } = state;
  return {
    kind: form.kind,
    name: form.name,
    holds,
    broken,
    unchecked,
    index,
    range: moveRange(state.range, line),
    wholeRange: moveRange(state.wholeRange, line),
  };
}
