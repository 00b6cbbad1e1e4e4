import { equal, isLess } from '../../text/exact';
import { areOfBothCases, caseKind } from './both-cases';
import { additions, inclusion, partMarkers, remainder, sums } from './breakdown-words';
import { isNoWhole, type Mention } from './clauses';
import { describeList } from './extents';
import { type FoundBreakdown, type Item, isShare, sameUnit, sumOfItems } from './items';
import { familyOf, type Scope, type ScopeFamily } from './scope';

/** Lists in brackets right behind a figure: 80件（市级30件、县级50件）. */
export function listsInBrackets(sentence: string, items: readonly Item[]): readonly FoundBreakdown[] {
  return items.flatMap((whole, total) => {
    const open = whole.mention.number.end;
    if (sentence.charAt(open) !== '（' || isShare(whole)) return [];
    const close = closing(sentence, open);
    const words = sentence.slice(open, close);
    const inside = items.flatMap((item, index) => {
      const { start } = item.mention.number;
      const isInside = start > open && start < close && item.mention.depth === whole.mention.depth + 1;
      return isInside ? [{ item, index }] : [];
    });
    const parts = inside.flatMap(({ item, index }) => (sameUnit(item, whole) ? [index] : []));
    const [first] = inside;
    if (!first || parts.length === 0 || additions.test(words)) return [];
    return [describeList(sentence, items, { total, whole, parts, first: first.index, words, end: close })];
  });
}

function closing(sentence: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sentence.length; at++) {
    if (sentence.charAt(at) === '（') depth++;
    else if (sentence.charAt(at) === '）' && --depth === 0) return at;
  }
  return sentence.length;
}

/** Lists behind 其中, 包括 and the like. `heads` are the figures that the sentence before leaves to be broken down. */
export function listsBehindMarkers(
  sentence: string,
  items: readonly Item[],
  heads: () => readonly Item[],
): readonly FoundBreakdown[] {
  return items.flatMap(({ mention }, first) => {
    if (!opensList(mention) && !isInclusion(mention)) return [];
    return totalsBefore(items, first, heads).flatMap((before) => {
      const candidates = ofSameCases(before, items[first]);
      const [nearest] = candidates;
      const parts = nearest ? listFrom(items, first, nearest.item) : [];
      const last = items[parts.at(-1) ?? -1];
      if (
        !last ||
        areOfBothCases(
          items,
          parts,
          candidates.map(({ item }) => item),
        )
      )
        return [];
      const { number, gap } = mention;
      const words = sentence.slice(number.start - gap.length, last.mention.number.end);
      const { total, item: whole } = likeliestTotal(items, parts, candidates) ?? {};
      return [describeList(sentence, items, { total, whole, parts, first, words, end: sentence.length })];
    });
  });
}

/** Whether a list begins with a figure: the marker stands in its clause, or right before it with a comma between. */
function opensList({ gap }: Mention): boolean {
  const words = gap.slice(gap.lastIndexOf('）') + 1);
  const marker = partMarkers.exec(words);
  if (!marker) return false;
  return !/[，；：]/.test(words.slice(marker.index + marker[0].length).replace(/^[，：]/, ''));
}

function isInclusion(mention: Mention): boolean {
  return mention.depth === 0 && inclusion.test(mention.before);
}

/** A figure that a list may break down. */
interface Candidate {
  readonly total: number;
  readonly item: Item;
}

/**
 * The figures that a list may break down, of each measure the nearest first; those of the sentence before where the
 * list opens its sentence. Changes and shares are no wholes.
 */
function totalsBefore(
  items: readonly Item[],
  first: number,
  heads: () => readonly Item[],
): readonly (readonly Candidate[])[] {
  const depth = items[first]?.mention.depth ?? 0;
  const before = items
    .slice(0, first)
    .map((item, total): Candidate => ({ item, total }))
    .filter(({ item }) => item.mention.depth === depth && !isShare(item) && !isNoWhole(item.mention.before));
  const candidates =
    before.length > 0
      ? before.reverse()
      : depth === 0
        ? heads().map((item, index): Candidate => ({ item, total: -1 - index }))
        : [];
  const measures = new Set(candidates.map(({ item }) => item.mention.number.measure));
  return [...measures].map((measure) =>
    candidates.filter(({ item }) => item.mention.number.measure === measure),
  );
}

/** Those candidates that may hold a list's first figure: the outcome of a review is no part of what was litigated. */
function ofSameCases(candidates: readonly Candidate[], first: Item | undefined): readonly Candidate[] {
  const kind = first && caseKind(first);
  return kind === undefined ? candidates : candidates.filter(({ item }) => (caseKind(item) ?? kind) === kind);
}

/** The figure that the parts make up, wherever before the list it stands; otherwise the nearest one. */
function likeliestTotal(
  items: readonly Item[],
  parts: readonly number[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const sum = sumOfItems(items, parts);
  return candidates.find(({ item }) => equal(item.mention.number.value, sum)) ?? candidates[0];
}

/** The figures of a list, from its first on: they end where something else begins. */
function listFrom(items: readonly Item[], first: number, whole: Item): readonly number[] {
  const depth = items[first]?.mention.depth ?? 0;
  const kind = caseKind(whole);
  const parts: number[] = [];
  let family: ScopeFamily = 'unknown';
  for (const [index, item] of items.entries()) {
    if (index < first || item.mention.depth > depth || isShare(item)) continue;
    if (item.mention.depth < depth) break;
    if (kind !== undefined && (caseKind(item) ?? kind) !== kind) break;
    if (index > first && (endsList(items, index, family) || sumsUp(items, index, parts))) break;
    if (index > first && isOtherResult(item, whole)) break;
    if (!sameUnit(item, whole)) continue;
    if (family === 'unknown') family = familyOf(item.scope);
    parts.push(index);
  }
  return parts;
}

/**
 * 无法提供3件，其中不掌握2件，不予处理1件: behind the parts of one result another one follows. 公开 may have parts of
 * several names.
 */
function isOtherResult({ scope }: Item, whole: Item): boolean {
  if (scope === whole.scope || familyOf(scope) !== 'results' || familyOf(whole.scope) !== 'results')
    return false;
  return !mayBeGranted.has(scope) || !mayBeGranted.has(whole.scope);
}

const mayBeGranted: ReadonlySet<Scope> = new Set<Scope>([
  'granted',
  'partial',
  'granted-or-partial',
  'already-public',
]);

/**
 * Whether a figure sums up what stands before it and so ends the list. One that is smaller than a part before it, and
 * has the others behind it, is a part that happens to say 共计 of itself.
 */
function sumsUp(items: readonly Item[], index: number, parts: readonly number[]): boolean {
  const item = items[index];
  if (!item || !sums.test(item.mention.before)) return false;
  const isSmaller = parts.some((part) => {
    const before = items[part];
    return before && isLess(item.mention.number.value, before.mention.number.value);
  });
  return !isSmaller || !items.slice(index + 1).some((behind) => isRemainder(behind, item));
}

/** Whether a figure is said to be all the rest of the list that another one stands in. */
function isRemainder(item: Item, { mention: { depth } }: Item): boolean {
  return item.mention.depth === depth && remainder.test(item.mention.before);
}

/** Whether a figure begins something new instead of being one more part of a family. */
function endsList(items: readonly Item[], index: number, family: ScopeFamily): boolean {
  const item = items[index];
  if (!item) return true;
  const { mention, scope } = item;
  if (additions.test(mention.gap) || opensList(mention)) return true;
  const own = familyOf(scope);
  if (own !== family && !joins(family, own)) {
    if (beginsAnew(own) || (family !== 'unknown' && own !== 'unknown')) return true;
  }
  return mention.gap.includes('；') && nextOpensList(items, index);
}

/** Families that begin something new instead of being parts, unless the list began with them. */
function beginsAnew(family: ScopeFamily): boolean {
  return family === 'applications' || family === 'cases' || family === 'documents';
}

/**
 * Results and what is carried out of the year may stand in one list, and so may what came in this year and the year
 * before.
 */
function joins(family: ScopeFamily, other: ScopeFamily): boolean {
  if (family === 'carried') return other === 'applications';
  return other === 'carried' && (family === 'results' || family === 'applications');
}

function nextOpensList(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next !== undefined && next.mention.depth === items[index]?.mention.depth && opensList(next.mention);
}
