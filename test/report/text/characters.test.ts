import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersOf, differsBy } from '../../../report/text/characters';
import { editDistance } from '../../../report/text/fold';

/** Texts of few different characters, so that many are alike. */
const words = fc.string({ unit: fc.constantFrom(...'公开申请信息数量上年结转'), maxLength: 10 });

describe('characters of texts', () => {
  test('texts are at least as far apart as their characters say', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(differsBy(charactersOf(a), charactersOf(b))).toBeLessThanOrEqual(editDistance(a, b, 20));
      }),
    );
  });

  test.each([
    ['上年结转', '上年转结', 0],
    ['行政许可', '行政许', 1],
    ['', '公开', 2],
  ])('%s and %s differ by %d at least', (a, b, least) => {
    expect(differsBy(charactersOf(a), charactersOf(b))).toBe(least);
  });
});
