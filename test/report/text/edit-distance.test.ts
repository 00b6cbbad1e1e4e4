import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterBits, editDistance, leastDistance } from '../../../report/text/edit-distance';

/** Levenshtein's definition, word for word; slow and plain. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = (x: string) => x.slice(1);
  if (a[0] === b[0]) return naiveDistance(rest(a), rest(b));
  return 1 + Math.min(naiveDistance(rest(a), b), naiveDistance(a, rest(b)), naiveDistance(rest(a), rest(b)));
}

const word = fc.string({ unit: fc.constantFrom('公', '开', '申', '请', 'a'), maxLength: 6 });

describe('edit distance', () => {
  it('is Levenshtein’s up to its limit, and one more beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
      }),
    );
  });

  it('is the same both ways, and zero for the same text alone', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

/** Texts of few different characters, so that many are alike. */
const words = fc.string({ unit: fc.constantFrom(...'公开申请信息数量上年结转'), maxLength: 10 });

describe('least distance', () => {
  it('texts are at least as far apart as their characters say', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(leastDistance(characterBits(a), characterBits(b))).toBeLessThanOrEqual(editDistance(a, b, 20));
      }),
    );
  });

  it.each([
    ['上年结转', '上年转结', 0],
    ['行政许可', '行政许', 1],
    ['', '公开', 2],
  ])('%s and %s differ by %d at least', (a, b, least) => {
    expect(leastDistance(characterBits(a), characterBits(b))).toBe(least);
  });
});
