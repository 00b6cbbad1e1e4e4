/**
 * The UTF-16 code units of some characters, none of which takes two; for looking at a text without cutting it into
 * characters.
 */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
