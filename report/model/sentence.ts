import { isBlank } from '../syntax/blanks';
import { behindTag, isBlockTag, isTagAt } from '../syntax/tags';
import { isOrdinary } from '../text/code-units';
import type { Span } from '../text/position';
import { simplify } from '../text/traditional';
import { endsParagraph, nextFilledLine } from './paragraphs';

/**
 * A sentence as one reads it: without blanks, line ends, page numbers and mark-up, in half width and simplified
 * characters.
 */
export interface Sentence {
  readonly text: string;
  /** Where each character of `text` stands in the text it was read from (UTF-16 code units from 0). */
  readonly offsets: readonly number[];
}

/**
 * A sentence is looked at this far, in UTF-16 code units, before and behind the place that is asked for; tags within it
 * count as nothing.
 */
const REACH = 400;

/** So far with the tags within it: Word writes several for each number. */
const REACH_WITH_TAGS = 20_000;

/** The sentence around an offset. Semicolons part no sentences: what they separate is often compared. */
export function sentenceAt(text: string, offset: number): Sentence {
  return read(text, sentenceStart(text, offset), sentenceEnd(text, offset));
}

/** The sentence that begins behind the one around an offset, or an empty one at the end of a paragraph. */
export function sentenceBehind(text: string, offset: number): Sentence {
  const end = sentenceEnd(text, offset);
  return ENDS.includes(text.charAt(end - 1)) ? read(text, end, sentenceEnd(text, end)) : read(text, end, end);
}

/** The place in the original text of a stretch of a sentence that is not empty. */
export function spanOf({ offsets }: Sentence, start: number, end: number): Span {
  const from = offsets[start] ?? offsets.at(-1) ?? 0;
  return { start: from, end: (offsets[end - 1] ?? from) + 1 };
}

const ENDS = '。！？!?';
const PARTS_CELLS = '\t|';

function sentenceStart(text: string, offset: number): number {
  const farthest = Math.max(0, offset - REACH_WITH_TAGS);
  let limit = Math.max(0, offset - REACH);
  for (let at = offset - 1; at >= limit; at--) {
    const code = text.charCodeAt(at);
    if (isOrdinary(code)) continue;
    const character = text.charAt(at);
    if (ENDS.includes(character) || PARTS_CELLS.includes(character)) return at + 1;
    if (character === '\n' && endsParagraph(text, at)) return at + 1;
    if (character === '>') {
      const open = openingBefore(text, at);
      if (isBlockTag(text, open)) return at + 1;
      if (open >= farthest && isTagAt(text, open)) {
        limit = Math.max(farthest, limit - (at + 1 - open));
        at = open;
      }
    }
  }
  return limit;
}

function sentenceEnd(text: string, offset: number): number {
  const farthest = Math.min(text.length, offset + REACH_WITH_TAGS);
  let limit = Math.min(text.length, offset + REACH);
  for (let at = offset; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isOrdinary(code)) continue;
    const character = text.charAt(at);
    if (ENDS.includes(character)) return at + 1;
    if (PARTS_CELLS.includes(character)) return at;
    if (character === '\n' && endsParagraph(text, at)) return at;
    if (character === '<') {
      if (isBlockTag(text, at)) return at;
      const behind = isTagAt(text, at) ? behindTag(text, at, farthest) : at + 1;
      if (behind > at + 1) {
        limit = Math.min(farthest, limit + behind - at);
        at = behind - 1;
      }
    }
  }
  return limit;
}

/** Tags in reports are shorter than this; what is longer is no tag. */
const LONGEST_TAG = 2000;

/** Where the tag opens that closes at an offset, or −1. */
function openingBefore(text: string, close: number): number {
  const from = Math.max(0, close - LONGEST_TAG);
  const open = text.slice(from, close).lastIndexOf('<');
  return open < 0 ? -1 : from + open;
}

const DROPPED = '*#_`';

function read(text: string, start: number, end: number): Sentence {
  const offsets: number[] = [];
  let plain = '';
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isOrdinary(code)) {
      const from = at;
      while (at < end && isOrdinary(text.charCodeAt(at))) offsets.push(at++);
      plain += text.slice(from, at);
    } else if (code === 0x0a) at = behindFillers(text, at, end);
    else if (code === 0x3c) at = behindTag(text, at, end);
    else {
      if (!isBlank(code) && !DROPPED.includes(text.charAt(at))) {
        plain += halfWidth(code);
        offsets.push(at);
      }
      at++;
    }
  }
  return { text: simplify(plain), offsets };
}

/** Digits, letters and brackets in half width; commas and the like as Chinese writes them. */
function halfWidth(code: number): string {
  const half = code > 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return half === 0x2c ? '，' : half === 0x3a ? '：' : half === 0x3b ? '；' : String.fromCharCode(half);
}

/** Where the next line begins that is more than a page number. */
function behindFillers(text: string, lineEnd: number, end: number): number {
  return Math.min(end, nextFilledLine(text, lineEnd));
}
