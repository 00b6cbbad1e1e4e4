import type { TableForm } from '../forms';
import type { CellsByPlace, JudgedRelation } from '../model/relations';
import { type CellChange, Equations, type Excesses } from './equations';
import { type BrokenRelations, connectedGroups } from './groups';
import { likeliestFirst, type Repair } from './likelihood';
import { smallestRepairs } from './smallest';

/** Broken relations with one cause, as far as the equations tell. */
export interface Cause {
  /** The broken relations, in the order of the form: 勾稽 (BAL) first, then sums of results, then row totals. */
  readonly broken: BrokenRelations;
  /** The only change of one number that makes the whole table hold; absent where there is none, or more than one. */
  readonly repair: CellChange | undefined;
  /**
   * The smallest repairs of these relations, likeliest first: all of one number, or all of two. None of them breaks a
   * relation that holds. Where everything was checked and one stands alone, it is the only smallest repair of the whole
   * table, and the change of this cause's own cell comes first in it. Empty where more than two numbers must change.
   */
  readonly repairs: readonly Repair[];
  /** Whether every relation of the table was checked, so that no blank or mis-shaped row can hide another mistake. */
  readonly certain: boolean;
}

/**
 * The causes of a table's broken relations. One wrong number in a table whose relations are all checked is always
 * found: no two cells stand in the same equations. Of two, the smallest repair is found, and it is known whether it is
 * the only one. Where it is, and no slip ties the two together, each of them is a cause of its own.
 */
export function findCauses(
  form: TableForm,
  judged: readonly JudgedRelation[],
  cells: CellsByPlace,
): readonly Cause[] {
  const broken = judged.filter((relation) => relation.state === 'broken');
  const [first, ...others] = broken;
  if (!first) return [];
  const certain = judged.every((relation) => relation.state !== 'unchecked');
  const equations = new Equations(form, judged, cells);
  const causeOf = (group: BrokenRelations): Cause => ({
    broken: group,
    repair: undefined,
    repairs: likeliestFirst(form, smallestRepairs(equations, excessesOf(group))),
    certain,
  });
  // Where no equation crosses another, a mistake stays within its equation, which never tells its wrong term.
  if (!cross(form)) return connectedGroups(broken, cells).map(causeOf);
  const whole = causeOf([first, ...others]);
  const [best, another] = whole.repairs;
  if (best && !another && best.changes.length === 1) return [{ ...whole, repair: best.changes[0] }];
  if (best && certain) return another ? [whole] : (causesOfPair(whole, best, equations) ?? [whole]);
  const groups = connectedGroups(broken, cells);
  if (certain) return groups.map((group) => ({ ...whole, broken: group }));
  // Beside a gap, groups that one number each would mend have most likely nothing to do with each other.
  const causes = groups.map(causeOf);
  const oneNumberEach = causes.every(({ repairs }) => repairs[0]?.changes.length === 1);
  return best && !oneNumberEach ? [whole] : causes;
}

/**
 * The only repair of two numbers as two causes, each with the relations that its own number breaks. `undefined` where
 * the two stand in a relation together, or one slip explains both: then they are one cause.
 */
function causesOfPair(whole: Cause, { changes, slip }: Repair, equations: Equations): Cause[] | undefined {
  const [one, other] = changes;
  if (!other || slip) return undefined;
  const shared = equations.at(one.place).filter((relation) => equations.at(other.place).includes(relation));
  if (shared.length > 0) return undefined;
  return [[one, other] as const, [other, one] as const].flatMap((own): Cause[] => {
    const touched = equations.at(own[0].place);
    const [first, ...others] = whole.broken.filter(({ relation }) => touched.includes(relation));
    return first ? [{ ...whole, broken: [first, ...others], repairs: [{ changes: own, slip }] }] : [];
  });
}

/** Whether a form's equations run both along rows and down columns. */
function cross(form: TableForm): boolean {
  return new Set(form.relations.map((family) => family.along)).size > 1;
}

function excessesOf(broken: BrokenRelations): Excesses {
  return new Map(broken.map(({ relation, excess }) => [relation, excess]));
}
