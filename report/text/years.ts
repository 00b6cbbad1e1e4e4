/** A year of this century in Chinese numerals, with whatever is written for the nought. */
const NUMERAL_YEAR = /二[〇○零ОO0][一二三四五六七八九〇○零ОO0]{2}(?=\s{0,2}年)/g;

const FULL_WIDTH = /[０-９]/g;

/** Nearly all texts have neither. */
const OTHER_DIGITS = /[０-９]|二[〇○零ОO0]/;

const DIGITS = '〇一二三四五六七八九';

/**
 * A text with the years that are written in Chinese numerals, 二〇二四年, and all digits in full width as plain digits.
 * Every character stays where it is.
 */
export function withPlainYears(text: string): string {
  if (!OTHER_DIGITS.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(NUMERAL_YEAR, (year) =>
      [...year].map((numeral) => String(Math.max(0, DIGITS.indexOf(numeral)))).join(''),
    );
}
