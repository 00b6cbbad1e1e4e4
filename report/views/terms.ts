import { rowIndex } from '../forms';
import { type Place, type Relation, relationsAt, samePlace } from '../model/relations';
import type { TableJudgement } from '../rules/judgement';
import {
  comparePositions,
  containsPosition,
  movePosition,
  moveRange,
  type Position,
  type Range,
} from '../text/position';
import type { PlacedBlock } from './placed-block';

/** A value cell of a table under a position. */
export interface CellAt {
  readonly judgement: TableJudgement;
  readonly place: Place;
  /** Where the cell's content stands in the document. */
  readonly range: Range;
}

/** The value cell at a position of the document, or `undefined` where there is none. */
export function cellAt(block: PlacedBlock, position: Position): CellAt | undefined {
  const at = movePosition(position, -block.line);
  for (const judgement of block.judgements) {
    const { table } = judgement;
    for (const row of table.rows) {
      const column = row.cells?.findIndex(({ cell }) => containsPosition(block.lines.range(cell), at)) ?? -1;
      const cell = row.cells?.[column]?.cell;
      if (!cell) continue;
      const place = { row: rowIndex(table.form, row.form.id), column };
      return { judgement, place, range: moveRange(block.lines.range(cell), block.line) };
    }
  }
  return undefined;
}

/** The cells of every relation that the cell at a position takes part in, the cell itself included; each once. */
export function termsAt(block: PlacedBlock, position: Position): readonly Range[] {
  return cellsInRelations(block, position, ({ terms }) => terms);
}

/** The cells that the number at a position is the total of; none for a number that is no total. */
export function partsOfTotalAt(block: PlacedBlock, position: Position): readonly Range[] {
  return cellsInRelations(block, position, ({ total, terms, form }, place) =>
    samePlace(total, place) && !form.besideTotal ? terms.filter((term) => !samePlace(term, total)) : [],
  );
}

/** The totals that the number at a position goes into. */
export function totalsOfPartAt(block: PlacedBlock, position: Position): readonly Range[] {
  return cellsInRelations(block, position, ({ total }, place) => (samePlace(total, place) ? [] : [total]));
}

/** Where those cells stand that are picked from each relation of the cell at a position. */
function cellsInRelations(
  block: PlacedBlock,
  position: Position,
  pick: (relation: Relation, place: Place) => readonly Place[],
): readonly Range[] {
  const found = cellAt(block, position);
  if (!found) return [];
  const { judgement, place } = found;
  const relations = relationsAt(judgement.table.form, place);
  return rangesOf(
    block,
    judgement,
    relations.flatMap((relation) => pick(relation, place)),
  );
}

/**
 * Where cells stand in the document; those that the table lacks are left out; each comes once, in the order of the
 * text.
 */
function rangesOf(block: PlacedBlock, { cells }: TableJudgement, places: readonly Place[]): readonly Range[] {
  const distinct = places.filter(
    (place, index) => places.findIndex((other) => samePlace(place, other)) === index,
  );
  const ranges = distinct.flatMap((place) => {
    const cell = cells.at(place)?.cell;
    return cell ? [moveRange(block.lines.range(cell), block.line)] : [];
  });
  return ranges.sort((a, b) => comparePositions(a.start, b.start));
}
