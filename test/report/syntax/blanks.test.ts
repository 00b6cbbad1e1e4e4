import { describe, expect, it } from 'vitest';
import { blanks, isBlank, isFiller } from '../../../report/syntax/blanks';

it('blanks are listed, all of them', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => code).filter(isBlank);
  expect(blanks).toEqual(all);
});

describe('a line that carries nothing', () => {
  it.each([
    ['', true],
    ['\u3000 \t', true],
    ['- 3 -', true],
    ['————————', true],
    ['|---|:---:|', true],
    // As wide as an aligned table with long labels is.
    [`| ${'-'.repeat(180)} | ${'-'.repeat(12)} |`, true],
    [`|${`${' '.repeat(14)}|`.repeat(15)}`, true],
    ['| - | - |', false],
    ['一、总体情况', false],
    ['1.属于国家秘密', false],
  ])('%j: %s', (line, expected) => {
    expect(isFiller(line)).toBe(expected);
  });
});
