import { equal } from '../../text/exact';
import { areOfBothCases } from './both-cases';
import { type FoundBreakdown, type Item, isShare, sameUnit, sharesOf, sumOfItems } from './items';
import { familyOf, type ScopeFamily } from './scope';

/** How many results, channels or outcomes beside each other make a list by themselves. */
const fewest: Readonly<Partial<Record<ScopeFamily, number>>> = {
  results: 3,
  channels: 2,
  outcomes: 2,
};

/** Lists without a marker: results, channels or outcomes beside each other that are parts of no other list. */
export function runsOf(items: readonly Item[], taken: ReadonlySet<number>): readonly FoundBreakdown[] {
  const found: FoundBreakdown[] = [];
  let run: number[] = [];
  let family: ScopeFamily = 'unknown';
  const close = () => {
    const isList = run.length >= (fewest[family] ?? Number.POSITIVE_INFINITY);
    const pair = isList ? undefined : totalOfPair(items, run, family);
    if (isList || pair !== undefined) {
      const total = pair ?? totalOf(items, run);
      found.push({ total, parts: run, shares: sharesOf(items, run), extent: 'unclear' });
    }
    run = [];
  };
  for (const [index, item] of items.entries()) {
    if (isShare(item) || isWithin(item, items[run.at(-1) ?? -1])) continue;
    const own = familyOf(item.scope);
    const belongs = own === family || (own === 'carried' && family === 'results' && run.length > 0);
    if (!belongs || taken.has(index)) {
      close();
      family = own;
    }
    if (family in fewest && !taken.has(index)) run.push(index);
  }
  close();
  return found;
}

/** Whether a figure stands in brackets behind another one, which it says more of. */
function isWithin({ mention: { depth } }: Item, before: Item | undefined): boolean {
  return before !== undefined && depth > before.mention.depth;
}

/**
 * The figure before a run that it makes up; none where no number of applications before it has that value. Outcomes
 * belong to the cases that stand right before them.
 */
function totalOf(items: readonly Item[], run: readonly number[]): number | undefined {
  const sum = sumOfItems(items, run);
  const first = run[0] ?? 0;
  const before = items[first - 1];
  if (before && familyOf(before.scope) === 'cases') {
    return areOfBothCases(items, run, [before, items[first - 2]]) ? undefined : first - 1;
  }
  const total = items.findLastIndex(
    (item, index) =>
      index < first && familyOf(item.scope) === 'applications' && equal(item.mention.number.value, sum),
  );
  return total < 0 ? undefined : total;
}

/** 办结9件，予以公开7件，不予公开2件: two results are a list where the applications stand right before them. */
function totalOfPair(
  items: readonly Item[],
  run: readonly number[],
  family: ScopeFamily,
): number | undefined {
  if (family !== 'results' || run.length !== 2) return undefined;
  const before = items.findLastIndex((item, index) => index < (run[0] ?? 0) && !isShare(item));
  const whole = items[before];
  return whole && familyOf(whole.scope) === 'applications' ? before : undefined;
}

/** How many numbers with their shares make a list whose whole the text need not name beside it. */
const FEWEST_PAIRS = 4;

/** Numbers with their shares of one whole, parts of no other list: 甲类14条，占35%；乙类10条，占25%；…. */
export function listsOfPairs(items: readonly Item[], taken: ReadonlySet<number>): readonly FoundBreakdown[] {
  const found: FoundBreakdown[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length >= FEWEST_PAIRS) {
      found.push({ total: undefined, parts: run, shares: sharesOf(items, run), extent: 'unclear' });
    }
    run = [];
  };
  for (const [index, item] of items.entries()) {
    if (isShare(item)) continue;
    const first = items[run[0] ?? index];
    const isPart = !taken.has(index) && hasShare(items, index);
    if (!isPart || !first || !sameUnit(item, first)) close();
    if (isPart) run.push(index);
  }
  close();
  return found;
}

function hasShare(items: readonly Item[], index: number): boolean {
  return sharesOf(items, [index])[0] !== undefined;
}

/** Shares of a whole that is not counted: 甲占37%，乙占36%，其他占27%. */
export function listsOfShares(items: readonly Item[]): readonly FoundBreakdown[] {
  const found: FoundBreakdown[] = [];
  let run: number[] = [];
  const close = () => {
    const last = items[run.at(-1) ?? -1];
    if (run.length >= 3 && last) {
      const extent = /其他|其它|其余/.test(last.mention.before) ? 'all' : 'unclear';
      found.push({ total: undefined, parts: run, shares: run.map(() => undefined), extent });
    }
    run = [];
  };
  for (const [index, item] of items.entries()) {
    if (isShare(item) && item.mention.before.includes('占')) run.push(index);
    else close();
  }
  close();
  return found;
}
