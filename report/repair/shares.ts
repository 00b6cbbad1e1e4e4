import type { CellsByPlace, JudgedRelation } from '../model/judged-relations';
import type { Relation } from '../model/relations';
import { add, equal, sum } from '../text/exact';
import type { BrokenRelations } from './cause';
import {
  admissible,
  changeThatMends,
  type Equations,
  type Excesses,
  excessesOf,
  mendsEach,
} from './equations';
import { connectedGroups } from './groups';

/** Broken relations that most likely have one cause, in a table with several. */
export interface Share {
  readonly broken: BrokenRelations;
  /** The row that the cause is in, where it is a row's; otherwise it may be in any cell of the relations. */
  readonly row: Relation | undefined;
}

/** The relations that one number of a broken row stands in, all of which a change of it mends. */
type Crossing = readonly Relation[];

interface BrokenRow {
  readonly judged: JudgedRelation;
  /** For each number of the row whose change mends it and breaks nothing, what it mends, where no other mends more. */
  readonly crossings: readonly Crossing[];
}

/**
 * Shares broken relations out among the mistakes that they come from. No two rows have a cell in common, so in each
 * broken row some number is wrong, whatever is wrong elsewhere: each is a share of its own, with the broken columns
 * that it explains. Columns that no row explains are shared out by what they have in common, as is all where but one
 * row is left that no column crosses. Together the shares have every relation once.
 */
export function shareOut(
  broken: readonly JudgedRelation[],
  equations: Equations,
  cells: CellsByPlace,
): readonly Share[] {
  const excesses = excessesOf(broken);
  const all = broken
    .filter(({ relation }) => !isColumn(relation))
    .map((judged) => ({ judged, crossings: crossingsOf(judged, equations, excesses) }));
  const rows = all.filter((row) => !isCarriedThrough(row, all));
  const located = rows.filter((row) => isLocated(row, rows));
  const others = rows.filter((row) => !located.includes(row));
  const columnsOf = new Map<BrokenRow, readonly Relation[]>(
    located.map((row) => [row, row.crossings.flat()]),
  );
  // One row that nothing locates may well be wrong in the same cells as the columns beside it.
  if (others.length > 1) explain(others, equations, excesses, columnsOf);
  const shared = [...columnsOf].map(([{ judged }, relations]) => ({ row: judged.relation, relations }));
  const ofRows = shared.flatMap(({ row, relations }): Share[] => {
    const [first, ...more] = broken.filter(
      ({ relation }) => relation === row || relations.includes(relation),
    );
    return first ? [{ broken: [first, ...more], row }] : [];
  });
  const taken = new Set(ofRows.flatMap((share) => share.broken));
  const rest = broken.filter((judged) => !taken.has(judged));
  return [...ofRows, ...connectedGroups(rest, cells).map((group) => ({ broken: group, row: undefined }))];
}

function crossingsOf(
  { relation, excess }: JudgedRelation,
  equations: Equations,
  excesses: Excesses,
): Crossing[] {
  const found = relation.terms.flatMap(({ row, column }): Crossing[] => {
    const place = { row, column };
    const from = equations.value(place);
    if (from === undefined) return [];
    const change = changeThatMends(relation, excess, place);
    const crossing = equations.at(place);
    const mends = admissible(add(from, change), from) && mendsEach(crossing, excesses, place, change);
    return mends ? [crossing] : [];
  });
  const most = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === most);
}

/** Whether a row meets broken columns in one cell only, and no other row could be what is wrong with these. */
function isLocated(row: BrokenRow, rows: readonly BrokenRow[]): boolean {
  const [crossing, another] = row.crossings;
  if (!crossing || another) return false;
  const elsewhere = rows.filter((other) => other !== row).flatMap(({ crossings }) => crossings);
  return !elsewhere.flat().some((relation) => crossing.includes(relation));
}

/** Whether the row of totals is off by as much as all other rows together: their mistakes were added up into it. */
function isCarriedThrough(row: BrokenRow, rows: readonly BrokenRow[]): boolean {
  if (row.judged.relation.line !== 'total' || rows.length === 1) return false;
  const others = rows.filter((other) => other !== row).map(({ judged }) => judged.excess);
  return equal(row.judged.excess, sum(others));
}

/**
 * Gives each row that nothing locates the columns that it may explain, the first of such rows where several may, and
 * the first of all what only all together explain: a column that is off by as much as they are.
 */
function explain(
  rows: readonly BrokenRow[],
  equations: Equations,
  excesses: Excesses,
  columnsOf: Map<BrokenRow, readonly Relation[]>,
): void {
  const taken = new Set([...columnsOf.values()].flat());
  const together = explainedTogether(rows, equations, excesses);
  rows.forEach((row, index) => {
    const own = row.crossings.flat().filter(isColumn);
    const explained = [...new Set(index === 0 ? [...own, ...together] : own)];
    columnsOf.set(
      row,
      explained.filter((relation) => !taken.has(relation)),
    );
    for (const relation of explained) taken.add(relation);
  });
}

function explainedTogether(rows: readonly BrokenRow[], equations: Equations, excesses: Excesses): Relation[] {
  const columns = new Set(rows.flatMap(({ judged }) => judged.relation.terms.map(({ column }) => column)));
  return [...columns].flatMap((column) => {
    let left = excesses;
    const touched = new Set<Relation>();
    for (const { judged } of rows) {
      const place = judged.relation.terms.find((term) => term.column === column);
      if (!place) continue;
      left = equations.after(left, place, changeThatMends(judged.relation, judged.excess, place));
      for (const relation of equations.at(place)) touched.add(relation);
    }
    const holdAll = [...touched].every((relation) => !left.has(relation));
    return holdAll ? [...touched].filter((relation) => isColumn(relation) && excesses.has(relation)) : [];
  });
}

function isColumn(relation: Relation): boolean {
  return relation.form.along === 'columns';
}
