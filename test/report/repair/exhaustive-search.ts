import { type CellIndex, COLUMNS, equationsOf, excessIn, type Numbers } from './equations';

/** New numbers for one cell or two, in the order of the table. */
export type FoundRepair = readonly { readonly cell: CellIndex; readonly to: number }[];

/** What the search found: every repair of the smallest size, or more cells than two. */
export interface Found {
  readonly size: 0 | 1 | 2 | 'more';
  readonly repairs: readonly FoundRepair[];
  /** Pairs of cells of which only the sum or the difference is known, and that can be filled in several ways. */
  readonly families: readonly (readonly [CellIndex, CellIndex])[];
}

/** A cell with its number and its signs in the equations that can be checked. */
interface Unknown {
  readonly cell: CellIndex;
  readonly value: number;
  readonly signs: readonly number[];
}

/**
 * Tries every cell and then every pair of cells of a table, whatever equations they stand in: for each it solves the
 * whole system for the one or two changes. Nothing is taken from the product.
 */
export function searchExhaustively(numbers: Numbers): Found {
  const checked = equationsOf(numbers.length).filter((equation) => excessIn(numbers, equation) !== undefined);
  const excesses = checked.map((equation) => excessIn(numbers, equation) ?? 0);
  if (excesses.every((excess) => excess === 0)) return { size: 0, repairs: [], families: [] };
  const unknowns = numbers.flatMap((row, r) =>
    row.flatMap((value, c): Unknown[] => {
      if (value === undefined) return [];
      const signs = checked.map(
        ({ terms }) => terms.find(({ cell }) => cell[0] === r && cell[1] === c)?.sign ?? 0,
      );
      return signs.some((sign) => sign !== 0) ? [{ cell: [r, c], value, signs }] : [];
    }),
  );
  const single = unknowns.flatMap((unknown): FoundRepair[] => {
    const change = changeOfOne(unknown, excesses);
    const to = unknown.value + (change ?? 0);
    return change !== undefined && to >= 0 ? [[{ cell: unknown.cell, to }]] : [];
  });
  if (single.length > 0) return { size: 1, repairs: single, families: [] };
  return searchPairs(unknowns, excesses);
}

function changeOfOne({ signs }: Unknown, excesses: readonly number[]): number | undefined {
  const at = signs.findIndex((sign) => sign !== 0);
  const change = -(excesses[at] ?? 0) / (signs[at] ?? 1);
  const mends = excesses.every((excess, index) => excess + (signs[index] ?? 0) * change === 0);
  return mends && change !== 0 ? change : undefined;
}

function searchPairs(unknowns: readonly Unknown[], excesses: readonly number[]): Found {
  const repairs: FoundRepair[] = [];
  const families: (readonly [CellIndex, CellIndex])[] = [];
  const broken = excesses.flatMap((excess, index) => (excess === 0 ? [] : [index]));
  for (const [index, first] of unknowns.entries()) {
    for (let other = index + 1; other < unknowns.length; other++) {
      const second = unknowns[other];
      // What neither of them stands in, they cannot mend.
      if (!second || broken.some((at) => first.signs[at] === 0 && second.signs[at] === 0)) continue;
      const ways = changesOfTwo(first, second, excesses);
      if (ways.length > 1) families.push([first.cell, second.cell]);
      for (const [change, otherChange] of ways) {
        repairs.push([
          { cell: first.cell, to: first.value + change },
          { cell: second.cell, to: second.value + otherChange },
        ]);
      }
    }
  }
  return { size: repairs.length > 0 ? 2 : 'more', repairs, families };
}

/**
 * The changes of two numbers after which everything holds and neither is negative, by Cramer's rule; at most two ways.
 */
function changesOfTwo(first: Unknown, second: Unknown, excesses: readonly number[]): [number, number][] {
  const rows = excesses.flatMap((excess, index) => {
    const [a, b] = [first.signs[index] ?? 0, second.signs[index] ?? 0];
    return a === 0 && b === 0 ? [] : [{ a, b, right: -excess }];
  });
  const [pivot] = rows;
  if (!pivot) return [];
  const independent = rows.find((row) => pivot.a * row.b - pivot.b * row.a !== 0);
  if (independent) {
    const determinant = pivot.a * independent.b - pivot.b * independent.a;
    const change = (pivot.right * independent.b - pivot.b * independent.right) / determinant;
    const other = (pivot.a * independent.right - pivot.right * independent.a) / determinant;
    return isRepair(first, second, change, other, rows) ? [[change, other]] : [];
  }
  const ways: [number, number][] = [];
  // Both stand in the same equations: whatever one takes, the other must make up for.
  const furthest = Math.abs(pivot.right) + first.value + second.value + 1;
  for (let change = -first.value; change <= furthest && ways.length < 2; change++) {
    const other = (pivot.right - pivot.a * change) / pivot.b;
    if (isRepair(first, second, change, other, rows)) ways.push([change, other]);
  }
  return ways;
}

function isRepair(
  first: Unknown,
  second: Unknown,
  change: number,
  other: number,
  rows: readonly { a: number; b: number; right: number }[],
): boolean {
  return (
    change !== 0 &&
    other !== 0 &&
    Number.isInteger(change) &&
    Number.isInteger(other) &&
    first.value + change >= 0 &&
    second.value + other >= 0 &&
    rows.every(({ a, b, right }) => a * change + b * other === right)
  );
}

/** A repair in words that can be compared: `row/column=to`, its cells in the order of the table. */
export function writtenRepair(repair: FoundRepair): string {
  return [...repair]
    .sort((a, b) => a.cell[0] * COLUMNS + a.cell[1] - (b.cell[0] * COLUMNS + b.cell[1]))
    .map(({ cell, to }) => `${cell[0]}/${cell[1]}=${to}`)
    .join(' ');
}
