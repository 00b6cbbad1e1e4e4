/**
 * Which characters a text has, as bits of one number in which several characters may share a bit. It tells at once that two
 * texts are far apart, and so spares comparing them.
 */
export function charactersOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) % 31);
  return bits;
}

/** At least how many characters must be replaced, put in or left out to turn a text with these characters into one with those. */
export function differsBy(these: number, those: number): number {
  return Math.max(countBits(these & ~those), countBits(those & ~these));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
