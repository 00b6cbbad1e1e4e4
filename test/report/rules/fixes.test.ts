import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Finding, type Fix, ReportDocument } from '../../../report';
import { anyTable, imbalance, type WrittenTable, withCarriedOut, withTotals, written } from './tables';

const RUNS = { seed: 20210930, numRuns: 120 };

/** What is wrong with the sums; how labels and numbers are written is another matter. */
function sumsBroken(document: ReportDocument): Finding[] {
  return document.findings().filter(({ severity }) => severity === 'error');
}

function fixesOf(document: ReportDocument): Fix[] {
  return sumsBroken(document).flatMap((finding) => [...document.fixes(finding)]);
}

/** What the text becomes by each fix that it is offered. */
function outcomes(document: ReportDocument): string[] {
  return fixesOf(document).map((fix) => applyEdits(document.text, fix.edits));
}

function isRecomputation(fix: Fix): boolean {
  return fix.title.en.startsWith('Recompute every total');
}

/**
 * What a table's own numbers break; how they are written, how likely they are and what prose says is another matter.
 */
function rulesBroken(text: string): string[] {
  const found = new ReportDocument(text).findings().filter(({ severity }) => severity !== 'hint');
  return [...new Set(found.map(({ rule }) => rule).filter((rule) => !rule.startsWith('prose/')))];
}

/** The table with the totals that a recomputation gives it, written as it was. */
function recomputed(table: WrittenTable): { table: WrittenTable; text: string } {
  const sums = withTotals(table);
  return { table: sums, text: written(sums, table) };
}

describe('recomputing every total', { timeout: 60_000 }, () => {
  it('is offered where a sum does not hold, and changes the digits of totals and nothing else', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = new ReportDocument(written(table));
        const { text } = recomputed(table);
        // The same change may be offered under a plainer title, such as that of the only total it touches.
        if (text === document.text) expect(fixesOf(document).filter(isRecomputation)).toEqual([]);
        else expect(outcomes(document)).toContain(text);
        for (const fix of fixesOf(document).filter(isRecomputation)) {
          expect(applyEdits(document.text, fix.edits)).toBe(text);
          expect([fix.kind, fix.preferred]).toEqual(['suggested', false]);
        }
      }),
      RUNS,
    );
  });

  it('makes every row and every sum of results hold, reports the balance and never forces it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { table: sums, text } = recomputed(table);
        const unbalanced = imbalance(sums).some((excess) => excess !== 0);
        expect(rulesBroken(text)).toEqual(unbalanced ? ['applications/balance'] : []);
      }),
      RUNS,
    );
  });

  it('is not offered again once it is done', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = new ReportDocument(recomputed(table).text);
        expect(fixesOf(document).filter(isRecomputation)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('四 from the other three', { timeout: 60_000 }, () => {
  it('is offered where the balance is broken and can be mended so, and changes the digits of 四 and nothing else', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = new ReportDocument(written(table));
        const carried = withCarriedOut(table);
        const fixes = fixesOf(document).filter((fix) => fix.title.en.startsWith('Recompute “carried over”'));
        const expected = carried && written(carried, table);
        if (carried === undefined || expected === document.text) expect(fixes).toEqual([]);
        else expect(outcomes(document)).toContain(expected);
        for (const fix of fixes) expect(applyEdits(document.text, fix.edits)).toBe(expected);
      }),
      RUNS,
    );
  });
});

describe('any fix of a sum', { timeout: 60_000 }, () => {
  it('touches digits only, in cells it found on one line each', () => {
    const withoutDigits = (text: string) => text.replace(/[0-9０-９,，]/g, '');
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = new ReportDocument(written(table));
        for (const fix of fixesOf(document)) {
          expect(withoutDigits(applyEdits(document.text, fix.edits))).toBe(withoutDigits(document.text));
          expect(fix.edits.length).toBeGreaterThan(0);
          for (const { range } of fix.edits) expect(range.end.line).toBe(range.start.line);
        }
      }),
      RUNS,
    );
  });

  it('that is preferred is the only one of its table, and leaves nothing to report', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = new ReportDocument(written(table));
        const preferred = fixesOf(document).filter((fix) => fix.preferred);
        expect(preferred.length).toBeLessThanOrEqual(1);
        for (const fix of preferred) expect(rulesBroken(applyEdits(document.text, fix.edits))).toEqual([]);
      }),
      RUNS,
    );
  });
});
