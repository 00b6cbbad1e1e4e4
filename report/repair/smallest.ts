import { type Place, placeKey, type Relation, samePlace } from '../model/relations';
import { add, type Exact, equal, isNegative, negate, subtract } from '../text/exact';
import {
  admissible,
  type CellChange,
  changeThatMends,
  type Equations,
  type Excesses,
  singleCellChanges,
} from './equations';

/** Changes of one number or of two after which the relations hold that they were made for. */
export type Changes = readonly [CellChange] | readonly [CellChange, CellChange];

/**
 * The smallest repairs: every change of one number that mends all these relations and breaks none that holds, or, where
 * there is none, every such change of two. Empty where more numbers must change. Of two cells that stand in one and the
 * same relation, and so can share its excess in many ways, two ways are given, so that a repair stands alone exactly
 * when it is the only one.
 */
export function smallestRepairs(equations: Equations, excesses: Excesses): readonly Changes[] {
  const single = singleCellChanges(equations, excesses);
  return single.length > 0 ? single.map((change) => [change]) : pairsOfChanges(equations, excesses);
}

/**
 * A pair must touch the shortest broken relation, so one of its cells is a term of it. Two relations have at most one
 * cell in common; so either the two cells stand in one and the same relation only, or one of them stands in a relation
 * without the other, and that relation says by how much it changes. What is then left, one more cell must mend.
 */
function pairsOfChanges(equations: Equations, excesses: Excesses): readonly Changes[] {
  const shortest = [...excesses.keys()].sort((a, b) => a.terms.length - b.terms.length)[0];
  if (!shortest) return [];
  const found = new Map<string, Changes>();
  for (const { row, column } of shortest.terms) {
    for (const first of changesOf(equations, excesses, { row, column })) {
      const left = equations.after(excesses, first.place, subtract(first.to, first.from));
      for (const second of singleCellChanges(equations, left)) {
        if (samePlace(first.place, second.place)) continue;
        const pair = inOrder(first, second);
        found.set(pair.map(({ place }) => placeKey(place)).join(' '), pair);
      }
    }
  }
  return [...found.values(), ...sharedExcess(equations, excesses, shortest)];
}

/** The changes of one number that mend at least one of its broken relations. */
function changesOf(equations: Equations, excesses: Excesses, place: Place): CellChange[] {
  const from = equations.value(place);
  if (from === undefined) return [];
  const changes: CellChange[] = [];
  for (const relation of equations.at(place)) {
    const excess = excesses.get(relation);
    if (excess === undefined) continue;
    const to = add(from, changeThatMends(relation, excess, place));
    if (admissible(to, from) && !changes.some((change) => equal(change.to, to))) {
      changes.push({ place, from, to });
    }
  }
  return changes;
}

/**
 * Two cells that were checked in one relation only, the only broken one: together they mend it where neither can alone
 * without a negative number, and only their sum or their difference is known. It arises beside blanks and mis-shaped
 * rows, where relations are unchecked, and in forms whose relations do not cross.
 */
function sharedExcess(equations: Equations, excesses: Excesses, relation: Relation): Changes[] {
  const excess = excesses.get(relation);
  if (excesses.size !== 1 || excess === undefined) return [];
  const terms = relation.terms.filter((term) => equations.at(term).length === 1);
  return terms.flatMap((first, index) =>
    terms.slice(index + 1).flatMap((second) => {
      const [from, other] = [equations.value(first), equations.value(second)];
      if (from === undefined || other === undefined) return [];
      const alike = first.coefficient === second.coefficient;
      const both = alike ? add(from, other) : subtract(from, other);
      const required = add(both, changeThatMends(relation, excess, first));
      return (alike ? waysToSum(required) : waysToDiffer(required))
        .filter(([to, otherTo]) => admissible(to, from) && admissible(otherTo, other))
        .map(([to, otherTo]) =>
          inOrder({ place: first, from, to }, { place: second, from: other, to: otherTo }),
        );
    }),
  );
}

type Two = readonly [Exact, Exact];

/** The outermost two numbers with a sum; none where it is negative, one where it is 0. */
function waysToSum(sum: Exact): readonly Two[] {
  if (isNegative(sum)) return [];
  return equal(sum, 0)
    ? [[0, 0]]
    : [
        [0, sum],
        [sum, 0],
      ];
}

/** The two smallest pairs of numbers with a difference. */
function waysToDiffer(difference: Exact): readonly Two[] {
  const smallest: Two = isNegative(difference) ? [0, negate(difference)] : [difference, 0];
  return [smallest, [add(smallest[0], 1), add(smallest[1], 1)]];
}

/** Two changes in the order of the table. */
function inOrder(a: CellChange, b: CellChange): readonly [CellChange, CellChange] {
  const rows = a.place.row - b.place.row;
  return rows < 0 || (rows === 0 && a.place.column < b.place.column) ? [a, b] : [b, a];
}
