import { isBlank, skipBlanks } from '../../syntax/blanks';
import { behindTag, isBlockTag } from '../../syntax/tags';
import { codesOf } from '../../text/code-units';
import type { Span } from '../../text/position';
import { endsParagraph } from '../paragraphs';
import { DIGIT, kindOf, NEGATION, NOTHING, NUMERAL, TAG } from './characters';
import { unitStarts } from './units';

/**
 * The first, cheap pass over prose. It looks at every character once and stops only where a number with a unit or a
 * nought said in words may stand; what lies between is never looked at again. All else happens in the sentences it
 * finds.
 */

/** A sentence in which a figure may stand. */
export interface FoundSentence extends Span {
  /** Whether the sentence before it in the same paragraph was found too, so that 其中 may speak of its figures. */
  readonly follows: boolean;
}

const multipliers = codesOf('余餘多几幾千百万萬亿億');
const units = codesOf(`${unitStarts}條個項場處餘`);
/**
 * Behind Chinese numerals only the units of applications count: 一个, 三项, 一次 are everywhere and mean nothing here.
 */
const numeralUnits = codesOf('件条條宗份起例元');
const separators = codesOf(',，.．');
const punctuation = codesOf('，。；、,;）)');
const ORDINAL = '第'.charCodeAt(0);

/** No sentence reaches further from its first figure; what seems to is a table or a list without punctuation. */
const LONGEST_SENTENCE = 1500;

/** How far a nought said in words may reach. */
const REACH_OF_NEGATION = 60;

const SUBJECTS_OF_NEGATION = [
  '申请',
  '申請',
  '复议',
  '複議',
  '诉讼',
  '訴訟',
  '收取',
  '收费',
  '处理费',
  '依申请',
  '结转',
];

/** 行政复议、行政诉讼均未发生 names them before it denies them. */
const DISPUTES = /复议|诉讼/;

/** The sentences of a text in which figures may stand, those inside the left-out spans not among them. */
export function findSentences(text: string, leftOut: readonly Span[]): readonly FoundSentence[] {
  const found: FoundSentence[] = [];
  let from = 0;
  for (const gap of [...leftOut, { start: text.length, end: text.length }]) {
    if (gap.start > from) scanStretch(text, from, gap.start, found);
    from = Math.max(from, gap.end);
  }
  return found;
}

function scanStretch(text: string, from: number, to: number, found: FoundSentence[]): void {
  let floor = from;
  let at = from;
  while (at < to) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === NOTHING || kind > TAG) {
      at++;
      continue;
    }
    if (kind === TAG) {
      at = behindTag(text, at, to);
      continue;
    }
    const end = kind === NEGATION ? at + 1 : endOfNumber(text, at, to);
    if (!isFigure(text, kind, at, end, to)) {
      at = end;
      continue;
    }
    const sentence = sentenceAround(text, at, floor, to);
    const last = found.at(-1);
    const follows = last !== undefined && floor > from && last.end === floor;
    found.push({ ...sentence, follows: follows && continues(text, floor, sentence.start) });
    floor = sentence.end;
    at = sentence.end;
  }
}

/** Behind a number; separators of thousands and decimals belong to it where digits follow. */
function endOfNumber(text: string, start: number, to: number): number {
  const kind = kindOf(text.charCodeAt(start));
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (kindOf(code) === kind) at++;
    else if (
      kind === DIGIT &&
      separators.has(code) &&
      kindOf(text.charCodeAt(at + 1)) === DIGIT &&
      at + 1 < to
    )
      at += 2;
    else break;
  }
  return at;
}

function isFigure(text: string, kind: number, start: number, end: number, to: number): boolean {
  if (kind === NEGATION) return negatesSomething(text, end, to);
  let at = skipMarkup(text, end, to);
  for (let count = 0; count < 3 && multipliers.has(text.charCodeAt(at)) && at < to; count++) {
    at = skipMarkup(text, at + 1, to);
  }
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  if (kind === NUMERAL) {
    if (numeralUnits.has(code)) return text.charCodeAt(start - 1) !== ORDINAL;
    return punctuation.has(code) && isBareNought(text, start, end);
  }
  return units.has(code) || (punctuation.has(code) && isBareNought(text, start, end));
}

/** 均为0 and 为零 say something without a unit. */
function isBareNought(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !'0０零'.includes(text.charAt(start))) return false;
  let before = start - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
  return '为為是'.includes(text.charAt(before));
}

function negatesSomething(text: string, from: number, to: number): boolean {
  const reach = text.slice(from, Math.min(to, from + REACH_OF_NEGATION));
  if (SUBJECTS_OF_NEGATION.some((subject) => reach.includes(subject))) return true;
  return (
    text.startsWith('发生', from) && DISPUTES.test(text.slice(Math.max(0, from - REACH_OF_NEGATION), from))
  );
}

const emphasis = codesOf('*_#~`');
const AMPERSAND = '&'.charCodeAt(0);
const LESS = '<'.charCodeAt(0);

/** Behind blanks, emphasis, a tag or two and entities, any of which may stand between a number and its unit. */
function skipMarkup(text: string, from: number, to: number): number {
  let at = from;
  let tags = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || emphasis.has(code)) at++;
    else if (code === LESS && tags++ < 4) at = behindTag(text, at, to);
    else if (code === AMPERSAND && /^&#?\w{1,8};/.test(text.slice(at, at + 11)))
      at = text.indexOf(';', at) + 1;
    else break;
  }
  return at;
}

/** Whether a sentence stands in the paragraph of the one before it: on the same line, or on the next one with 其中. */
function continues(text: string, from: number, start: number): boolean {
  const first = skipBlanks(text, from, text.length);
  if (first < start) return false;
  const between = text.slice(from, first);
  const lines = between.split('\n').length - 1;
  return lines === 0 || (lines === 1 && text.startsWith('其中', first));
}

/** The sentence around an offset, at most up to the bounds given. */
function sentenceAround(text: string, at: number, floor: number, ceiling: number): Span {
  const lowest = Math.max(floor, at - LONGEST_SENTENCE);
  const highest = Math.min(ceiling, at + LONGEST_SENTENCE);
  let start = at;
  while (start > lowest && !endsSentence(text, start - 1)) start--;
  let end = at;
  while (end < highest && !endsSentence(text, end)) end++;
  return { start, end: Math.min(end + 1, highest) };
}

function closesBlockTag(text: string, close: number): boolean {
  const stretch = text.slice(Math.max(0, close - LONGEST_SENTENCE), close + 1);
  return isBlockTag(stretch, stretch.lastIndexOf('<'));
}

/** Whether the character at an offset ends a sentence. */
function endsSentence(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x21:
    case 0x09:
    case 0x7c:
      return true;
    case 0x3e: // > of a tag that parts paragraphs
      return closesBlockTag(text, at);
    case 0x0a:
      return endsParagraph(text, at);
    default:
      return false;
  }
}
