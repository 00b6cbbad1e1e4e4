import type { RelationForm } from '../../../report/forms';

/** The numbers of a table three, row by row; `undefined` where there is none. */
export type Numbers = readonly (readonly (number | undefined)[])[];

/** A cell, by the indices of its row and its column. */
export type CellIndex = readonly [row: number, column: number];

/** One equation of table three, written down from the form's own words and not taken from the product. */
export interface Equation {
  readonly kind: RelationForm['rule'];
  /** The cells that count, with their signs; together they are 0 where the equation holds. */
  readonly terms: readonly { readonly cell: CellIndex; readonly sign: 1 | -1 }[];
}

export const COLUMNS = 7;
const TOTAL_COLUMN = 6;

/** The equations of a table three with so many rows: 一, 二, the results, （七）, 四, from top to bottom. */
export function equationsOf(rows: number): readonly Equation[] {
  const [received, carriedIn, concluded, carriedOut] = [0, 1, rows - 2, rows - 1];
  const results = Array.from({ length: rows - 4 }, (_, index) => index + 2);
  const plus = (row: number, column: number) => ({ cell: [row, column] as const, sign: 1 as const });
  const minus = (row: number, column: number) => ({ cell: [row, column] as const, sign: -1 as const });
  const columns = Array.from({ length: COLUMNS }, (_, column) => column);
  return [
    ...columns.map((column) => ({
      kind: 'applications/balance',
      terms: [
        plus(concluded, column),
        plus(carriedOut, column),
        minus(received, column),
        minus(carriedIn, column),
      ],
    })),
    ...columns.map((column) => ({
      kind: 'applications/sum-of-results',
      terms: [plus(concluded, column), ...results.map((row) => minus(row, column))],
    })),
    ...Array.from({ length: rows }, (_, row) => ({
      kind: 'applications/row-total',
      terms: [plus(row, TOTAL_COLUMN), ...columns.slice(0, TOTAL_COLUMN).map((column) => minus(row, column))],
    })),
  ];
}

/** By how much an equation is off; `undefined` where one of its numbers is missing, and it cannot be checked. */
export function excessIn(numbers: Numbers, { terms }: Equation): number | undefined {
  let excess = 0;
  for (const { cell, sign } of terms) {
    const value = numbers[cell[0]]?.[cell[1]];
    if (value === undefined) return undefined;
    excess += sign * value;
  }
  return excess;
}
