import type { TableForm } from '../forms';
import type { CellsByPlace, JudgedRelation } from '../model/judged-relations';
import type { BrokenRelations, Cause } from './cause';
import { Equations, excessesOf, singleCellChanges } from './equations';
import { connectedGroups } from './groups';
import { likeliestFirst, type Repair } from './likelihood';
import { type Share, shareOut } from './shares';
import { smallestRepairs } from './smallest';

/**
 * The causes of a table's broken relations. One wrong number in a table whose relations are all checked is always
 * found: no two cells stand in the same equations. Of two, the smallest repair is found, and it is known whether it is
 * the only one. Where it is, and no slip ties the two together, each of them is a cause of its own. Where more numbers
 * must change, or two may in several ways, there is a cause for each broken row.
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
    place: group[0].relation.total,
    repair: undefined,
    local: undefined,
    repairs: likeliestFirst(form, smallestRepairs(equations, excessesOf(group))),
    certain,
  });
  // Where no equation crosses another, a mistake stays within its equation, which never tells its wrong term.
  if (!cross(form)) return connectedGroups(broken, cells).map(causeOf);
  const whole = causeOf([first, ...others]);
  const [best, another] = whole.repairs;
  if (best && !another) return causesOfRepair(whole, best, equations);
  // One slip that hits two cells is one cause, in however many other ways two numbers might change.
  if (best?.slip) return [whole];
  const shares = shareOut(broken, equations, cells);
  const [share, second] = shares;
  if (!share || !second) return [whole];
  return shares.map((each) => causeOfShare(each, whole, form, equations));
}

/** The only smallest repair: one number, or two as a cause each with the relations that its own number breaks. */
function causesOfRepair(whole: Cause, repair: Repair, equations: Equations): readonly Cause[] {
  const [one, other] = repair.changes;
  if (!other) return [{ ...whole, place: one.place, repair: one }];
  if (repair.slip) return [located(whole, repair)];
  const shared = equations.at(one.place).filter((relation) => equations.at(other.place).includes(relation));
  const broken = new Set(whole.broken.map(({ relation }) => relation));
  // A mistake that was added up into the totals stands in two cells: the relation between them holds.
  if (shared.some((relation) => !broken.has(relation))) return [located(whole, repair)];
  const taken = new Set<JudgedRelation>();
  return [[one, other] as const, [other, one] as const].flatMap((own): Cause[] => {
    const touched = equations.at(own[0].place);
    const [first, ...others] = whole.broken.filter(
      (judged) => touched.includes(judged.relation) && !taken.has(judged),
    );
    if (!first) return [];
    for (const judged of [first, ...others]) taken.add(judged);
    const repairs = [{ changes: own, slip: repair.slip }];
    return [{ ...whole, place: own[0].place, broken: [first, ...others], repairs }];
  });
}

/** One cause for all that is broken, at the first cell of a repair. */
function located(whole: Cause, { changes }: Repair): Cause {
  return { ...whole, place: changes[0].place };
}

function causeOfShare({ broken, row }: Share, whole: Cause, form: TableForm, equations: Equations): Cause {
  const singles = singleCellChanges(equations, excessesOf(broken));
  const [local, another] = singles;
  const place = (row ?? broken[0].relation).total;
  // One relation alone is broken beside a gap only, where it seldom tells its wrong term, though just one may be left
  // to change.
  if (local && !another && broken.length > 1) return { ...whole, broken, place: local.place, local };
  // Beside a gap one number may be all that is wrong with a share.
  const own = whole.certain ? [] : singles.map((change) => [change] as const);
  const repairs = whole.repairs.length > 0 ? whole.repairs : likeliestFirst(form, own);
  return { ...whole, broken, place, repairs };
}

/** Whether a form's equations run both along rows and down columns. */
function cross(form: TableForm): boolean {
  return new Set(form.relations.map((family) => family.along)).size > 1;
}
