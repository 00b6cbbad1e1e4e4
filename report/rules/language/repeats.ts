import { isBlank, isFiller } from '../../syntax/blanks';

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

/** A text with more of them is none that anybody wrote. */
const MOST_REPEATS = 500;

/** A text is compared with itself in pieces of so many characters, which stay in the processor's nearest memory. */
const PIECE = 8192;

/** So many characters of a piece are looked at once more together with the next. */
const OVERLAP = 2 * LONGEST;

/**
 * The phrases of 3 to 12 Han characters that are repeated at once, in the order of the text, as far as anybody would read them. Blanks, line ends, page
 * numbers, emphasis and inline tags between the characters do not count; all other characters part phrases. Takes time
 * proportional to the text.
 */
export function findRepeats(text: string): readonly Repeat[] {
  const found: Repeat[] = [];
  const size = Math.min(PIECE, text.length) + OVERLAP;
  const characters = new Uint16Array(size);
  const offsets = new Uint32Array(size);
  let count = 0;
  for (let at = 0; at < text.length && found.length < MOST_REPEATS; ) {
    const read = readCharacters(text, at, characters, offsets, count);
    addRepeats(found, characters, offsets, read.count);
    const kept = Math.min(OVERLAP, read.count);
    characters.copyWithin(0, read.count - kept, read.count);
    offsets.copyWithin(0, read.count - kept, read.count);
    count = kept;
    at = read.at;
  }
  return found;
}

/**
 * Fills the buffers with the characters of phrases and their offsets, from `at` on, behind the first `count` that are
 * filled already. What parts phrases becomes one 0.
 */
function readCharacters(
  text: string,
  from: number,
  characters: Uint16Array,
  offsets: Uint32Array,
  filled: number,
): { readonly at: number; readonly count: number } {
  const end = text.length;
  let at = from;
  let count = filled;
  while (at < end && count < characters.length) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) {
      characters[count] = code;
      offsets[count++] = at++;
      continue;
    }
    const next = code <= LAST_TRANSPARENT ? behindTransparent(text, code, at) : at;
    if (next === at && (count === 0 || characters[count - 1] !== 0)) characters[count++] = 0;
    at = Math.max(next, at + 1);
  }
  return { at, count };
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** The ideographic blank. */
const LAST_TRANSPARENT = 0x3000;

/**
 * Adds the repeats among the first characters of a buffer. When a phrase of a length is repeated, as many characters in a
 * row are the same as those so far before them; looking at every so-manieth character is enough to find them.
 */
function addRepeats(found: Repeat[], characters: Uint16Array, offsets: Uint32Array, count: number): void {
  const added: Repeat[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let index = length; index < count; index += length) {
      const character = characters[index];
      if (character !== characters[index - length] || character === 0) continue;
      const start = startOfRun(characters, index, length);
      const end = endOfRun(characters, index, length, count);
      const copies = Math.floor((end - start) / length);
      if (copies > 0 && copies <= MOST_COPIES) added.push(repeatAt(offsets, start, length, copies));
      while (index + length < end) index += length;
    }
  }
  added.sort((a, b) => startOf(a) - startOf(b));
  for (const repeat of added) {
    const last = found.at(-1);
    if (!last || startOf(repeat) > (last.others.at(-1) ?? 0)) found.push(repeat);
  }
}

function startOf({ first }: Repeat): number {
  return first[0] ?? 0;
}

function startOfRun(characters: Uint16Array, index: number, length: number): number {
  let start = index;
  while (start > length && characters[start - 1] !== 0 && isSame(characters, start - 1, length)) start--;
  return start;
}

function endOfRun(characters: Uint16Array, index: number, length: number, count: number): number {
  let end = index + 1;
  while (end < count && characters[end] !== 0 && isSame(characters, end, length)) end++;
  return end;
}

function isSame(characters: Uint16Array, index: number, length: number): boolean {
  return characters[index] === characters[index - length];
}

/** A phrase of a length whose first copy ends before `start`, where so many other copies follow. */
function repeatAt(offsets: Uint32Array, start: number, length: number, copies: number): Repeat {
  return {
    first: [...offsets.subarray(start - length, start)],
    others: [...offsets.subarray(start, start + copies * length)],
  };
}

const LINE_FEED = 0x0a;
const LESS_THAN = 0x3c;
const EMPHASIS: ReadonlySet<number> = new Set([...'*_#`'].map((mark) => mark.charCodeAt(0)));

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
