import { describe, expect, it } from 'vitest';
import { type Slip, slipOf, slipOfPair } from '../../../report/repair/slips';
import { parseExact } from '../../../report/text/exact';

function change(row: number, column: number, written: string, meant: string) {
  const [from, to] = [parseExact(written), parseExact(meant)];
  if (from === undefined || to === undefined) throw new Error(`${written} or ${meant} is no number`);
  return { place: { row, column }, from, to };
}

describe('the slip that explains one number', () => {
  it.each<[written: string, meant: string, slip: Slip | undefined]>([
    ['-5', '5', 'sign'],
    ['120', '12', 'nought'],
    ['12', '120', 'nought'],
    ['10', '100', 'nought'],
    ['122', '12', 'doubled-digit'],
    ['112', '12', 'doubled-digit'],
    ['12', '122', 'doubled-digit'],
    ['55', '5', 'doubled-digit'],
    ['21', '12', 'transposed-digits'],
    ['1324', '1234', 'transposed-digits'],
    ['15', '12', 'adjacent-key'],
    ['13', '12', 'adjacent-key'],
    ['1', '0', 'adjacent-key'],
    ['9', '0', 'adjacent-key'],
    ['19', '12', 'wrong-digit'],
    ['5', '0', 'wrong-digit'],
    ['132', '12', 'wrong-digit'],
    ['12', '152', 'wrong-digit'],
    ['3.5', '35', 'wrong-digit'],
    ['0', '12', 'left-out'],
    ['99', '100', 'one-off'],
    ['12', '345', undefined],
    ['321', '123', undefined],
    ['40', '0', 'wrong-digit'],
    ['36', '0', undefined],
  ])('%s for %s: %s', (written, meant, slip) => {
    expect(slipOf(change(0, 0, written, meant))).toBe(slip);
  });
});

/** A cell's row and column, what was written there and what was meant; the same of a second cell; the slip. */
type Row = [number, number, string, string, number, number, string, string, Slip | undefined];

describe('the slip that explains two numbers', () => {
  it.each<Row>([
    [0, 0, '7', '12', 0, 1, '12', '7', 'swapped'],
    [0, 0, '0', '12', 1, 0, '12', '0', 'swapped'],
    [0, 0, '0', '12', 1, 0, '12', '7', 'neighbouring-cell'],
    [0, 0, '12', '7', 0, 1, '0', '12', 'neighbouring-cell'],
    [0, 0, '1', '12', 0, 1, '23', '3', 'moved-digit'],
    [0, 0, '123', '12', 0, 1, '4', '34', 'moved-digit'],
    [0, 0, '1', '12', 0, 1, '20', '0', 'moved-digit'],
    [0, 0, '0', '5', 0, 1, '57', '7', 'moved-digit'],
    // Digits do not move from one line to the next, and numbers not farther than to a neighbour.
    [0, 0, '1', '12', 1, 0, '23', '3', undefined],
    [0, 0, '7', '12', 0, 2, '12', '7', undefined],
    [0, 0, '7', '12', 1, 1, '12', '7', undefined],
    [0, 0, '7', '12', 0, 1, '3', '8', undefined],
  ])('%i/%i %s for %s and %i/%i %s for %s: %s', (row, column, written, meant, ...second) => {
    const [otherRow, otherColumn, otherWritten, otherMeant, slip] = second;
    const first = change(row, column, written, meant);
    expect(slipOfPair(first, change(otherRow, otherColumn, otherWritten, otherMeant))).toBe(slip);
  });
});
