import { add, type Exact } from '../../text/exact';

/** Of more numbers than this only the first ones are added: the sums double with each. */
const MOST_NUMBERS = 6;

/** What any of some numbers, or none of them, add up to. */
export function sumsOfAny(values: readonly Exact[]): readonly Exact[] {
  const sums: Exact[] = [0];
  for (const value of values.slice(0, MOST_NUMBERS)) {
    const before = sums.length;
    for (let index = 0; index < before; index++) sums.push(add(sums[index] ?? 0, value));
  }
  return sums;
}
