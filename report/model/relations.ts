import { type RelationForm, type TableForm, tableForms } from '../forms';
import { add, type Exact, subtract } from '../text/exact';

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

/**
 * Where numbers are looked up by their places: those of the document, or those of a repair or a reading under trial.
 */
export interface ValuesByPlace {
  /** The number at a place, or `undefined` when there is none. */
  value(place: Place): Exact | undefined;
}

/** A term of an equation. */
export interface Term extends Place {
  readonly coefficient: 1 | -1;
}

/**
 * One 勾稽关系: the sum of its terms is zero. Terms on the side of the total count positively, the parts negatively.
 */
export interface Relation {
  readonly form: RelationForm;
  /** The id of the column it runs down, or of the row it runs along. */
  readonly line: string;
  readonly total: Term;
  /** Every term, the total first. */
  readonly terms: readonly Term[];
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

/**
 * Whether a relation is known to be one of the form. Where not all of its rows were confirmed, the form may have more
 * of them, and then a total that differs from the rows known is no mistake, nor one that agrees a proof.
 */
export function isConfirmed({ form }: Relation): boolean {
  return form.confirmed !== false;
}
