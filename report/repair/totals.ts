import { rowIndex } from '../forms';
import type { CellsByPlace } from '../model/judged-relations';
import {
  excessOf,
  isConfirmed,
  type Place,
  placeKey,
  type Relation,
  relationsOf,
  samePlace,
  type ValuesByPlace,
} from '../model/relations';
import type { StatisticalTable } from '../model/table';
import { type Exact, equal, isNegative, negate } from '../text/exact';

/** A new number for a cell. */
export interface NewValue {
  readonly place: Place;
  readonly value: Exact;
}

/** Looks up numbers that a repair has already set before those of the document. */
class PlannedValues implements ValuesByPlace {
  readonly #planned = new Map<string, Exact>();
  readonly #cells: CellsByPlace;

  constructor(cells: CellsByPlace) {
    this.#cells = cells;
  }

  value(place: Place): Exact | undefined {
    return this.#planned.get(placeKey(place)) ?? this.#cells.value(place);
  }

  set(place: Place, value: Exact): void {
    this.#planned.set(placeKey(place), value);
  }
}

/** What the total of a relation must be for it to hold, or `undefined` when another term has no number. */
export function requiredTotal(relation: Relation, cells: CellsByPlace): Exact | undefined {
  return requiredValue(relation, relation.total, cells);
}

/** What the number at one of a relation's terms must be for it to hold, or `undefined` when another term has none. */
export function requiredValue(relation: Relation, place: Place, values: ValuesByPlace): Exact | undefined {
  const own = relation.terms.find((term) => samePlace(term, place));
  const rest = excessOf(relation, {
    value: (other) => (samePlace(other, place) ? 0 : values.value(other)),
  });
  return rest !== undefined && own?.coefficient === 1 ? negate(rest) : rest;
}

/**
 * New values for all totals of a table that can be computed, rows and columns both: afterwards every total is the sum
 * of its parts. 勾稽 between one, two, three and four is left as it is: which of the four is wrong only the writer
 * knows. Only values that differ from the document's are given, so that doing it again changes nothing.
 */
export function recomputeTotals(table: StatisticalTable, cells: CellsByPlace): readonly NewValue[] {
  const planned = new PlannedValues(cells);
  const sums = relationsOf(table.form).filter(
    (relation) => relation.form.besideTotal === undefined && isConfirmed(relation),
  );
  const alongRows = sums.filter((relation) => relation.form.along === 'rows');
  const alongColumns = sums.filter((relation) => relation.form.along === 'columns');
  // Column totals first: a row total in the row of column totals is then the sum of the new ones.
  const changes = new Map<string, NewValue>();
  for (const relation of [...alongColumns, ...alongRows, ...alongColumns]) {
    const cell = cells.at(relation.total);
    const value = requiredValue(relation, relation.total, planned);
    if (!cell || value === undefined || isNegative(value)) continue;
    planned.set(relation.total, value);
    const place = { row: relation.total.row, column: relation.total.column };
    const key = placeKey(place);
    if (cell.value !== undefined && equal(cell.value, value)) changes.delete(key);
    else changes.set(key, { place, value });
  }
  return [...changes.values()];
}

/**
 * New values for 四、结转下年度: 一 + 二 − （七） in every column where the three are known and the fourth differs.
 * `undefined` when one of them would be negative, since then the mistake cannot be in 四.
 */
export function recomputeCarriedOut(
  table: StatisticalTable,
  cells: CellsByPlace,
): readonly NewValue[] | undefined {
  const row = rowIndex(table.form, 'carried-out');
  const changes: NewValue[] = [];
  for (const relation of relationsOf(table.form)) {
    if (relation.form.besideTotal === undefined) continue;
    const place = { row, column: relation.total.column };
    const cell = cells.at(place);
    const value = requiredValue(relation, place, cells);
    if (!cell || value === undefined) continue;
    if (isNegative(value)) return undefined;
    if (cell.value === undefined || !equal(cell.value, value)) changes.push({ place, value });
  }
  return changes;
}
