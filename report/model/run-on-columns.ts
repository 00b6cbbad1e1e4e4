import type { TableForm } from '../forms';
import { excessOf, type Relation } from './relations';
import type { Split } from './run-on-digits';

/** The ways to read each row of a table, by the row's index in the form. */
export type RowReadings = ReadonlyMap<number, readonly Split[]>;

/** How many steps searches for readings may still take; they are given up when none is left. */
export interface SearchBudget {
  steps: number;
}

/** A search in one table is given up after so many steps. */
export const MOST_STEPS = 20_000;

/**
 * A row that no reading is believed of, with its digits as they stand in the text; without any where the row is
 * missing.
 */
export interface OpenRow {
  readonly index: number;
  readonly digits: string;
}

/** The relations that run down the columns of a form. */
export function columnRelations(relations: readonly Relation[]): readonly Relation[] {
  return relations.filter((relation) => relation.form.along === 'columns');
}

/** The indices of the rows that are terms of relations, in the order of the form. */
export function rowsOfRelations(relations: readonly Relation[]): number[] {
  return [...new Set(relations.flatMap(({ terms }) => terms.map((term) => term.row)))].sort((a, b) => a - b);
}

/**
 * Narrows the readings of rows by the relations that run down the columns: for each row, the readings that appear in
 * some combination satisfying every such relation. Rows that no relation speaks of keep theirs. One row may be left
 * open: then its values are what the relations leave for it, which must be no less than zero and, but for one of them,
 * its digits. `undefined` when no combination satisfies the relations, when another row of a relation has no reading,
 * or when the search is too long to finish.
 */
export function narrowByColumns(
  form: TableForm,
  relations: readonly Relation[],
  readings: RowReadings,
  budget: SearchBudget,
  open?: OpenRow,
): RowReadings | undefined {
  const columns = columnRelations(relations);
  const order = rowsOfRelations(columns)
    .filter((row) => row !== open?.index)
    .sort((a, b) => countOf(readings, a) - countOf(readings, b));
  if (columns.length === 0 || order.some((row) => countOf(readings, row) === 0)) return undefined;
  const search = new ColumnSearch({ form, columns, order, readings, budget, open });
  const possible = search.run();
  return possible && new Map([...readings, ...possible]);
}

/** What a search for readings looks through. */
interface SearchGround {
  readonly form: TableForm;
  /** The relations that run down the columns. */
  readonly columns: readonly Relation[];
  /** The rows whose readings are chosen, one after the other. */
  readonly order: readonly number[];
  readonly readings: RowReadings;
  readonly budget: SearchBudget;
  readonly open: OpenRow | undefined;
}

/** Goes through the combinations of readings, row by row, as far as they satisfy the relations. */
class ColumnSearch {
  readonly #ground: SearchGround;
  readonly #relationsOfRow: ReadonlyMap<number, readonly Relation[]>;
  /** How many rows of each relation have no reading yet. */
  readonly #undecided: Map<Relation, number>;
  readonly #chosen = new Map<number, Split>();
  /** The readings of each row that appear in a combination that was found. */
  readonly #possible = new Map<number, Set<Split>>();

  constructor(ground: SearchGround) {
    const { columns, order, open } = ground;
    this.#ground = ground;
    this.#relationsOfRow = new Map(
      order.map((row) => [
        row,
        columns.filter((relation) => relation.terms.some((term) => term.row === row)),
      ]),
    );
    this.#undecided = new Map(
      columns.map((relation) => [relation, relation.terms.filter((term) => term.row !== open?.index).length]),
    );
  }

  /** For each row the readings that appear in some combination; `undefined` where there is none, or no end of them. */
  run(): RowReadings | undefined {
    if (!this.#choose(0) || this.#ground.budget.steps < 0) return undefined;
    return new Map([...this.#possible].map(([row, splits]) => [row, [...splits]]));
  }

  /** Chooses readings for the rows from one of the order on; answers whether any combination fits. */
  #choose(depth: number): boolean {
    const { order, readings, budget } = this.#ground;
    const row = order[depth];
    if (row === undefined) return this.#keep();
    let any = false;
    for (const split of readings.get(row) ?? []) {
      if (--budget.steps < 0) return any;
      this.#chosen.set(row, split);
      this.#decide(row, -1);
      if (this.#fits(row) && this.#choose(depth + 1)) any = true;
      this.#decide(row, 1);
      this.#chosen.delete(row);
    }
    return any;
  }

  /** Notes a combination, unless the open row could not be what it leaves; answers whether it was noted. */
  #keep(): boolean {
    const { form, columns, open } = this.#ground;
    if (open && !leavesItsDigits(form, columns, this.#chosen, open)) return false;
    for (const [index, split] of this.#chosen)
      this.#possible.set(index, (this.#possible.get(index) ?? new Set()).add(split));
    return true;
  }

  #decide(row: number, change: 1 | -1): void {
    for (const relation of this.#relationsOfRow.get(row) ?? [])
      this.#undecided.set(relation, (this.#undecided.get(relation) ?? 0) + change);
  }

  /** Whether the relations of a row hold that have no other row without a reading. */
  #fits(row: number): boolean {
    return (this.#relationsOfRow.get(row) ?? []).every(
      (relation) => this.#undecided.get(relation) !== 0 || holds(relation, this.#chosen, this.#ground.open),
    );
  }
}

function countOf(readings: RowReadings, row: number): number {
  return readings.get(row)?.length ?? 0;
}

/**
 * Whether a relation holds; one that the open row is a term of does when what it leaves for that row is no less than
 * zero.
 */
function holds(relation: Relation, chosen: ReadonlyMap<number, Split>, open: OpenRow | undefined): boolean {
  const left = open && leftFor(relation, chosen, open);
  if (left !== undefined) return left >= 0;
  return excessOf(relation, { value: ({ row, column }) => chosen.get(row)?.[column] }) === 0;
}

/** What a relation leaves for the open row when all others are chosen; `undefined` when the row is no term of it. */
function leftFor(relation: Relation, chosen: ReadonlyMap<number, Split>, open: OpenRow): number | undefined {
  const term = relation.terms.find((candidate) => candidate.row === open.index);
  if (!term) return undefined;
  const others = relation.terms.filter((candidate) => candidate !== term);
  const sum = others.reduce(
    (total, { row, column, coefficient }) => total + coefficient * (chosen.get(row)?.[column] ?? 0),
    0,
  );
  return 0 - sum * term.coefficient;
}

/**
 * Whether the relations agree on the values of the open row, and its digits are those values, one of them wrong or
 * missing.
 */
function leavesItsDigits(
  form: TableForm,
  columns: readonly Relation[],
  chosen: ReadonlyMap<number, Split>,
  open: OpenRow,
): boolean {
  const values = valuesLeft(columns, chosen, open);
  if (!values || open.digits === '') return values !== undefined;
  return values.length === form.columns.length && replacements(open.digits, values).length > 0;
}

/** The values that the relations down the columns leave for the open row; `undefined` where they do not agree. */
function valuesLeft(
  columns: readonly Relation[],
  chosen: ReadonlyMap<number, Split>,
  open: OpenRow,
): Split | undefined {
  const values: number[] = [];
  for (const relation of columns) {
    const left = leftFor(relation, chosen, open);
    const column = relation.total.column;
    if (left === undefined) continue;
    if (values[column] !== undefined && values[column] !== left) return undefined;
    values[column] = left;
  }
  return values;
}

/** A value of which other digits stand in the text, or none. */
interface Replacement {
  readonly column: number;
  readonly digits: string;
}

/** How digits can be those of some values, of which one is replaced by other digits or by none. */
function replacements(digits: string, values: readonly number[]): readonly Replacement[] {
  const texts = values.map(String);
  return texts.flatMap((_, column) => {
    const before = texts.slice(0, column).join('');
    const behind = texts.slice(column + 1).join('');
    const fits =
      digits.length >= before.length + behind.length && digits.startsWith(before) && digits.endsWith(behind);
    return fits ? [{ column, digits: digits.slice(before.length, digits.length - behind.length) }] : [];
  });
}

/** The row of a table with a wrong value, as it stands in the text, and the column of that value. */
export interface WrongRow {
  readonly index: number;
  readonly column: number;
  readonly split: Split;
}

/**
 * What stands in an open row when all others are read: the values that the relations leave for it, but for one, in the
 * place of which there are other digits. `undefined` where that may be one or another, and where the value was left
 * out.
 */
export function wrongRow(
  relations: readonly Relation[],
  others: ReadonlyMap<number, Split>,
  open: OpenRow,
): WrongRow | undefined {
  const values = valuesLeft(columnRelations(relations), others, open);
  const [replaced, another] = values ? replacements(open.digits, values) : [];
  if (!values || !replaced || another || !/^(?:0|[1-9]\d{0,7})$/.test(replaced.digits)) return undefined;
  const split = values.with(replaced.column, Number(replaced.digits));
  return { index: open.index, column: replaced.column, split };
}
