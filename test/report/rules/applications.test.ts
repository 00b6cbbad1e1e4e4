import { describe, expect, it } from 'vitest';
import { applicationsExample } from '../../../report/rules/examples';
import { kindsIn } from './table-findings';

/** A row of natural persons alone. */
function persons(count: number): number[] {
  return [count, 0, 0, 0, 0, 0, count];
}

/** What is found in a table of so many results, all granted but for some, and so many carried over. */
function found(results: number, others: Record<string, number>, carriedOut = 0): string[] {
  const elsewhere = Object.values(others).reduce((sum, count) => sum + count, 0);
  return kindsIn(
    applicationsExample({
      new: persons(results + carriedOut),
      granted: persons(results - elsewhere),
      ...Object.fromEntries(Object.entries(others).map(([id, count]) => [id, persons(count)])),
      total: persons(results),
      'carried-out': persons(carriedOut),
    }),
  );
}

describe('results of table three that are hardly likely', () => {
  it.each<[results: number, others: Record<string, number>, carriedOut: number, codes: string[]]>([
    [5, { 'refused/internal-affairs': 5 }, 0, ['T3-ALLONE']],
    [4, { 'refused/internal-affairs': 4 }, 0, []],
    [10, { 'refused/internal-affairs': 9 }, 0, []],
    [11, { 'refused/internal-affairs': 10 }, 0, ['T3-ALLONE']],
    [20, { 'unavailable/not-held': 20 }, 0, []],
    [20, {}, 0, []],
    [49, { 'other/other': 10 }, 0, ['T3-OTHERBIG']],
    [50, { 'other/other': 10 }, 0, []],
    [9, { 'other/other': 9 }, 0, []],
    [50, { 'other/late-correction': 40 }, 0, []],
    [0, {}, 5, ['T3-CARRYOLD']],
    [0, {}, 1, []],
    [6, {}, 5, []],
  ])('%i results, %j, %i carried over: %j', (results, others, carriedOut, codes) => {
    expect(found(results, others, carriedOut)).toEqual(codes);
  });

  it('are judged by what is carried over beside what was received, not what was carried in', () => {
    const carried = applicationsExample({
      new: persons(5),
      'carried-in': persons(3),
      granted: persons(3),
      total: persons(3),
      'carried-out': persons(5),
    });
    expect(kindsIn(carried)).toEqual(['T3-CARRYOLD']);
  });
});
