import type { CellsByPlace, JudgedRelation } from '../model/judged-relations';
import { isConfirmed, type Place, relationsAt } from '../model/relations';
import type { StatisticalTable } from '../model/table';
import { type Exact, equal, isNegative } from '../text/exact';
import { requiredValue } from './totals';

/** What the equations say about a cell without a number. */
export interface MissingValue {
  readonly value: Exact;
  /**
   * Whether it follows: every equation that determines it gives this value, and no other equation of the table is
   * broken.
   */
  readonly proven: boolean;
}

/**
 * The value that a cell without a number must have, from the relations in which it is the only unknown. `undefined`
 * when no relation determines it, or two of them disagree, or it would be negative.
 */
export function missingValue(
  table: StatisticalTable,
  place: Place,
  cells: CellsByPlace,
  judged: readonly JudgedRelation[],
): MissingValue | undefined {
  let found: Exact | undefined;
  for (const relation of relationsAt(table.form, place).filter(isConfirmed)) {
    const value = requiredValue(relation, place, cells);
    if (value === undefined) continue;
    if (found !== undefined && !equal(found, value)) return undefined;
    found = value;
  }
  if (found === undefined || isNegative(found)) return undefined;
  return { value: found, proven: judged.every((relation) => relation.state !== 'broken') };
}
