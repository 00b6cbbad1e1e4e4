const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
  ['〇', 0],
  ['两', 2],
]);

const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Every character of a Chinese numeral below ten thousand. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千';

/**
 * The value of a Chinese numeral such as 三, 十二, 一百零五, 两千, at most 9999; `undefined` for anything else. Digits
 * without places are accepted only alone: 二〇二三 is a year and 三五 a guess. So is 一百二, which may be 102 or 120.
 */
export function parseNumeral(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let place = 10_000;
  let afterNought = false;
  for (const character of text) {
    const next = PLACES.get(character);
    if (next === undefined) {
      const read = DIGITS.get(character);
      if (read === undefined || (digit !== undefined && digit !== 0)) return undefined;
      afterNought = digit === 0;
      digit = read;
    } else {
      if (next >= place || digit === 0 || (digit === undefined && next !== 10)) return undefined;
      value += (digit ?? 1) * next;
      place = next;
      digit = undefined;
    }
  }
  if (text === '' || (digit === 0 && text.length > 1)) return undefined;
  if (digit !== undefined && place >= 100 && place < 10_000 && !afterNought) return undefined;
  return value + (digit ?? 0);
}
