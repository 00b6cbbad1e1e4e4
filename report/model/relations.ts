import { type RelationForm, rowIndex, type TableForm, tableForms } from '../forms';
import { add, type Exact, subtract } from '../text/exact';
import type { StatisticalTable, ValueCell } from './table';

/** A cell of a form: the indices of its row and its column in that form, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether two places are the same cell of a form. */
export function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** A place as the key of a map. */
export function placeKey(place: Place): string {
  return `${place.row}/${place.column}`;
}

/** Where numbers are looked up by their places: those of the document, or those of a repair or a reading under trial. */
export interface ValuesByPlace {
  /** The number at a place, or `undefined` when there is none. */
  value(place: Place): Exact | undefined;
}

/** A term of an equation. */
export interface Term extends Place {
  readonly coefficient: 1 | -1;
}

/** One 勾稽关系: the sum of its terms is zero. Terms on the side of the total count positively, the parts negatively. */
export interface Relation {
  readonly form: RelationForm;
  /** The id of the column it runs down, or of the row it runs along. */
  readonly line: string;
  readonly total: Term;
  /** Every term, the total first. */
  readonly terms: readonly Term[];
}

/**
 * 成立 (`holds`), 不成立 (`broken`), or 未核 (`unchecked`): a term is missing, blank or no number, its row has the wrong shape,
 * the relation was itself used to read the table, or it is not confirmed.
 */
export type RelationState = 'holds' | 'broken' | 'unchecked';

/** A relation judged on a table. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly state: RelationState;
  /** The total's side less the parts; 0 where the relation holds, meaningless where it is unchecked. */
  readonly excess: Exact;
}

const relationsByForm: ReadonlyMap<TableForm, readonly Relation[]> = new Map(
  tableForms.map((form) => [form, form.relations.flatMap((family) => expand(form, family))]),
);

/** The relations of a form, family by family; each repeated along its columns or rows. */
export function relationsOf(form: TableForm): readonly Relation[] {
  return relationsByForm.get(form) ?? [];
}

/** By the rows and the columns of a form, the relations that each place is a term of. */
type RelationsByPlace = readonly (readonly (readonly Relation[])[])[];

const relationsByPlace: ReadonlyMap<TableForm, RelationsByPlace> = new Map(
  [...relationsByForm].map(([form, relations]) => [form, indexByPlace(form, relations)]),
);

/** The relations that a place is a term of, in the order of the form. */
export function relationsAt(form: TableForm, place: Place): readonly Relation[] {
  return relationsByPlace.get(form)?.[place.row]?.[place.column] ?? [];
}

function indexByPlace(form: TableForm, relations: readonly Relation[]): RelationsByPlace {
  const index = form.rows.map(({ columns = form.columns }) => columns.map((): Relation[] => []));
  for (const relation of relations) {
    for (const { row, column } of relation.terms) index[row]?.[column]?.push(relation);
  }
  return index;
}

function expand(form: TableForm, family: RelationForm): Relation[] {
  const lines = family.along === 'columns' ? form.columns : form.rows;
  const crossing = family.along === 'columns' ? form.rows : form.columns;
  return lines.map((line, lineIndex) => {
    const term = (id: string, coefficient: 1 | -1): Term => {
      const index = crossing.findIndex((candidate) => candidate.id === id);
      if (index < 0) throw new Error(`the form has no ${id}`);
      return family.along === 'columns'
        ? { row: index, column: lineIndex, coefficient }
        : { row: lineIndex, column: index, coefficient };
    };
    const total = term(family.total, 1);
    const beside = (family.besideTotal ?? []).map((id) => term(id, 1));
    const parts = family.parts.map((id) => term(id, -1));
    return { form: family, line: line.id, total, terms: [total, ...beside, ...parts] };
  });
}

/** The cells of a table by their places in the form; a place has none where its row is missing or has the wrong shape. */
export interface CellsByPlace extends ValuesByPlace {
  readonly at: (place: Place) => ValueCell | undefined;
}

/**
 * The cells of a table by their places. This is no class: the engine forgets the layout of a class's objects, and the code
 * that it compiled for them, whenever it collects garbage and none of them is left, as with all that lives for one reading only.
 */
export function cellsByPlace(table: StatisticalTable): CellsByPlace {
  const cells: (readonly ValueCell[] | undefined)[] = table.form.rows.map(() => undefined);
  for (const row of table.rows) cells[rowIndex(table.form, row.form.id)] = row.cells;
  return {
    at: ({ row, column }) => cells[row]?.[column],
    value: ({ row, column }) => cells[row]?.[column]?.value,
  };
}

/** The total's side of a relation less its parts, 0 where it holds; `undefined` as soon as one term has no number. */
export function excessOf(relation: Relation, values: ValuesByPlace): Exact | undefined {
  let excess: Exact = 0;
  for (const term of relation.terms) {
    const value = values.value(term);
    if (value === undefined) return undefined;
    excess = term.coefficient === 1 ? add(excess, value) : subtract(excess, value);
  }
  return excess;
}

/** A relation judged as holding, and as unchecked: nearly all are one or the other, so these objects are made once. */
interface UsualJudgements {
  readonly holds: JudgedRelation;
  readonly unchecked: JudgedRelation;
}

const usualJudgements: ReadonlyMap<Relation, UsualJudgements> = new Map(
  [...relationsByForm.values()].flat().map((relation) => [relation, usualJudgementsOf(relation)]),
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
 * Whether a relation is known to be one of the form. Where not all of its rows were confirmed, the form may have more of
 * them, and then a total that differs from the rows known is no mistake, nor one that agrees a proof.
 */
export function isConfirmed({ form }: Relation): boolean {
  return form.confirmed !== false;
}

/** Whether a relation may prove something about a table: it is known to be one of the form, and was not needed to read the table. */
export function isEvidence(table: StatisticalTable, relation: Relation): boolean {
  return !table.used.has(relation) && isConfirmed(relation);
}

/**
 * Judges a relation of a table. It is unchecked when a term has no number, since nothing is ever guessed; and one that was
 * used to read the table, or is not confirmed, proves nothing.
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
