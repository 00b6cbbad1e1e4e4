import { numeralCharacters } from './numerals';

/** What a character may begin or end, for passes that look at every character of a text. */

/** Nothing that is looked for. */
export const NOTHING = 0;
/** A number in digits of half or full width. */
export const DIGIT = 1;
/** A number in Chinese numerals. */
export const NUMERAL = 2;
/** 未, 无 and 没, which may begin a denial. */
export const NEGATION = 3;
/** `<`, which may begin a tag. */
export const TAG = 4;
/** ，；：（）。！？ of plain sentences. */
export const CLAUSE_END = 5;
/** 、 */
export const ENUMERATION = 6;

const kinds = makeKinds();

function makeKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  mark('0123456789０１２３４５６７８９', DIGIT);
  mark(numeralCharacters, NUMERAL);
  mark('未无無没沒', NEGATION);
  mark('<', TAG);
  mark('，；：（）。！？', CLAUSE_END);
  mark('、', ENUMERATION);
  return table;
}

/** The kind of a UTF-16 code unit; `NOTHING` for nearly all, and behind the end of a text. */
export function kindOf(code: number): number {
  return kinds[code] ?? NOTHING;
}
