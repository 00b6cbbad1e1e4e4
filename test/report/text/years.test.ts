import { describe, expect, it } from 'vitest';
import { withPlainYears } from '../../../report/text/years';

describe('years written in other ways', () => {
  it.each([
    ['二〇二四年', '2024年'],
    ['二○二五 年', '2025 年'],
    ['二零一九年度', '2019年度'],
    ['２０２４年１２月', '2024年12月'],
    ['二〇二四', '二〇二四'],
    ['一二三四年', '一二三四年'],
    ['共二十二条', '共二十二条'],
  ])('%s', (written, plain) => {
    expect(withPlainYears(written)).toBe(plain);
    expect(withPlainYears(written)).toHaveLength(written.length);
  });
});
