import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../report/writing/display-width';

describe('the width of a text', () => {
  it.each([
    // text, columns where ambiguous characters are narrow, and where they are wide
    ['', 0, 0],
    ['abc 123', 7, 7],
    ['云岫县', 6, 6],
    ['（一）予以公开', 14, 14],
    ['１２，３', 8, 8],
    ['“三安全一稳定”', 14, 16],
    ['—…·①', 4, 8],
    ['\u3000', 2, 2],
    ['e\u0301\u200b', 1, 1],
    ['𠮷😀', 4, 4],
    ['한글ｶﾅ', 6, 6],
  ])('%j is %i, or %i', (text, narrow, wide) => {
    expect(displayWidth(text, 'narrow')).toBe(narrow);
    expect(displayWidth(text, 'wide')).toBe(wide);
  });
});
