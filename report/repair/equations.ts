import type { TableForm } from '../forms';
import type { JudgedRelation } from '../model/judged-relations';
import { type Place, type Relation, relationsAt, samePlace, type ValuesByPlace } from '../model/relations';
import { add, type Exact, equal, isNegative, negate } from '../text/exact';

/** A change of one number of a table. */
export interface CellChange {
  readonly place: Place;
  readonly from: Exact;
  readonly to: Exact;
}

/** By how much each broken relation is off: the total's side less the parts. Relations that hold are not in it. */
export type Excesses = ReadonlyMap<Relation, Exact>;

/** By how much broken relations are off. */
export function excessesOf(broken: readonly JudgedRelation[]): Excesses {
  return new Map(broken.map(({ relation, excess }) => [relation, excess]));
}

/** The relations of a table that could be checked, as equations in which its numbers are the unknowns. */
export class Equations {
  readonly #form: TableForm;
  readonly #values: ValuesByPlace;
  readonly #checked: ReadonlySet<Relation>;

  constructor(form: TableForm, judged: readonly JudgedRelation[], values: ValuesByPlace) {
    this.#form = form;
    this.#values = values;
    this.#checked = new Set(
      judged.filter(({ state }) => state !== 'unchecked').map(({ relation }) => relation),
    );
  }

  /** The number at a place, as the document has it. */
  value(place: Place): Exact | undefined {
    return this.#values.value(place);
  }

  /** The relations that were checked and have a place as a term. */
  at(place: Place): readonly Relation[] {
    return relationsAt(this.#form, place).filter((relation) => this.#checked.has(relation));
  }

  /** What is left to mend when the number at a place is changed by so much. */
  after(excesses: Excesses, place: Place, change: Exact): Excesses {
    const left = new Map(excesses);
    for (const relation of this.at(place)) {
      const excess = add(
        left.get(relation) ?? 0,
        coefficientIn(relation, place) === 1 ? change : negate(change),
      );
      if (excess === 0) left.delete(relation);
      else left.set(relation, excess);
    }
    return left;
  }
}

/** By how much the number at a place must change for a relation to hold; the place is one of its terms. */
export function changeThatMends(relation: Relation, excess: Exact, place: Place): Exact {
  return coefficientIn(relation, place) === 1 ? negate(excess) : excess;
}

/**
 * Whether a cell may hold a number: counts are never negative, and whole unless the number that stands there now, which
 * somebody wrote, has decimals itself.
 */
export function admissible(to: Exact, from: Exact): boolean {
  return !isNegative(to) && (isWhole(to) || !isWhole(from));
}

/**
 * The changes of one number that mend all these relations and break none that holds, by the places' order in the first.
 */
export function singleCellChanges(equations: Equations, excesses: Excesses): CellChange[] {
  const [shortest] = [...excesses].sort(([a], [b]) => a.terms.length - b.terms.length);
  if (!shortest) return [];
  const [relation, excess] = shortest;
  return relation.terms.flatMap(({ row, column }) => {
    const place = { row, column };
    const from = equations.value(place);
    if (from === undefined) return [];
    const change = changeThatMends(relation, excess, place);
    const to = add(from, change);
    return admissible(to, from) && mendsAll(equations.at(place), excesses, place, change)
      ? [{ place, from, to }]
      : [];
  });
}

function mendsAll(touched: readonly Relation[], excesses: Excesses, place: Place, change: Exact): boolean {
  return touched.length === excesses.size && mendsEach(touched, excesses, place, change);
}

/**
 * Whether a change of the number at a place makes each of these relations hold, all of them broken; the place is a term
 * of each.
 */
export function mendsEach(
  touched: readonly Relation[],
  excesses: Excesses,
  place: Place,
  change: Exact,
): boolean {
  return touched.every((relation) => {
    const excess = excesses.get(relation);
    return excess !== undefined && equal(changeThatMends(relation, excess, place), change);
  });
}

function coefficientIn(relation: Relation, place: Place): 1 | -1 {
  return relation.terms.find((term) => samePlace(term, place))?.coefficient ?? 1;
}

function isWhole(value: Exact): boolean {
  return typeof value === 'number' || value.scale === 0;
}
