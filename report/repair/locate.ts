import type { TableForm } from '../forms';
import {
  type CellsByPlace,
  type JudgedRelation,
  type Place,
  type Relation,
  relationsAt,
  samePlace,
} from '../model/relations';
import { add, type Exact, equal, isNegative, negate } from '../text/exact';

/** A change of one number after which every relation of the table that can be checked holds. */
export interface SingleCellRepair {
  readonly place: Place;
  readonly from: Exact;
  readonly to: Exact;
}

/** Broken relations with one cause, as far as the equations tell. */
export interface Cause {
  /** The broken relations, in the order of the form: 勾稽 (BAL) first, then sums of results, then row totals. */
  readonly broken: readonly [JudgedRelation, ...JudgedRelation[]];
  /** The only change of one number that makes the whole table hold; absent where there is none, or more than one. */
  readonly repair: SingleCellRepair | undefined;
  /** How many changes of one number would make these relations hold. With none, at least two numbers are wrong. */
  readonly candidates: number;
  /** Whether every relation of the table was checked, so that no blank or mis-shaped row can hide another mistake. */
  readonly certain: boolean;
}

/**
 * The causes of a table's broken relations. One wrong number in a table whose relations are all checked is always
 * found: no two cells stand in the same equations. Where one change cannot mend everything, or several could, each
 * group of broken relations that share cells is one cause, and no cell is blamed.
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
  const repairs = cross(form) ? singleCellRepairs(form, [first, ...others], judged, cells) : [];
  if (repairs.length === 1)
    return [{ broken: [first, ...others], repair: repairs[0], candidates: 1, certain }];
  return connectedGroups(broken, cells).map((group) => ({
    broken: group,
    repair: undefined,
    candidates: singleCellRepairs(form, group, judged, cells).length,
    certain,
  }));
}

/** Whether a form's equations run both along rows and down columns; where they do not, one equation never tells its wrong term. */
function cross(form: TableForm): boolean {
  return new Set(form.relations.map((family) => family.along)).size > 1;
}

/** Every change of one number that makes all broken relations hold and breaks none that holds. Counts are never negative. */
function singleCellRepairs(
  form: TableForm,
  broken: readonly [JudgedRelation, ...JudgedRelation[]],
  judged: readonly JudgedRelation[],
  cells: CellsByPlace,
): SingleCellRepair[] {
  const states = new Map(judged.map((entry) => [entry.relation, entry]));
  return broken[0].relation.terms.flatMap((term) => {
    const from = cells.value(term);
    if (from === undefined) return [];
    const change = changeThatMends(broken[0], term);
    const checked = relationsAt(form, term).flatMap((relation) => {
      const entry = states.get(relation);
      return entry && entry.state !== 'unchecked' ? [entry] : [];
    });
    const mendsAll =
      checked.length === broken.length &&
      checked.every((entry) => entry.state === 'broken' && equal(changeThatMends(entry, term), change));
    const to = add(from, change);
    return mendsAll && !isNegative(to) ? [{ place: { row: term.row, column: term.column }, from, to }] : [];
  });
}

/** By how much the number at a place must change for a relation to hold; the place is one of its terms. */
function changeThatMends(judged: JudgedRelation, place: Place): Exact {
  const term = judged.relation.terms.find((candidate) => samePlace(candidate, place));
  return term?.coefficient === -1 ? judged.excess : negate(judged.excess);
}

/** Broken relations grouped so that those which share a cell or imply each other are in one group; their order is kept. */
function connectedGroups(
  broken: readonly JudgedRelation[],
  cells: CellsByPlace,
): (readonly [JudgedRelation, ...JudgedRelation[]])[] {
  const waiting = [...broken];
  const groups: [JudgedRelation, ...JudgedRelation[]][] = [];
  for (let first = waiting.shift(); first; first = waiting.shift()) {
    const group: [JudgedRelation, ...JudgedRelation[]] = [first];
    for (const member of group) {
      for (let index = waiting.length - 1; index >= 0; index--) {
        const candidate = waiting[index];
        if (!candidate || !belongTogether(member.relation, candidate.relation, cells)) continue;
        waiting.splice(index, 1);
        group.push(candidate);
      }
    }
    group.sort((a, b) => broken.indexOf(a) - broken.indexOf(b));
    groups.push(group);
  }
  return groups;
}

function belongTogether(a: Relation, b: Relation, cells: CellsByPlace): boolean {
  return impliedByTotal(a, b) || shareCell(a, b, cells);
}

/**
 * The relation of a total column or row follows from those of the columns or rows it sums: a mistake that is carried
 * through to the totals breaks both, though they share no cell.
 */
function impliedByTotal(a: Relation, b: Relation): boolean {
  return a.form === b.form && (a.line === 'total' || b.line === 'total');
}

function shareCell(a: Relation, b: Relation, cells: CellsByPlace): boolean {
  return a.terms.some(
    (term) => cells.at(term) !== undefined && b.terms.some((other) => samePlace(term, other)),
  );
}
