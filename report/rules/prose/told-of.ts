import type { LinkedCell, LinkedSum } from '../../model/figures';
import { excessOf, type Relation, relationsAt, samePlace } from '../../model/relations';
import { add, type Exact, subtract } from '../../text/exact';
import type { StatedInReport } from '../facts/stated';

/**
 * Whether the relations of the table already tell of a difference: with what the text states in a cell's place, all
 * that is broken around this cell would hold. Then the text is right, and the table has a finding of its own.
 */
export function tableTellsOf(sum: LinkedSum, stated: Exact, { tables }: StatedInReport): boolean {
  const table = tables.of(sum.kind);
  if (!table || sum.value === undefined) return false;
  const difference = subtract(stated, sum.value);
  return sum.cells.some((cell) => {
    const broken = brokenAround(cell, sum, tables);
    const change = cell.coefficient === 1 ? difference : subtract(0, difference);
    return (
      broken.length > 0 && broken.every((relation) => isMendedBy(relation.excess, relation, cell, change))
    );
  });
}

/** Whether the relations of the table throw doubt on a cell of a sum. */
export function isDoubted(sum: LinkedSum, { tables }: StatedInReport): boolean {
  return sum.cells.some((cell) => brokenAround(cell, sum, tables).length > 0);
}

interface BrokenRelation extends Relation {
  readonly excess: Exact;
}

function brokenAround(
  { place }: LinkedCell,
  { kind }: LinkedSum,
  tables: StatedInReport['tables'],
): readonly BrokenRelation[] {
  const table = tables.of(kind);
  if (!table) return [];
  return relationsAt(table.form, place).flatMap((relation) => {
    const excess = excessOf(relation, table);
    return excess === undefined || excess === 0 ? [] : [{ ...relation, excess }];
  });
}

function isMendedBy(excess: Exact, relation: Relation, { place }: LinkedCell, change: Exact): boolean {
  const term = relation.terms.find((candidate) => samePlace(candidate, place));
  if (!term) return false;
  return (term.coefficient === 1 ? add(excess, change) : subtract(excess, change)) === 0;
}
