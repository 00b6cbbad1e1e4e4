import type { Random } from '../random';
import { type CellIndex, COLUMNS } from './equations';

/** A wrong number in a table. */
export interface Mistake {
  readonly cell: CellIndex;
  readonly value: number;
}

/** The numbers with mistakes in them. */
export function withMistakes(
  values: readonly (readonly number[])[],
  mistakes: readonly Mistake[],
): readonly (readonly number[])[] {
  return mistakes.reduce<readonly (readonly number[])[]>(
    (changed, { cell: [row, column], value }) => changed.with(row, (changed[row] ?? []).with(column, value)),
    values,
  );
}

/** Another value for a cell: near it, a slip of the keyboard, or anything. Never the value itself. */
export function otherValue(random: Random, value: number): number {
  for (;;) {
    const near = random.pick(value + 1, Math.max(0, value - 1), value * 10, Math.floor(value / 10), 0);
    const other = random.pick(near, random.below(10), random.below(300), random.below(2 * value + 2));
    if (other !== value) return other;
  }
}

/** A cell of a table with so many rows. */
export function anyCell(random: Random, rows: number): CellIndex {
  return [random.below(rows), random.below(COLUMNS)];
}

/**
 * So many wrong numbers in different cells. Some stand in a row or a column together, and some are off by the same
 * amount or by opposite ones: those are the hard cases.
 */
export function anyMistakes(
  random: Random,
  values: readonly (readonly number[])[],
  count: number,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  while (mistakes.length < count) {
    const last = mistakes.at(-1);
    const [row, column] = anyCell(random, values.length);
    const cell: CellIndex = last
      ? random.pick([row, column] as const, [last.cell[0], column] as const, [row, last.cell[1]] as const)
      : [row, column];
    if (mistakes.some((mistake) => mistake.cell[0] === cell[0] && mistake.cell[1] === cell[1])) continue;
    const right = values[cell[0]]?.[cell[1]] ?? 0;
    const change = last ? last.value - (values[last.cell[0]]?.[last.cell[1]] ?? 0) : 0;
    const value = random.pick(otherValue(random, right), right + change, right - change);
    if (value >= 0 && value !== right) mistakes.push({ cell, value });
  }
  return mistakes;
}
