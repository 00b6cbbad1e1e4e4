import type { CellsByPlace, JudgedRelation } from '../model/judged-relations';
import type { Relation, Term } from '../model/relations';
import type { ValueCell } from '../model/table';
import { standsForNothing } from '../syntax/quantity';
import { add, type Exact, isLess } from '../text/exact';
import { connectedGroups } from './groups';

/**
 * A relation that was not checked, since cells of it have no number, and that does not hold all the same: `impossible`
 * whatever belongs there, because counts are never negative; or `unlikely`, only if the signs that stand for nothing,
 * such as “/”, mean 0.
 */
export interface RelationBesideGaps {
  readonly relation: Relation;
  readonly verdict: 'impossible' | 'unlikely';
}

/** The two sides of a relation: what is known of each, and whether cells of it have no number. */
interface Side {
  readonly known: Exact;
  readonly gaps: readonly ValueCell[];
}

/**
 * The unchecked relations of a table that cannot hold or hardly do, in the order of the form; those that share a cell
 * with one before, or with one that is broken, are left out, since they have its cause.
 */
export function relationsBesideGaps(
  judged: readonly JudgedRelation[],
  isUsable: (relation: Relation) => boolean,
  cells: CellsByPlace,
): readonly RelationBesideGaps[] {
  const found = judged.flatMap((entry) => {
    if (entry.state !== 'unchecked' || !isUsable(entry.relation)) return [];
    const verdict = verdictOn(entry.relation, cells);
    return verdict ? [{ entry, verdict }] : [];
  });
  if (found.length === 0) return [];
  const broken = judged.filter(({ state }) => state === 'broken');
  const entries = found.map(({ entry }) => entry);
  return connectedGroups([...broken, ...entries], cells).flatMap((group) => {
    if (group.some(({ state }) => state === 'broken')) return [];
    const impossible = found.filter(
      ({ entry, verdict }) => verdict === 'impossible' && group.includes(entry),
    );
    const [first] = impossible.length > 0 ? impossible : found.filter(({ entry }) => group.includes(entry));
    return first ? [{ relation: first.entry.relation, verdict: first.verdict }] : [];
  });
}

function verdictOn(relation: Relation, cells: CellsByPlace): RelationBesideGaps['verdict'] | undefined {
  const total = sideOf(relation, 1, cells);
  const parts = sideOf(relation, -1, cells);
  // A cell that is not there at all may be anywhere: then the row was not understood.
  if (!total || !parts) return undefined;
  if (total.gaps.length === 0 && isLess(total.known, parts.known)) return 'impossible';
  if (parts.gaps.length === 0 && isLess(parts.known, total.known)) return 'impossible';
  const gaps = [...total.gaps, ...parts.gaps];
  // What a single gap must hold follows, and is said of the gap.
  const meansNothing = gaps.length > 1 && gaps.every(({ cell }) => standsForNothing(cell.text));
  const differ = isLess(total.known, parts.known) || isLess(parts.known, total.known);
  return meansNothing && differ ? 'unlikely' : undefined;
}

function sideOf(relation: Relation, coefficient: Term['coefficient'], cells: CellsByPlace): Side | undefined {
  let known: Exact = 0;
  const gaps: ValueCell[] = [];
  for (const term of relation.terms) {
    if (term.coefficient !== coefficient) continue;
    const cell = cells.at(term);
    if (!cell) return undefined;
    if (cell.value === undefined) gaps.push(cell);
    else known = add(known, cell.value);
  }
  return { known, gaps };
}
