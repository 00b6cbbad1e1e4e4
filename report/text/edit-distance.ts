/**
 * How many characters must be put in, left out or replaced to turn one text into the other (Levenshtein distance),
 * given up as `limit + 1` as soon as it is certain to be more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  // One row of distances at a time: to nothing of `a`, to its first character, and so on.
  const row = Array.from({ length: b.length - start + 1 }, (_, column) => column);
  for (let taken = start; taken < a.length; taken++) {
    let diagonal = taken - start;
    let least = diagonal + 1;
    row[0] = least;
    for (let column = 1; column < row.length; column++) {
      const replaced = diagonal + (a.charCodeAt(taken) === b.charCodeAt(start + column - 1) ? 0 : 1);
      diagonal = row[column] ?? 0;
      const distance = Math.min(replaced, diagonal + 1, (row[column - 1] ?? 0) + 1);
      row[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[row.length - 1] ?? 0, limit + 1);
}

/**
 * Which characters a text has, as the bits of one number; several characters share a bit. Two texts that are far apart
 * are told by it without comparing them; see `leastDistance`.
 */
export function characterBits(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) % 31);
  return bits;
}

/** A lower bound of the edit distance between two texts, by their `characterBits`. */
export function leastDistance(these: number, those: number): number {
  return Math.max(countBits(these & ~those), countBits(those & ~these));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
