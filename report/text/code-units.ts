/**
 * The UTF-16 code units of some characters, none of which takes two; for looking at a text without cutting it into
 * characters.
 */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Whether a UTF-16 code unit is one of the usual Han characters. */
export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/**
 * Whether a character is a Han one, a plain digit or letter: nearly all are, and none of these ends or parts anything.
 */
export function isOrdinary(code: number): boolean {
  return (
    isHan(code) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

/** How many Han characters a text has, the rare ones counted with the usual. */
export function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
