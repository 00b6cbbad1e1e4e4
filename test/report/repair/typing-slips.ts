import { type CellIndex, COLUMNS } from './equations';
import type { Mistake } from './mistakes';

/** The slips of the hand that hit two cells at once. */
export type TwoCellSlip = 'swapped' | 'in the next cell' | 'digit moved over';

/** A slip made in a table: what it turned two numbers into. */
export interface MadeSlip {
  readonly slip: TwoCellSlip;
  /** Whether the two cells stand beside each other or one above the other. */
  readonly direction: 'row' | 'column';
  readonly mistakes: readonly [Mistake, Mistake];
}

/** Every slip that can be made in a table and changes two of its numbers. */
export function slipsIn(values: readonly (readonly number[])[]): readonly MadeSlip[] {
  return values.flatMap((row, r) =>
    row.flatMap((_, c) => [
      ...slipsBetween(values, [r, c], [r, c + 1], 'row'),
      ...slipsBetween(values, [r, c], [r + 1, c], 'column'),
    ]),
  );
}

function slipsBetween(
  values: readonly (readonly number[])[],
  first: CellIndex,
  second: CellIndex,
  direction: 'row' | 'column',
): MadeSlip[] {
  const a = values[first[0]]?.[first[1]];
  const b = values[second[0]]?.[second[1]];
  if (a === undefined || b === undefined || second[1] >= COLUMNS) return [];
  const outcomes: readonly (readonly [TwoCellSlip, number, number])[] = [
    ['swapped', b, a],
    // The number goes into the neighbour, over whatever belongs there; its own cell is left at 0.
    ['in the next cell', 0, a],
    ['in the next cell', b, 0],
    ...(direction === 'row' ? movedDigits(String(a), String(b)) : []),
  ];
  return outcomes.flatMap(([slip, written, otherWritten]): MadeSlip[] =>
    written === a || otherWritten === b
      ? []
      : [
          {
            slip,
            direction,
            mistakes: [
              { cell: first, value: written },
              { cell: second, value: otherWritten },
            ],
          },
        ],
  );
}

/**
 * The last digit of the left number at the front of the right one, and the first of the right at the end of the left.
 */
function movedDigits(left: string, right: string): (readonly [TwoCellSlip, number, number])[] {
  return [
    ['digit moved over', Number(left.slice(0, -1)), Number(left.slice(-1) + right)],
    ['digit moved over', Number(left + right.slice(0, 1)), Number(right.slice(1))],
  ];
}
