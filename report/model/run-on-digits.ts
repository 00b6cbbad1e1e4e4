/** A way to cut digits into numbers. */
export type Split = readonly number[];

/** Beyond so many ways a row is left unread: its equation tells too little. */
const MOST_SPLITS = 500;

/** Cutting is given up after so many attempts, so that a hostile run of digits cannot hold the reader up. */
const MOST_ATTEMPTS = 40_000;

/** The longest number of a count; a city's yearly totals have five or six digits. */
const LONGEST_NUMBER = 8;

/**
 * Every way to cut digits into so many groups of so many numbers, without leading zeros, where the last number of each
 * group is the sum of the others. `undefined` when there are too many to tell.
 */
export function splitDigits(digits: string, groups: number, size: number): readonly Split[] | undefined {
  const splits: Split[] = [];
  let attempts = 0;

  const tooMany = () => splits.length > MOST_SPLITS || attempts > MOST_ATTEMPTS;

  const cutGroups = (from: number, left: number, numbers: Split): void => {
    if (left === 0) {
      splits.push(numbers);
      return;
    }
    const last = digits.length - (left - 1) * size;
    for (let end = left === 1 ? digits.length : from + size; end <= last && !tooMany(); end++) {
      for (let length = 1; length <= Math.min(LONGEST_NUMBER, end - from - size + 1); length++) {
        const total = numberAt(digits, end - length, length);
        if (total === undefined) continue;
        cutParts(from, end - length, size - 1, total, [], (parts) =>
          cutGroups(end, left - 1, [...numbers, ...parts, total]),
        );
      }
    }
  };

  const cutParts = (
    from: number,
    to: number,
    left: number,
    rest: number,
    parts: Split,
    found: (parts: Split) => void,
  ): void => {
    attempts++;
    if (tooMany() || to - from < left) return;
    if (left === 1) {
      const value = to - from > LONGEST_NUMBER ? undefined : numberAt(digits, from, to - from);
      if (value === rest) found([...parts, value]);
      return;
    }
    for (let length = 1; length <= Math.min(LONGEST_NUMBER, to - from - left + 1); length++) {
      const value = numberAt(digits, from, length);
      if (value === undefined || value > rest) return;
      cutParts(from + length, to, left - 1, rest - value, [...parts, value], found);
    }
  };

  cutGroups(0, groups, []);
  return tooMany() ? undefined : splits;
}

/** The number that so many digits from a place on make; `undefined` for one with a leading zero. */
function numberAt(digits: string, from: number, length: number): number | undefined {
  if (length < 1 || (length > 1 && digits[from] === '0')) return undefined;
  return Number(digits.slice(from, from + length));
}

/**
 * Whether digits could also be a row of so many numbers of which one is missing and the last, when it is their total,
 * no less than the others together: then a way to cut them into all the numbers proves little by itself.
 */
export function mayHideBlank(digits: string, count: number, hasTotal: boolean): boolean {
  let attempts = 0;
  const mayEnd = (from: number, left: number, sum: number): boolean => {
    if (++attempts > MOST_ATTEMPTS) return true;
    const room = digits.length - from - left + 1;
    for (let length = left === 1 ? room : 1; length <= room; length++) {
      const value = numberAt(digits, from, length);
      if (value === undefined) return false;
      if (left > 1 ? mayEnd(from + length, left - 1, sum + value) : !hasTotal || value >= sum) return true;
    }
    return false;
  };
  return mayEnd(0, count - 1, 0);
}

/** Those ways that cut wherever the text has a blank; all of them when none does. */
export function preferBlanks(splits: readonly Split[], pieces: readonly string[]): readonly Split[] {
  const blanks: number[] = [];
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    blanks.push(at);
  }
  const fitting = splits.filter((split) => {
    const cuts = new Set<number>();
    let end = 0;
    for (const value of split) {
      end += String(value).length;
      cuts.add(end);
    }
    return blanks.every((blank) => cuts.has(blank));
  });
  return fitting.length > 0 ? fitting : splits;
}
