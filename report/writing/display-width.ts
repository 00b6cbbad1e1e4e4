import { ambiguousCharacters, wideCharacters } from './east-asian-width';

/** How wide characters such as “ ” … — are taken to be, which the editor's font decides: one column or two. */
export type AmbiguousWidth = 'narrow' | 'wide';

/** First and last code points in turn, in rising order. */
type Ranges = readonly number[];

const wide = rangesOf(wideCharacters);
const ambiguous = rangesOf(ambiguousCharacters);

/** Marks that combine with the character before them, and characters that only steer how others look. */
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

const LAST_NARROW = 0x7e;
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** How many columns a text takes in a font whose Chinese characters are twice as wide as its Latin letters. */
export function displayWidth(text: string, ambiguousWidth: AmbiguousWidth): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    width += widthOf(code, ambiguousWidth);
  }
  return width;
}

function widthOf(code: number, ambiguousWidth: AmbiguousWidth): 0 | 1 | 2 {
  if (code >= 0x20 && code <= LAST_NARROW) return 1;
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return 2;
  if (INVISIBLE.test(String.fromCodePoint(code))) return 0;
  if (contains(wide, code)) return 2;
  return ambiguousWidth === 'wide' && contains(ambiguous, code) ? 2 : 1;
}

function contains(ranges: Ranges, code: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (code > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

function rangesOf(hexadecimal: string): Ranges {
  return hexadecimal.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
