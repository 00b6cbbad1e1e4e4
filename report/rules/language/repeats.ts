import { isBlank, isFiller } from '../../syntax/blanks';
import { codesOf, isHan } from '../../text/code-units';
import type { Span } from '../../text/position';

/** A phrase that comes twice or more in a row. All places are UTF-16 offsets from 0 into the text. */
export interface Repeat {
  /** Where each character of the first copy stands; line ends and mark-up may stand between them. */
  readonly first: readonly number[];
  /** Where each character of the other copies stands. */
  readonly others: readonly number[];
}

/** Phrases of two characters are often doubled on purpose. */
const SHORTEST = 3;
const LONGEST = 12;

/** What comes more often than this many times over is drawn or filled in, and no slip. */
const MOST_COPIES = 5;

/** Nobody wrote a text with more of them. */
const MOST_REPEATS = 500;

/**
 * The phrases of 3 to 12 Han characters that stand twice in a row, in the order of the text, as far as anybody would
 * read them. Blanks, line ends, page numbers, emphasis and inline tags between the characters do not count. All other
 * characters part phrases, and so do the tables at the given places. Takes time in proportion to the text.
 */
export function findRepeats(text: string, tables: readonly Span[] = []): readonly Repeat[] {
  const found: Repeat[] = [];
  let from = 0;
  for (const { start, end } of tables) {
    if (start > from) addRepeatsIn(found, text, from, start);
    from = Math.max(from, end);
  }
  if (from < text.length) addRepeatsIn(found, text, from, text.length);
  return found;
}

/**
 * Nobody writes a longer clause; one that is goes through in pieces of so many characters, so that no buffer grows with
 * the text.
 */
const LONGEST_CLAUSE = 8192;

/** So many characters of a piece are looked at once more together with the next. */
const OVERLAP = 2 * LONGEST;

/** Adds the repeats between two offsets of a text, clause by clause: no phrase goes on behind what parts phrases. */
function addRepeatsIn(found: Repeat[], text: string, start: number, end: number): void {
  const characters: number[] = [];
  const offsets: number[] = [];
  let count = 0;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isHan(code)) {
      characters[count] = code;
      offsets[count++] = at++;
      if (count < LONGEST_CLAUSE) continue;
      addRepeats(found, characters, offsets, count);
      if (found.length >= MOST_REPEATS) return;
      characters.copyWithin(0, count - OVERLAP, count);
      offsets.copyWithin(0, count - OVERLAP, count);
      count = OVERLAP;
      continue;
    }
    const next = code <= LAST_TRANSPARENT ? behindTransparent(text, code, at) : at;
    if (next > at) at = next;
    else {
      if (count >= 2 * SHORTEST) addRepeats(found, characters, offsets, count);
      if (found.length >= MOST_REPEATS) return;
      count = 0;
      at++;
    }
  }
  if (count >= 2 * SHORTEST) addRepeats(found, characters, offsets, count);
}

/** The ideographic blank. */
const LAST_TRANSPARENT = 0x3000;

/**
 * The characters of a clause, or their offsets: the first so many of a buffer that is used for one clause after the
 * other.
 */
type Characters = readonly number[];

/**
 * Adds the repeats among the characters of a clause. When a phrase of a length is repeated, as many characters in a
 * row are the same as those so far before them; looking at every so-manieth character is enough to find them.
 */
function addRepeats(found: Repeat[], characters: Characters, offsets: Characters, count: number): void {
  const added: Repeat[] = [];
  for (let length = SHORTEST; length <= LONGEST && 2 * length <= count; length++) {
    for (let index = length; index < count; index += length) {
      if (characters[index] !== characters[index - length]) continue;
      const start = startOfRun(characters, index, length);
      const end = endOfRun(characters, index, length, count);
      const copies = Math.floor((end - start) / length);
      if (copies > 0 && copies <= MOST_COPIES) added.push(repeatAt(offsets, start, length, copies));
      while (index + length < end) index += length;
    }
  }
  if (added.length === 0) return;
  added.sort((a, b) => startOf(a) - startOf(b));
  for (const repeat of added) {
    const last = found.at(-1);
    if (!last || startOf(repeat) > (last.others.at(-1) ?? 0)) found.push(repeat);
  }
}

function startOf({ first }: Repeat): number {
  return first[0] ?? 0;
}

function startOfRun(characters: Characters, index: number, length: number): number {
  let start = index;
  while (start > length && isSame(characters, start - 1, length)) start--;
  return start;
}

function endOfRun(characters: Characters, index: number, length: number, count: number): number {
  let end = index + 1;
  while (end < count && isSame(characters, end, length)) end++;
  return end;
}

function isSame(characters: Characters, index: number, length: number): boolean {
  return characters[index] === characters[index - length];
}

/** A phrase of a length whose first copy ends before `start`, where so many other copies follow. */
function repeatAt(offsets: Characters, start: number, length: number, copies: number): Repeat {
  return {
    first: offsets.slice(start - length, start),
    others: offsets.slice(start, start + copies * length),
  };
}

const LINE_FEED = 0x0a;
const LESS_THAN = 0x3c;
const EMPHASIS = codesOf('*_#`');

/** Behind what does not count at an offset; the offset itself where a character stands that does. */
function behindTransparent(text: string, code: number, at: number): number {
  if (code === LINE_FEED) return behindLineEnd(text, at);
  if (isBlank(code) || EMPHASIS.has(code)) return at + 1;
  if (code !== LESS_THAN) return at;
  const tag = INLINE_TAG.exec(text.slice(at, at + LONGEST_TAG));
  return tag ? at + tag[0].length : at;
}

const LONGEST_TAG = 300;
/** Links are not among them: they stand side by side in menus. */
const INLINE_TAG = /^<\/?(?:b|strong|em|i|u|span|font)(?:\s[^<>]*)?>/i;

const LONGEST_PAGE_NUMBER = 16;
const PAGE_NUMBER_STARTS = '-—–0123456789';

/** Behind a line end and the blank lines after it, and behind a page number on the next filled line. */
function behindLineEnd(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  if (!PAGE_NUMBER_STARTS.includes(text.charAt(next))) return next;
  const line = text.slice(next, next + LONGEST_PAGE_NUMBER);
  const end = line.indexOf('\n');
  return end > 0 && isFiller(line.slice(0, end)) ? next + end : next;
}
