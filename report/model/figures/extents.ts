import { add, type Exact, equal } from '../../text/exact';
import { listsAttributes } from './attributes';
import { allOf, amongOthers, overlapping, remainder, someOnly } from './breakdown-words';
import { type FoundBreakdown, type Item, sharesOf } from './items';
import { familyOf, type ScopeFamily } from './scope';

/** A list as found: its total if it has one, its figures, and the words it consists of. */
export interface FoundList {
  readonly total: number | undefined;
  readonly whole: Item | undefined;
  readonly parts: readonly number[];
  /** The figure that the list begins with, which need not be counted as its total is. */
  readonly first: number;
  readonly words: string;
  /** Where in the sentence the list must end. */
  readonly end: number;
}

/** Describes a list: which of its figures are parts, and whether they claim to be all of them. */
export function describeList(
  sentence: string,
  items: readonly Item[],
  { total, whole, parts, first, words, end }: FoundList,
): FoundBreakdown {
  const fitting = fittingParts(items, parts, whole);
  return {
    total,
    parts: fitting,
    shares: sharesOf(items, fitting),
    extent: extentOf(sentence, items, fitting, { whole, first, words, end }),
  };
}

/** Families whose figures, beside each other, are always of the same list. */
const listed: ReadonlySet<ScopeFamily> = new Set<ScopeFamily>([
  'results',
  'channels',
  'outcomes',
  'applicants',
  'cases',
]);

/**
 * A list may run on into figures that are none of its parts: where its beginning makes up the total, only noughts
 * follow, and figures that are of the list without doubt: a result behind results is one of them, whatever the total
 * says.
 */
function fittingParts(
  items: readonly Item[],
  parts: readonly number[],
  whole: Item | undefined,
): readonly number[] {
  if (!whole || endsInRemainder(items, parts)) return parts;
  let sum: Exact = 0;
  for (const [index, part] of parts.entries()) {
    sum = add(sum, items[part]?.mention.number.value ?? 0);
    if (!equal(sum, whole.mention.number.value)) continue;
    const family = familyOf(items[part]?.scope ?? 'unknown');
    const behind = parts.slice(index + 1);
    const noughts = behind.findIndex((next) => {
      const item = items[next];
      const belongs = listed.has(family) && item !== undefined && familyOf(item.scope) === family;
      return item?.mention.number.value !== 0 && !belongs;
    });
    return parts.slice(0, index + 1 + (noughts < 0 ? behind.length : noughts));
  }
  return parts;
}

/** Whether the last of several parts is all the rest, so that the list reaches to it: 其他信息3条. */
function endsInRemainder(items: readonly Item[], parts: readonly number[]): boolean {
  const last = items[parts.at(-1) ?? -1];
  return parts.length > 2 && last !== undefined && REMAINDER_ALONE.test(last.mention.before);
}

/** Nothing but the rest of a list; 其他平台 may begin another one. */
const REMAINDER_ALONE = /^(?:其他|其它|其余)(?:各?类|政府|公开|信息|文件|处理|情况|情形|的){0,3}$/;

function extentOf(
  sentence: string,
  items: readonly Item[],
  parts: readonly number[],
  { whole, first, words, end }: Pick<FoundList, 'whole' | 'first' | 'words' | 'end'>,
): FoundBreakdown['extent'] {
  const last = items[parts.at(-1) ?? -1];
  if (parts.length < 2 || !last) return 'some';
  const behind = last.mention.number.end;
  const tail = sentence.slice(behind, Math.min(end, behind + 12));
  if (someOnly.test(words) || amongOthers.test(tail) || overlapping.test(words)) return 'some';
  if (isMixed(items, parts)) return 'some';
  if (holdsOtherUnits(items, parts, first)) return 'unclear';
  if (allOf.test(words) || remainder.test(last.mention.before)) return 'all';
  return namesAll(items, parts) || isOfAttributes(whole, words, parts) ? 'all' : 'unclear';
}

/** Whether a list has each attribute of what was made. What was disclosed has one of them only, and applications none. */
function isOfAttributes(whole: Item | undefined, words: string, parts: readonly number[]): boolean {
  return whole?.scope === 'unknown' && listsAttributes(words, parts.length);
}

/** Figures of a known family beside others that are not understood may count the same things twice. */
function isMixed(items: readonly Item[], parts: readonly number[]): boolean {
  const families = new Set(
    parts.flatMap((index) => {
      const item = items[index];
      return item && !remainder.test(item.mention.before) ? [familyOf(item.scope)] : [];
    }),
  );
  families.delete('carried');
  // 政策类20条、人事信息公开6条: what is said to be disclosed is of some kind as well.
  if (families.delete('disclosure')) families.add('unknown');
  return families.size > 1;
}

/** 公文2件、动态20条、访谈3期、其他5条: nobody knows whether what is counted otherwise is in the total. */
function holdsOtherUnits(items: readonly Item[], parts: readonly number[], first: number): boolean {
  const last = parts.at(-1) ?? first;
  const depth = items[first]?.mention.depth;
  return items.slice(first, last).some((item, index) => {
    const { number } = item.mention;
    return (
      item.mention.depth === depth &&
      number.measure === 'count' &&
      number.unit !== '' &&
      !parts.includes(first + index)
    );
  });
}

/** Families of which there is nothing else: both kinds of applicant, in time and late, the four outcomes. */
const sizes: Readonly<Partial<Record<ScopeFamily, number>>> = { applicants: 2, timeliness: 2, outcomes: 4 };

function namesAll(items: readonly Item[], parts: readonly number[]): boolean {
  const scopes = new Set(parts.map((index) => items[index]?.scope));
  // Companies are one kind of organisation among several.
  if (scopes.has('companies')) return false;
  const first = items[parts[0] ?? -1];
  const size = first && sizes[familyOf(first.scope)];
  return size !== undefined && scopes.size >= size && scopes.size === parts.length;
}
