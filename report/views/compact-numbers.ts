/** Whole numbers from 0, kept in as few bytes as the largest of them allows. */
export type CompactNumbers = Uint16Array | Uint32Array;

const LARGEST_OF_TWO_BYTES = 0xffff;

/**
 * Numbers of nearly any text fit in two bytes; lines and columns beyond that are found in files written by machines.
 */
export function compactNumbers(numbers: readonly number[]): CompactNumbers {
  return numbers.every((number) => number <= LARGEST_OF_TWO_BYTES)
    ? Uint16Array.from(numbers)
    : Uint32Array.from(numbers);
}
