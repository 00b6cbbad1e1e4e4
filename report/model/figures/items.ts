import { add, type Exact, toNumber } from '../../text/exact';
import type { Mention } from './clauses';
import { familyOf, type Scope } from './scope';
import { countsMatters } from './units';

/** A figure of a sentence, as the search for breakdowns needs it. */
export interface Item {
  readonly mention: Mention;
  readonly scope: Scope;
}

/** A whole and its parts, by the indices of the figures in their sentence. */
export interface FoundBreakdown {
  /**
   * The index of the total; `undefined` where the parts have none, −1 − n for a figure that the sentence before left.
   */
  readonly total: number | undefined;
  readonly parts: readonly number[];
  /** The index of the share that is said of each part. */
  readonly shares: readonly (number | undefined)[];
  readonly extent: 'all' | 'some' | 'unclear';
}

/** Whether a figure is a share and counts nothing. */
export function isShare({ mention }: Item): boolean {
  return mention.number.measure === 'share';
}

/** Parts are counted as their total is. 条 and 件 may stand for each other where applications are counted. */
export function sameUnit(part: Item, whole: Item): boolean {
  const [a, b] = [part.mention.number, whole.mention.number];
  if (a.measure !== b.measure) return false;
  if (a.unit === b.unit || a.unit === '' || b.unit === '') return true;
  return countsMatters(a.unit) && countsMatters(b.unit) && familyOf(part.scope) !== 'unknown';
}

/** What some figures add up to. */
export function sumOfItems(items: readonly Item[], indices: readonly number[]): Exact {
  return indices.reduce<Exact>((sum, index) => add(sum, items[index]?.mention.number.value ?? 0), 0);
}

/**
 * What may stand between a figure and the share of its total that it is: ，占, （占总数的, ，约占申请总量的. A share of
 * anything else is not of this total.
 */
const SHARE_OF_TOTAL =
  /^[，、（]?(?:约|共|各)?占(?:比|比为|比约)?(?:申请|受理|收到|办结|答复|公开)?(?:总数|总量|总件数|全部|总)?(?:的|约|为)?$/;

/**
 * The shares that are said of parts, each right behind its own. Bare ones in brackets, 3件（75%）, may be rates of
 * anything: they are shares of the total where every part has one and together they come near to all of it.
 */
export function sharesOf(items: readonly Item[], parts: readonly number[]): readonly (number | undefined)[] {
  const inBrackets = parts.flatMap((index) => shareInBrackets(items, index) ?? []);
  if (inBrackets.length > 1 && inBrackets.length === parts.length) {
    const sum = toNumber(sumOfItems(items, inBrackets));
    if (sum >= NEARLY_ALL && sum <= 200 - NEARLY_ALL) return inBrackets;
  }
  return parts.map((index) => shareOf(items, index));
}

const NEARLY_ALL = 90;

function shareInBrackets(items: readonly Item[], index: number): number | undefined {
  const next = items[index + 1];
  return next && isShare(next) && next.mention.gap === '（' ? index + 1 : undefined;
}

/** The index of the share that is said of a figure, right behind it. */
function shareOf(items: readonly Item[], index: number): number | undefined {
  const next = items[index + 1];
  if (!next || !isShare(next) || next.mention.depth < (items[index]?.mention.depth ?? 0)) return undefined;
  return next.mention.gap.length <= 16 && SHARE_OF_TOTAL.test(next.mention.gap) ? index + 1 : undefined;
}
