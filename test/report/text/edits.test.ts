import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../../report/text/edits';
import { LineMap } from '../../../report/text/lines';
import type { TextEdit } from '../../../report/text/position';

const anyText = fc.string({
  unit: fc.constantFrom('a', '公', '\n', '\r\n', '\r', '😀', '\t'),
  maxLength: 30,
});

/** Edits of a text that do not overlap, in any order; each replaces at least one character. */
const textWithEdits = fc
  .tuple(
    anyText,
    fc.uniqueArray(fc.nat(30), { maxLength: 8 }),
    fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([text, cuts, newTexts]) => {
    const map = new LineMap(text);
    const offsets = cuts
      .filter((cut) => cut <= text.length && map.offset(map.position(cut)) === cut)
      .sort((a, b) => a - b);
    const edits = newTexts.flatMap((newText, index): TextEdit[] => {
      const [start, end] = [offsets[2 * index], offsets[2 * index + 1]];
      return start === undefined || end === undefined ? [] : [{ range: map.range({ start, end }), newText }];
    });
    return { text, edits };
  });

const at = (line: number, start: number, end: number, newText: string): TextEdit => ({
  range: { start: { line, character: start }, end: { line, character: end } },
  newText,
});

describe('edits', () => {
  it('are applied as the Language Server Protocol applies them, in whatever order they come', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        const document = TextDocument.create('file:///text', 'plaintext', 0, text);
        const expected = TextDocument.applyEdits(document, [...edits]);
        expect(applyEdits(text, edits)).toBe(expected);
        expect(applyEdits(text, edits.toReversed())).toBe(expected);
      }),
    );
  });

  it.each<[string, string, TextEdit[], string]>([
    ['none', 'ab\ncd', [], 'ab\ncd'],
    ['an insertion at the end', 'ab\ncd', [at(1, 2, 2, '!')], 'ab\ncd!'],
    ['one beyond the end of its line', 'ab\r\ncd', [at(0, 99, 99, '!')], 'ab!\r\ncd'],
    ['two that touch', 'abcd', [at(0, 2, 4, 'y'), at(0, 0, 2, 'x')], 'xy'],
    ['one inside an earlier one, which is left out', 'abcd', [at(0, 0, 3, 'x'), at(0, 1, 2, 'y')], 'xd'],
    ['an astral character replaced whole', 'a😀b', [at(0, 1, 3, '')], 'ab'],
  ])('%s', (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });
});
