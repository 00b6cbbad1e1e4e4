import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, dismiss, fixAll, ReportDocument, safeFix } from '../../report';
import { mendAll } from '../../report/repair/rounds';
import { casesExample } from '../../report/rules/examples';
import { LineMap } from '../../report/text/lines';
import { comparePositions, type TextEdit } from '../../report/text/position';
import { anyTable, written } from './rules/tables';

const RUNS = { seed: 20211231, numRuns: 200 };

const everything = (document: ReportDocument) => document.findings();

function fixed(text: string): string {
  return applyEdits(text, fixAll(new ReportDocument(text), everything).edits);
}

function overlaps(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    return next !== undefined && comparePositions(edit.range.end, next.range.start) > 0;
  });
}

/** The text with the ranges of edits cut out. */
function untouched(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(
    text,
    edits.map(({ range }) => ({ range, newText: '' })),
  );
}

const zeros = (count: number) => Array.from({ length: count }, () => 0);
const surplusRow = casesExample(zeros(16));

describe('fixing everything that is safe', () => {
  it('takes the surplus zero out of each of several reports, and counts them', () => {
    const text = surplusRow.repeat(3);
    const outcome = fixAll(new ReportDocument(text), everything);
    expect(outcome.made).toHaveLength(3);
    expect(applyEdits(text, outcome.edits)).toBe(casesExample(zeros(15)).repeat(3));
  });

  it('makes no fix that is only proven or suggested', () => {
    const text = casesExample([...zeros(4), '', ...zeros(9), 3]);
    const document = new ReportDocument(text);
    expect(document.findings().flatMap((finding) => document.fixes(finding)).length).toBeGreaterThan(0);
    expect(fixAll(document, everything)).toEqual({ edits: [], made: [] });
  });

  it('mends only what is selected', () => {
    const document = new ReportDocument(surplusRow);
    expect(fixAll(document, () => [])).toEqual({ edits: [], made: [] });
    const selected = (current: ReportDocument) => {
      const comment = { comments: true, entries: [] };
      return dismiss(current, current.findings(), comment).kept;
    };
    const dismissed = surplusRow.replace(/\n$/, ' <!-- gouji-dismiss shape/case-cells: 已核实 -->\n');
    expect(fixAll(new ReportDocument(dismissed), selected).edits).toEqual([]);
    expect(fixAll(new ReportDocument(dismissed), everything).made).toHaveLength(1);
  });

  it('changes nothing the second time, and leaves no safe fix', { timeout: 60_000 }, () => {
    const section = fc.oneof(
      anyTable.map((table) => written(table)),
      fc.constantFrom(14, 15, 16, 17, 18).map((count) => casesExample(zeros(count))),
      fc.array(fc.nat(2), { minLength: 14, maxLength: 17 }).map((values) => casesExample(values)),
    );
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), (sections) => {
        const text = sections.join('\n');
        const { edits } = fixAll(new ReportDocument(text), everything);
        expect(overlaps(edits)).toBe(false);
        const once = applyEdits(text, edits);
        expect(fixed(once)).toBe(once);
        const document = new ReportDocument(once);
        expect(document.findings().filter((finding) => safeFix(document, finding))).toEqual([]);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

/** Mendings that put one word in the place of another wherever it stands. */
const replacing = (words: readonly (readonly [string, string])[]) => (text: string) => {
  const lines = new LineMap(text);
  return words.flatMap(([before, after]) =>
    [...text.matchAll(new RegExp(before, 'g'))].map(({ index }) => ({
      edits: [{ range: lines.range({ start: index, end: index + before.length }), newText: after }],
    })),
  );
};

const shorter = fc
  .string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), minLength: 1, maxLength: 3 })
  .chain((before) =>
    fc
      .string({ unit: fc.constantFrom('a', 'b', 'x'), maxLength: before.length - 1 })
      .map((after) => [before, after] as const),
  );

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n', '公'), maxLength: 40 });

describe('mendings of any kind', () => {
  it('end in a text that needs none, by edits that do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.array(shorter, { minLength: 1, maxLength: 4 }), (text, words) => {
        const { edits } = mendAll(text, replacing(words));
        const once = applyEdits(text, edits);
        expect(overlaps(edits)).toBe(false);
        expect(mendAll(once, replacing(words))).toEqual({ edits: [], made: [] });
        // What no edit covers is still there, in its order.
        let at = 0;
        for (const character of untouched(text, edits)) {
          at = once.indexOf(character, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it('are made as one replacement after another would make them', () => {
    fc.assert(
      fc.property(anyText, shorter, (text, [before, after]) => {
        const { edits } = mendAll(text, replacing([[before, after]]));
        let expected = text;
        while (expected.includes(before)) expected = expected.replaceAll(before, after);
        expect(applyEdits(text, edits)).toBe(expected);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it.each([
    [
      'a word',
      [
        ['a', 'b'],
        ['b', 'a'],
      ] as const,
    ],
    ['ever longer words', [['a', 'aa']] as const],
  ])('are not made where they go on for ever (%s)', (_, words) => {
    expect(mendAll('a公', replacing(words))).toEqual({ edits: [], made: [] });
  });

  it('are made whole or not at all', () => {
    const edit = (start: number, end: number, newText: string): TextEdit => ({
      range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
      newText,
    });
    const mendings = [
      { edits: [edit(0, 1, 'x')] },
      { edits: [edit(3, 4, 'y'), edit(0, 1, 'y')] },
      { edits: [edit(4, 5, 'z'), edit(4, 5, 'z')] },
      { edits: [edit(2, 2, '')] },
    ];
    const { edits, made } = mendAll('abcde', (text) => (text === 'abcde' ? mendings : []));
    expect({ edits, made }).toEqual({ edits: [edit(0, 1, 'x')], made: mendings.slice(0, 1) });
  });
});
