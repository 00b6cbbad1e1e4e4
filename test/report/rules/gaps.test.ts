import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Fix, type RelationCounts, ReportDocument } from '../../../report';
import { anyTable, written } from './tables';

const RUNS = { seed: 20240401, numRuns: 100 };

/** A table three with cells that are blank, hold a sign for nothing, or stand twice. */
const anyText = fc
  .tuple(
    anyTable,
    fc.array(fc.tuple(fc.nat(24), fc.nat(6), fc.constantFrom('', '/', '—', '无', '若干', 'twice')), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([table, gaps]) => {
    const lines = written(table).split('\n');
    const rows = lines.flatMap((line, index) =>
      /\d|[０-９]/.test(line) && line.split('\t').length === 9 ? [index] : [],
    );
    for (const [row, column, sign] of gaps) {
      const index = rows[row % rows.length] ?? 0;
      const cells = (lines[index] ?? '').split('\t');
      const cell = cells[column + 2] ?? '';
      const lineEnd = cell.endsWith('\r') ? '\r' : '';
      if (sign === 'twice') cells.splice(column + 2, 0, cell.trim());
      else cells[column + 2] = sign + lineEnd;
      lines[index] = cells.join('\t');
    }
    return lines.join('\n');
  });

function relationsOf(document: ReportDocument): RelationCounts | undefined {
  return document.reports()[0]?.relations;
}

/** Every fix of a document with the document that it makes. */
function repaired(document: ReportDocument): { fix: Fix; rule: string; after: ReportDocument }[] {
  return document.findings().flatMap((finding) =>
    document.fixes(finding).map((fix) => ({
      fix,
      rule: finding.rule,
      after: new ReportDocument(applyEdits(document.text, fix.edits)),
    })),
  );
}

const kindOf = (fix: Fix) => fix.title.en.replace(/\d+/g, '…');

describe('fixes of a table with gaps', { timeout: 60_000 }, () => {
  it('do nothing when they are taken a second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { fix, after } of repaired(new ReportDocument(text))) {
          if (!/^Recompute every/.test(fix.title.en)) continue;
          const again = repaired(after).filter((second) => kindOf(second.fix) === kindOf(fix));
          expect(again.map((second) => second.after.text)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('that are proven leave every relation that can be checked holding, and one blank less', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = new ReportDocument(text);
        for (const { fix, after } of repaired(document)) {
          if (fix.kind !== 'proven') continue;
          expect(relationsOf(after)?.broken).toBe(0);
          expect(after.findings().length).toBe(document.findings().length - 1);
        }
      }),
      RUNS,
    );
  });

  it('that take surplus cells out break nothing, and settle the shape of the row', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = new ReportDocument(text);
        for (const { rule, after } of repaired(document)) {
          if (rule !== 'shape/application-cells') continue;
          expect(relationsOf(after)?.broken).toBe(relationsOf(document)?.broken);
          const shapes = (found: ReportDocument) =>
            found.findings().filter((finding) => finding.rule === rule);
          expect(shapes(after)).toHaveLength(shapes(document).length - 1);
        }
      }),
      RUNS,
    );
  });

  it('are never preferred: what cannot be read may hide another mistake', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = new ReportDocument(text);
        if (relationsOf(document)?.unchecked === 0) return;
        expect(repaired(document).filter(({ fix }) => fix.preferred)).toEqual([]);
      }),
      RUNS,
    );
  });
});
