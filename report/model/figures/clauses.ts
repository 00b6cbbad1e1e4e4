import { CLAUSE_END, ENUMERATION, kindOf } from './characters';
import type { NumberInSentence } from './numbers';

/** A number with the words around it. Offsets count in the plain sentence. */
export interface Mention {
  readonly number: NumberInSentence;
  /** The words before the number, back to the last punctuation or the number before it; 、 parts nothing. */
  readonly before: string;
  /** The words behind the number's unit, up to the next punctuation or the next number. */
  readonly after: string;
  /** The same words where they run on to the next number, and so may belong to either. */
  readonly between: string;
  /** Where the clause starts and ends: from one ，；：（） to the next. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** Everything between the number before it, or the start of the sentence, and this one. */
  readonly gap: string;
  /** How many brackets are open. */
  readonly depth: number;
}

/** The numbers of a plain sentence with the words around them, in order. */
export function readMentions(sentence: string, numbers: readonly NumberInSentence[]): readonly Mention[] {
  let depth = 0;
  let passed = 0;
  const mentions = numbers.map((number, index): Mention => {
    const previousEnd = numbers[index - 1]?.end ?? 0;
    const nextStart = numbers[index + 1]?.start ?? sentence.length;
    for (; passed < number.start; passed++) depth += bracket(sentence.charAt(passed));
    const clauseStart = Math.max(previousEnd, startOfClause(sentence, number.start, previousEnd));
    const clauseEnd = endOfClause(sentence, number.end, nextStart, CLAUSE_END);
    const afterEnd = endOfClause(sentence, number.end, nextStart, ENUMERATION);
    const behind = sentence.slice(number.end, afterEnd);
    const runsOn = afterEnd === nextStart && nextStart < sentence.length;
    return {
      number,
      before: sentence.slice(clauseStart, number.start).replace(/^、/, ''),
      // Words that run on to the next number without punctuation belong to that number.
      after: runsOn ? '' : behind,
      between: runsOn ? behind : '',
      clauseStart: sentence.charAt(clauseStart) === '、' ? clauseStart + 1 : clauseStart,
      clauseEnd,
      gap: sentence.slice(previousEnd, number.start),
      depth: Math.max(0, depth),
    };
  });
  return distribute(mentions);
}

function bracket(character: string): number {
  return character === '（' ? 1 : character === '）' ? -1 : 0;
}

function startOfClause(sentence: string, from: number, lowest: number): number {
  let at = from;
  while (at > lowest && kindOf(sentence.charCodeAt(at - 1)) !== CLAUSE_END) at--;
  return at;
}

/** Where a clause ends, or an item of an enumeration in it. */
function endOfClause(sentence: string, from: number, highest: number, lastKind: number): number {
  let at = from;
  for (; at < highest; at++) {
    const kind = kindOf(sentence.charCodeAt(at));
    if (kind >= CLAUSE_END && kind <= lastKind) break;
  }
  return at;
}

const CHANGE =
  /(?:同比|环比|增长|下降|减少|增加|上升|提高|降低|增幅|多出|较(?:20\d\d|去|上|同|前)|比(?:20\d\d|去|上|同))[^，；。]{0,10}$/;

/** Whether the words before a number say that it is a change, not a quantity: 较上年增加3件. */
export function saysChange(before: string): boolean {
  return CHANGE.test(before);
}

const OVER_THE_YEARS = /历年|往年|历史|开通以来|建站以来/;

/**
 * Whether the words before a number say that no list of parts breaks it down: changes, and what was counted over the
 * years.
 */
export function isNoWhole(before: string): boolean {
  return saysChange(before) || OVER_THE_YEARS.test(before);
}

const RESPECTIVELY = /^(.{2,60}?)(?:的)?(?:数量|件数)?(?:均)?分别(?:为|是|有|达)?$/;

/**
 * 甲、乙分别为2件、1件: each number gets the name it belongs to; where names and numbers do not match, none gets any.
 */
function distribute(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ before }) => before.includes('分别'))) return mentions;
  const distributed = [...mentions];
  mentions.forEach(({ before }, first) => {
    const names = RESPECTIVELY.exec(before)?.[1]?.split(/[、和及与]|以及/);
    if (!names || names.length < 2) return;
    let count = 1;
    while (/^[、，和及与]$/.test(mentions[first + count]?.gap ?? '')) count++;
    for (let index = 0; index < count; index++) {
      const mention = mentions[first + index];
      if (!mention) continue;
      const name = count === names.length ? (names[index] ?? '') : '';
      distributed[first + index] = { ...mention, before: name, after: '' };
    }
  });
  return distributed;
}
