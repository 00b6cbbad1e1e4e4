import { add, equal } from '../../text/exact';
import { type Item, sumOfItems } from './items';

/** Which kind of cases a figure counts; `undefined` for both together, and for anything else. */
export function caseKind({ scope }: Item): 'review' | 'litigation' | undefined {
  if (scope === 'review' || scope.startsWith('review/')) return 'review';
  return scope === 'litigation' || scope.startsWith('litigation/') ? 'litigation' : undefined;
}

/**
 * 行政复议2件，行政诉讼1件，其中维持2件，其他1件: whether the outcomes are those of both kinds of cases together, and
 * of neither alone. `before` are the figures before them, the nearest first.
 */
export function areOfBothCases(
  items: readonly Item[],
  parts: readonly number[],
  [nearest, other]: readonly (Item | undefined)[],
): boolean {
  if (!nearest || !other) return false;
  const [kind, otherKind] = [caseKind(nearest), caseKind(other)];
  if (kind === undefined || otherKind === undefined || kind === otherKind) return false;
  const both = add(nearest.mention.number.value, other.mention.number.value);
  return equal(sumOfItems(items, parts), both);
}
