import { withoutNumbering } from './numbering';
import { simplifiedForms, simplify } from './traditional';

/**
 * Folding makes labels comparable: official labels arrive in full width and half width, wrapped by blanks, with any
 * punctuation between their parts and with their numbering in a dozen styles.
 */

/** The source of a pattern for the reading of one character in pinyin, with its tone: guī. */
export const PINYIN = '[a-z\\u00e0-\\u01dc]{1,6}';

/**
 * A character's reading in brackets behind it: 規(guī)章. Programs that turn pages into traditional script add it to
 * characters that have several readings.
 */
const READING = new RegExp(`(?<=\\p{Script=Han})\\(${PINYIN}\\)`, 'gu');

const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a label: compatibility forms folded (NFKC), simplified, blanks and punctuation left out. Numbering is
 * kept.
 */
export function foldText(text: string): string {
  return plainWords(text) ?? simplify(text.normalize('NFKC').replace(READING, '').replace(NOT_A_WORD, ''));
}

/**
 * What a UTF-16 code unit is to folding: part of a word as it stands, or no part of any word; 0 needs a closer look.
 */
const WORD = 1;
const MARK = 2;

/** The marks that reports are full of, beside those of ASCII. */
const marks = '\u3000、。《》【】〔〕（），：；．“”—';

/** By the code unit, whether it is a `WORD` or a `MARK`: most of what is folded is nothing else. */
const plainKinds: ArrayLike<number> = makePlainKinds();

/**
 * The table is made whenever the program starts, so it is filled in stretches: asking about each character would take
 * long.
 */
function makePlainKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(MARK, 0, 0x80).fill(WORD, 0x4e00, 0xa000);
  for (const [first, last] of ['09', 'AZ', 'az'] as const)
    kinds.fill(WORD, first?.charCodeAt(0), (last?.charCodeAt(0) ?? 0) + 1);
  for (const character of simplifiedForms.keys()) kinds[character.charCodeAt(0)] = 0;
  for (const character of marks) kinds[character.charCodeAt(0)] = MARK;
  return kinds;
}

/**
 * The words of a text that only has plain characters, which have no other form and no other script; else `undefined`.
 */
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
  return foldText(withoutNumbering(text.normalize('NFKC')));
}
