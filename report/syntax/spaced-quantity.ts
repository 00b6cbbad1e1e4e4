import { plainNumber } from './quantity';

/**
 * Groups of three digits parted by blanks, or by a separator with a blank beside it; a point may have blanks around it.
 */
const SPACED =
  /^[-−－﹣]?[0-9０-９]{1,3}(?:[,，]?[ \u00a0\u2002-\u200b\u202f\u3000][0-9０-９]{3}|[,，][0-9０-９]{3})*(?:[ \u3000]?[.．][ \u3000]?[0-9０-９]+)?$/;

const BLANKS = /[ \u00a0\u2002-\u200b\u202f\u3000]+/g;

/** Longer texts are no number. */
const LONGEST = 40;

/**
 * The number that a cell's text is once the blanks inside it are left out, as digits in half width without separators;
 * `undefined` where it could be several numbers, or is none. `1 386` is one, for in a cell of its own nothing but
 * thousands are parted so; `13 86` may be two.
 */
export function withoutInnerBlanks(text: string): string | undefined {
  if (text.length > LONGEST || !SPACED.test(text)) return undefined;
  return plainNumber(text.replace(BLANKS, ''));
}
