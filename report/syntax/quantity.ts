import { codesOf } from '../text/code-units';
import { type Exact, parseExact } from '../text/exact';
import type { Span } from '../text/position';

/** A number as a cell holds it, with the place of its digits, so that an edit can leave unit and blanks alone. */
export interface Quantity {
  readonly value: Exact;
  /** Where the number itself stands in the text it was read from, its sign and separators included. */
  readonly digits: Span;
}

const ZERO = 48;
const NINE = 57;

/**
 * Sign, digits with separators of thousands, decimals, and at most a unit behind, in full or half width. In a column of
 * changes the sign may be a word, as 「减4」.
 */
const QUANTITY =
  /^((?:[-−－﹣+＋]|[增减減][加少]?)?[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?)(?:\s{0,40}(?:[(（]\s{0,40})?(?:万元|亿元|元|件|条|项|次|个|人次|人|宗|份)\s{0,40}[)）]?)?$/;

/**
 * The number that a cell's text is, or `undefined` when the text is not one number: blank, `/`, `—`, `无`, words,
 * or several numbers. The text must come without blanks around it.
 */
export function readQuantity(text: string): Quantity | undefined {
  const plain = plainInteger(text);
  if (plain !== undefined) return { value: plain, digits: { start: 0, end: text.length } };
  if (text.length === 0 || text.length > 40) return undefined;
  const digits = QUANTITY.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const value = parseExact(plainNumber(digits));
  return value === undefined ? undefined : { value, digits: { start: 0, end: digits.length } };
}

/** A number in half width, without separators, its sign a minus, a plus or nothing. */
export function plainNumber(digits: string): string {
  const plain = digits.normalize('NFKC').replace('−', '-').replaceAll(',', '');
  return plain.replace(/^增加?/, '').replace(/^[减減]少?/, '-');
}

/** What a number may begin with beside a plain digit, as in `QUANTITY`. */
const STARTS = codesOf('０１２３４５６７８９-−－﹣+＋增减減');

/**
 * Whether a text is one number; see `readQuantity`. Labels and words are told to be none by their first character
 * alone.
 */
export function isQuantity(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= ZERO && first <= NINE)
    return plainInteger(text) !== undefined || readQuantity(text) !== undefined;
  return STARTS.has(first) && readQuantity(text) !== undefined;
}

/** What a sign for nothing may begin with. */
const SIGNS = codesOf('/／\\—–-－*无無空');

/** Signs that stand where a number should: a slash, a dash, 无. They fill a value cell and never a label. */
export function standsForNothing(text: string): boolean {
  return text.length <= 6 && SIGNS.has(text.charCodeAt(0)) && /^(?:[/／\\—–\-－*]+|无|無|空)$/.test(text);
}

/**
 * What is written in a column of changes where nothing changed: 未增未减, 没有变化, or 0/0 for what came and what went.
 */
const CHANGE =
  /^(?:[未无無没沒不](?:有|发生|發生)?[增减減变變](?:[加少化动動]|[未无無不]?[增减減])?|\d{1,6}\/\d{1,6})$/;
const LONGEST_CHANGE = 13;

/**
 * Whether words, or two numbers, stand where the number of changes (本年增/减) should: they fill a value cell and are
 * no label.
 */
export function tellsOfChange(text: string): boolean {
  return text.length <= LONGEST_CHANGE && CHANGE.test(text);
}

/** Whether a text fills a value cell: one number, or a sign that stands for none. */
export function isValue(text: string): boolean {
  return isQuantity(text) || standsForNothing(text);
}

/**
 * The number that a short run of ASCII digits is; `undefined` for every other text. Nearly every cell is one, and
 * reading those without a regular expression halves the time.
 */
export function plainInteger(text: string): number | undefined {
  if (text.length === 0 || text.length > 15) return undefined;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return undefined;
    value = value * 10 + (code - ZERO);
  }
  return value;
}

/**
 * A value written the way another one was: full-width digits stay full-width, separators of thousands stay, and
 * nothing else is added.
 */
export function writeLike(model: string, value: string): string {
  const grouped = /[,，]/.exec(model);
  const [whole = '', fraction] = value.split('.');
  const separated = [grouped ? whole.replace(/\B(?=(?:\d{3}){1,20}$)/g, grouped[0]) : whole, fraction]
    .filter((part) => part !== undefined)
    .join('.');
  return /[０-９]/.test(model) ? separated.replace(/[0-9.-]/g, fullWidth) : separated;
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
