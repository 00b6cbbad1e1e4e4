import { rowIndex, type TableForm, tableForms } from '../forms';
import { add, type Exact, subtract } from '../text/exact';
import {
  excessOf,
  isConfirmed,
  type Place,
  type Relation,
  relationsAt,
  relationsOf,
  samePlace,
  type ValuesByPlace,
} from './relations';
import { cellOf } from './retyped-tables';
import type { StatisticalTable, TableRow, ValueCell } from './table';
import type { TypedCell } from './typed-cell';

/**
 * 成立 (`holds`), 不成立 (`broken`), or 未核 (`unchecked`): a term is missing, blank or no number, its row has the
 * wrong shape, the relation was itself used to read the table, or it is not confirmed.
 */
export type RelationState = 'holds' | 'broken' | 'unchecked';

/** A relation judged on a table. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly state: RelationState;
  /** The total's side less the parts; 0 where the relation holds, meaningless where it is unchecked. */
  readonly excess: Exact;
}

/**
 * The cells of a table by their places in the form; a place has none where its row is missing or has the wrong shape.
 */
export interface CellsByPlace extends ValuesByPlace {
  readonly at: (place: Place) => ValueCell | undefined;
}

/**
 * The cells of a table by their places. This is no class: the engine forgets the layout of a class's objects, and the
 * code that it compiled for them, whenever it collects garbage and none of them is left, as with all that lives for one
 * reading only.
 */
export function cellsByPlace(table: StatisticalTable): CellsByPlace {
  const cells: (readonly ValueCell[] | undefined)[] = table.form.rows.map(() => undefined);
  for (const row of table.rows) cells[rowIndex(table.form, row.form.id)] = row.cells;
  return {
    at: ({ row, column }) => cells[row]?.[column],
    value: ({ row, column }) => cells[row]?.[column]?.value,
  };
}

/** The cells of a table that is typed into, from those it had before. Only where a cell stands is asked of its row. */
export function retypedCells(table: StatisticalTable, before: CellsByPlace, typed: TypedCell): CellsByPlace {
  return {
    at: ({ row, column }) => cellOf(rowAt(table, row), column),
    value: (place) => (samePlace(place, typed.place) ? typed.number : before.value(place)),
  };
}

/** The row of a table that is so many in its form. */
function rowAt({ form, rows }: StatisticalTable, index: number): TableRow | undefined {
  const id = form.rows[index]?.id;
  return rows.find((row) => row.form.id === id);
}

/** A relation judged as holding, and as unchecked: nearly all are one or the other, so these objects are made once. */
interface UsualJudgements {
  readonly holds: JudgedRelation;
  readonly unchecked: JudgedRelation;
}

const usualJudgements: ReadonlyMap<Relation, UsualJudgements> = new Map(
  tableForms.flatMap(relationsOf).map((relation) => [relation, usualJudgementsOf(relation)]),
);

function usualJudgementsOf(relation: Relation): UsualJudgements {
  return {
    holds: { relation, state: 'holds', excess: 0 },
    unchecked: { relation, state: 'unchecked', excess: 0 },
  };
}

/** Judges every relation of a table, in the order of the form. */
export function judgeRelations(table: StatisticalTable, cells: CellsByPlace): readonly JudgedRelation[] {
  return relationsOf(table.form).map((relation) => judgeIn(table, relation, cells));
}

/**
 * The relations of a table that is typed into, from what they were before: those that the cell is no term of stay as
 * they were, and the others come out higher or lower by what the number did.
 */
export function retypedRelations(
  form: TableForm,
  { place, number, numberBefore }: TypedCell,
  before: readonly JudgedRelation[],
): readonly JudgedRelation[] {
  const relations = relationsOf(form);
  const judged = [...before];
  for (const relation of relationsAt(form, place)) {
    const index = relations.indexOf(relation);
    const earlier = before[index];
    // What could not be checked lacks another number, or proves nothing.
    if (!earlier || earlier.state === 'unchecked') continue;
    const term = relation.terms.find((one) => samePlace(one, place));
    const change = subtract(number, numberBefore);
    const excess = term?.coefficient === 1 ? add(earlier.excess, change) : subtract(earlier.excess, change);
    judged[index] = judgedBy(relation, excess);
  }
  return judged;
}

/**
 * Whether a relation may prove something about a table: it is known to be one of the form, and was not needed to read
 * the table.
 */
export function isEvidence(table: StatisticalTable, relation: Relation): boolean {
  return !table.used.has(relation) && isConfirmed(relation);
}

/**
 * Judges a relation of a table. It is unchecked when a term has no number, since nothing is ever guessed; and one that
 * was used to read the table, or is not confirmed, proves nothing.
 */
export function judgeIn(table: StatisticalTable, relation: Relation, cells: CellsByPlace): JudgedRelation {
  const excess = isEvidence(table, relation) ? excessOf(relation, cells) : undefined;
  return excess === undefined ? usualOf(relation).unchecked : judgedBy(relation, excess);
}

function judgedBy(relation: Relation, excess: Exact): JudgedRelation {
  return excess === 0 ? usualOf(relation).holds : { relation, state: 'broken', excess };
}

function usualOf(relation: Relation): UsualJudgements {
  return usualJudgements.get(relation) ?? usualJudgementsOf(relation);
}

/** How many relations hold, are broken, and could not be checked. */
export interface RelationCounts {
  readonly holds: number;
  readonly broken: number;
  readonly unchecked: number;
}

/** Counts judged relations by state. */
export function countRelations(judged: readonly JudgedRelation[]): RelationCounts {
  const counts = { holds: 0, broken: 0, unchecked: 0 };
  for (const { state } of judged) counts[state]++;
  return counts;
}

/** The counts of two sets of relations together. */
export function addCounts(a: RelationCounts, b: RelationCounts): RelationCounts {
  return { holds: a.holds + b.holds, broken: a.broken + b.broken, unchecked: a.unchecked + b.unchecked };
}
