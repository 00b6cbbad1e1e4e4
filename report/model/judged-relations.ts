import { rowIndex, tableForms } from '../forms';
import type { Exact } from '../text/exact';
import {
  excessOf,
  isConfirmed,
  type Place,
  type Relation,
  relationsOf,
  type ValuesByPlace,
} from './relations';
import type { StatisticalTable, ValueCell } from './table';

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
  const usual = usualJudgements.get(relation) ?? usualJudgementsOf(relation);
  if (!isEvidence(table, relation)) return usual.unchecked;
  const excess = excessOf(relation, cells);
  if (excess === undefined) return usual.unchecked;
  return excess === 0 ? usual.holds : { relation, state: 'broken', excess };
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
