import type { CellsByPlace, JudgedRelation } from '../model/judged-relations';
import { type Relation, samePlace } from '../model/relations';
import type { BrokenRelations } from './cause';

/**
 * Broken relations grouped so that those which share a cell or imply each other are in one group; their order is kept.
 */
export function connectedGroups(
  broken: readonly JudgedRelation[],
  cells: CellsByPlace,
): readonly BrokenRelations[] {
  const waiting = [...broken];
  const groups: [JudgedRelation, ...JudgedRelation[]][] = [];
  for (let first = waiting.shift(); first; first = waiting.shift()) {
    const group: [JudgedRelation, ...JudgedRelation[]] = [first];
    for (const member of group) {
      for (let index = waiting.length - 1; index >= 0; index--) {
        const candidate = waiting[index];
        if (!candidate || !belongTogether(member.relation, candidate.relation, cells)) continue;
        waiting.splice(index, 1);
        group.push(candidate);
      }
    }
    group.sort((a, b) => broken.indexOf(a) - broken.indexOf(b));
    groups.push(group);
  }
  return groups;
}

function belongTogether(a: Relation, b: Relation, cells: CellsByPlace): boolean {
  return impliedByTotal(a, b) || shareCell(a, b, cells);
}

/**
 * The relation of a total column or row follows from those of the columns or rows it sums: a mistake that is carried
 * through to the totals breaks both, though they share no cell.
 */
function impliedByTotal(a: Relation, b: Relation): boolean {
  return a.form === b.form && (a.line === 'total' || b.line === 'total');
}

function shareCell(a: Relation, b: Relation, cells: CellsByPlace): boolean {
  return a.terms.some(
    (term) => cells.at(term) !== undefined && b.terms.some((other) => samePlace(term, other)),
  );
}
