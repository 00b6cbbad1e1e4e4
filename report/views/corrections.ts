import type { Place } from '../model/relations';
import type { Cause } from '../repair/cause';
import { requiredTotal } from '../repair/totals';
import type { TableJudgement } from '../rules/judgement';
import { type Exact, isNegative } from '../text/exact';
import { moveRange, type Range } from '../text/position';
import type { PlacedBlock } from './placed-block';

/** A cell whose number is wrong, with the number that the equations ask for. */
export interface Correction {
  readonly range: Range;
  readonly value: Exact;
}

/**
 * The wrong numbers of a block's tables: the cell that a single change repairs, otherwise each total that is not its
 * sum.
 */
export function correctionsOf({ judgements, lines, line }: PlacedBlock): readonly Correction[] {
  return judgements.flatMap((judgement) => {
    if (judgement.counts.broken === 0) return [];
    return judgement.causes().flatMap((cause) =>
      wrongCells(cause, judgement).flatMap(({ place, value }) => {
        const cell = judgement.cells.at(place)?.cell;
        return cell ? [{ range: moveRange(lines.range(cell), line), value }] : [];
      }),
    );
  });
}

function wrongCells(
  { repair, local, broken }: Cause,
  { cells }: TableJudgement,
): readonly { readonly place: Place; readonly value: Exact }[] {
  const change = repair ?? local;
  if (change) return [{ place: change.place, value: change.to }];
  return broken.flatMap(({ relation }) => {
    const value = relation.form.besideTotal ? undefined : requiredTotal(relation, cells);
    return value === undefined || isNegative(value) ? [] : [{ place: relation.total, value }];
  });
}
