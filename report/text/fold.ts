import { simplifiedForms, simplify } from './traditional';

/**
 * Folding makes labels comparable: official labels arrive in full width and half width, wrapped by blanks, with any
 * punctuation between their parts and with their numbering in a dozen styles.
 */

/** Blanks stand only behind a sign that ends the blanks before it, so that no two repeats can share them out between themselves. */
const NUMBERING =
  /^[#*\s]*(?:其中\s*(?:[:：]\s*)?)?(?:(?:[(（]\s*)?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]|(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[、.．,，:：])\s*/;

/**
 * The reading of a character in pinyin, in brackets behind it: 規(guī)章. Programs that turn pages into traditional script add it to characters
 * that could be others.
 */
const READING = /(?<=\p{Script=Han})\([a-z\u00e0-\u01dc]{1,6}\)/gu;

const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** The words of a label: compatibility forms folded (NFKC), simplified, blanks and punctuation left out. Numbering is kept. */
export function foldText(text: string): string {
  return plainWords(text) ?? simplify(text.normalize('NFKC').replace(READING, '').replace(NOT_A_WORD, ''));
}

/** What a UTF-16 code unit is to folding: part of a word as it stands, no part of any word, or in need of a closer look. */
const WORD = 1;
const MARK = 2;

/** The marks that reports are full of, beside those of ASCII. */
const marks = '\u3000、。《》【】〔〕（），：；．“”—';

/** By the code unit, whether it is a `WORD` or a `MARK`: most of what is folded is nothing else. */
const plainKinds: ArrayLike<number> = makePlainKinds();

/** The table is filled by stretches: it is made whenever the program starts, and asking for each of its places would take long. */
function makePlainKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(MARK, 0, 0x80).fill(WORD, 0x4e00, 0xa000);
  for (const [first, last] of ['09', 'AZ', 'az'] as const)
    kinds.fill(WORD, first?.charCodeAt(0), (last?.charCodeAt(0) ?? 0) + 1);
  for (const character of simplifiedForms.keys()) kinds[character.charCodeAt(0)] = 0;
  for (const character of marks) kinds[character.charCodeAt(0)] = MARK;
  return kinds;
}

/** The words of a text that only has plain characters, which have no other form and no other script; else `undefined`. */
function plainWords(text: string): string | undefined {
  let words = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const kind = plainKinds[text.charCodeAt(index)];
    if (kind === WORD) continue;
    if (kind !== MARK) return undefined;
    if (index > from) words += text.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? text : words + text.slice(from);
}

/** The words of a label without its leading numbering, such as `（三）`, `一、`, `1.`. */
export function foldLabel(text: string): string {
  return foldText(text.normalize('NFKC').replace(NUMBERING, ''));
}

/** A label as it is written, without its leading numbering. */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, '');
}

/** How a label is numbered: as a part of the table (一、), as a group ((三)), as an item (1.), or not at all. */
export type NumberingLevel = 'part' | 'group' | 'item';

/** The level and the ordinal of a label's numbering, or `undefined` when it has none. */
export function numberingOf(text: string): { level: NumberingLevel; ordinal: number } | undefined {
  const folded = NUMBERING.exec(text.normalize('NFKC'))?.[0];
  if (folded === undefined) return undefined;
  const digits = /\d+/.exec(folded);
  if (digits) return { level: 'item', ordinal: Number(digits[0]) };
  const numerals = /[一二三四五六七八九十]+/.exec(folded);
  if (!numerals) return undefined;
  return { level: folded.includes(')') ? 'group' : 'part', ordinal: ordinalOf(numerals[0]) };
}

const NUMERALS = '一二三四五六七八九';

/** The number that Chinese numerals below one hundred, or digits, stand for; 0 for anything else. */
export function ordinalOf(numerals: string): number {
  if (/^\d/.test(numerals)) return Number(numerals);
  const ten = numerals.indexOf('十');
  if (ten < 0) return NUMERALS.indexOf(numerals) + 1;
  const tens = ten === 0 ? 1 : NUMERALS.indexOf(numerals.slice(0, ten)) + 1;
  return tens * 10 + (NUMERALS.indexOf(numerals.slice(ten + 1) || '零') + 1);
}

/**
 * How many characters must be put in, left out or replaced to turn one text into the other (Levenshtein distance),
 * given up as `limit + 1` as soon as it is certain to be more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  // One row of distances at a time: to nothing of `a`, to its first character, and so on.
  const row = Array.from({ length: b.length - start + 1 }, (_, column) => column);
  for (let taken = start; taken < a.length; taken++) {
    let diagonal = taken - start;
    let least = diagonal + 1;
    row[0] = least;
    for (let column = 1; column < row.length; column++) {
      const replaced = diagonal + (a.charCodeAt(taken) === b.charCodeAt(start + column - 1) ? 0 : 1);
      diagonal = row[column] ?? 0;
      const distance = Math.min(replaced, diagonal + 1, (row[column - 1] ?? 0) + 1);
      row[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[row.length - 1] ?? 0, limit + 1);
}
