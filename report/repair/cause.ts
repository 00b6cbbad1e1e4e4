import type { JudgedRelation } from '../model/judged-relations';
import type { Place } from '../model/relations';
import type { CellChange } from './equations';
import type { Repair } from './likelihood';

/** Broken relations, at least one, in the order of the form. */
export type BrokenRelations = readonly [JudgedRelation, ...JudgedRelation[]];

/** Broken relations with one cause, as far as the equations tell. */
export interface Cause {
  /** The broken relations, in the order of the form: 勾稽 (BAL) first, then sums of results, then row totals. */
  readonly broken: BrokenRelations;
  /** Where the mistake is: the cell that most likely is wrong, or else the total of a relation that is broken. */
  readonly place: Place;
  /** The only change of one number that makes the whole table hold; absent where there is none, or more than one. */
  readonly repair: CellChange | undefined;
  /**
   * The only change of one number that makes this cause's relations hold, two at least, and breaks none, where other
   * causes remain. It proves nothing: three wrong corners of a rectangle point at the fourth.
   */
  readonly local: CellChange | undefined;
  /**
   * The smallest repairs of all broken relations or, beside a gap and where those are not known, of this cause's own;
   * likeliest first, and all of one number or all of two. None of them breaks a relation that holds. Where everything
   * was checked and one stands alone, it is the only smallest repair of the whole table, and the change of this cause's
   * own cell comes first in it. Empty where more than two numbers must change.
   */
  readonly repairs: readonly Repair[];
  /** Whether every relation of the table was checked, so that no blank or mis-shaped row can hide another mistake. */
  readonly certain: boolean;
}
