/**
 * A label's leading numbering, such as `（三）`, `一、`, `1.`, and 其中 before it. A sign stands between any two
 * repeats of blanks: two repeats side by side could match the same blanks in many ways, which takes long.
 */
const NUMBERING =
  /^[#*\s]*(?:其中\s*(?:[:：]\s*)?)?(?:(?:[(（]\s*)?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]|(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[、.．,，:：])\s*/;

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
