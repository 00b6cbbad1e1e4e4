import type { TableForm } from '../forms';
import { excessOf, type Relation } from './relations';
import type { Split } from './run-on-digits';

/** The ways to read each row of a table, by the row's index in the form. */
export type RowReadings = ReadonlyMap<number, readonly Split[]>;

/** The search for readings that satisfy the columns is given up after so many steps. */
const MOST_STEPS = 20_000;

/**
 * Narrows the readings of rows by the relations that run down the columns: for each row, the readings that appear in
 * some combination satisfying every such relation. `undefined` when no combination does, when a row of a relation has no
 * reading, or when the search is too long to finish.
 */
export function narrowByColumns(
  form: TableForm,
  relations: readonly Relation[],
  readings: RowReadings,
): RowReadings | undefined {
  const columns = relations.filter((relation) => relation.form.along === 'columns');
  const complete = columns.every((relation) =>
    relation.terms.every((term) => (readings.get(term.row)?.length ?? 0) > 0),
  );
  if (!complete || columns.length === 0) return undefined;
  const order = form.rows
    .map((_, index) => index)
    .sort((a, b) => countOf(readings, a) - countOf(readings, b));
  const possible = new Map<number, Set<Split>>();
  const chosen = new Map<number, Split>();
  const undecided = new Map(columns.map((relation) => [relation, relation.terms.length]));
  let steps = 0;

  const choose = (depth: number): boolean => {
    const row = order[depth];
    if (row === undefined) {
      for (const [index, split] of chosen) possible.set(index, (possible.get(index) ?? new Set()).add(split));
      return true;
    }
    let any = false;
    for (const split of readings.get(row) ?? []) {
      if (++steps > MOST_STEPS) return any;
      chosen.set(row, split);
      const touched = columns.filter((relation) => relation.terms.some((term) => term.row === row));
      for (const relation of touched) undecided.set(relation, (undecided.get(relation) ?? 0) - 1);
      const fits = touched.every((relation) => undecided.get(relation) !== 0 || holds(relation, chosen));
      if (fits && choose(depth + 1)) any = true;
      for (const relation of touched) undecided.set(relation, (undecided.get(relation) ?? 0) + 1);
      chosen.delete(row);
    }
    return any;
  };

  if (!choose(0) || steps > MOST_STEPS) return undefined;
  return new Map([...possible].map(([row, splits]) => [row, [...splits]]));
}

function countOf(readings: RowReadings, row: number): number {
  return readings.get(row)?.length ?? 0;
}

function holds(relation: Relation, chosen: ReadonlyMap<number, Split>): boolean {
  return excessOf(relation, { value: ({ row, column }) => chosen.get(row)?.[column] }) === 0;
}
