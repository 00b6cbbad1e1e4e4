import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Fix, ReportDocument } from '../../../report';
import { applicationsExample, proactiveExample } from '../../../report/rules/examples';
import { kindsIn, mended } from './table-findings';
import { anyTable, written } from './tables';

function example(cell: string, number: number | string): string {
  return applicationsExample({
    new: [cell, 0, 0, 0, 0, 0, number],
    granted: [number, 0, 0, 0, 0, 0, number],
    total: [number, 0, 0, 0, 0, 0, number],
  });
}

describe('a number written', () => {
  it.each([
    ['１２０４', 1204],
    ['1,204', 1204],
    ['1，204', 1204],
    ['1 204', 1204],
    ['1\u3000204', 1204],
    ['1, 204', 1204],
    ['1 204 . 00', 1204],
    ['17.0', 17],
    ['17．00', 17],
    ['+17', 17],
  ])('“%s” is put right and means the same', (cell, number) => {
    const text = example(cell, number);
    expect(kindsIn(text)).toEqual(['SHP-NUMFORM']);
    expect(mended(text, 'SHP-NUMFORM')).toBe(example(String(number), number));
  });

  it.each([
    ['减4', '-4'],
    ['增加2', '2'],
  ])('“%s”, the word of a change, is put right and means the same', (cell, number) => {
    const text = (change: string) => proactiveExample('2019', { licences: [6, change, 2] });
    expect(kindsIn(text(cell))).toEqual(['SHP-NUMFORM']);
    expect(mended(text(cell), 'SHP-NUMFORM')).toBe(text(number));
  });

  it.each(['17', '17件', '17（件）', '17 件'])('“%s” is left alone: table three prints no unit', (cell) => {
    expect(kindsIn(example(cell, 17))).toEqual([]);
  });

  it.each(['12 04', '1 2', '1 204 3', '一', '若干', '约17件'])('“%s” is not taken for a number', (cell) => {
    expect(kindsIn(example(cell, 17))).toContain('SHP-NONNUM');
    expect(kindsIn(example(cell, 17))).not.toContain('SHP-NUMFORM');
  });

  it('with a unit that the heading prints is put right', () => {
    const text = proactiveExample('2021', {
      'normative-documents': ['2件', '１ 件', '（9）件'],
      fees: ['1,863.40 万元'],
    });
    expect(kindsIn(text)).toEqual(['SHP-NUMFORM', 'SHP-NONNUM']);
    const once = mended(text, 'SHP-NUMFORM') ?? '';
    const twice = mended(once, 'SHP-NUMFORM') ?? '';
    expect(mended(twice, 'SHP-NUMFORM')).toBe(
      proactiveExample('2021', { 'normative-documents': ['2', '1', '（9）件'], fees: ['1863.40'] }),
    );
  });

  it('as an amount keeps its decimals, and a change its sign', () => {
    const text = proactiveExample('2019', { fees: [3, '+2'], procurement: [609, '58812595.00元'] });
    expect(kindsIn(text)).toEqual([]);
    expect(mended(proactiveExample('2019', { fees: [3, '－2'] }), 'SHP-NUMFORM')).toBe(
      proactiveExample('2019', { fees: [3, '-2'] }),
    );
  });

  it('otherwise throughout a table is told of once', () => {
    const text = applicationsExample({}).replaceAll('\t0', '\t0.00');
    const document = new ReportDocument(text);
    expect(document.findings().map(({ catalogue }) => catalogue)).toEqual(['SHP-NUMFORM']);
    expect(mended(text, 'SHP-NUMFORM')).toBe(applicationsExample({}));
  });
});

/** The safe fixes of what a document is found to be written like. */
function safeFixes(document: ReportDocument): Fix[] {
  return document
    .findings()
    .flatMap((finding) => document.fixes(finding))
    .filter(({ kind }) => kind === 'safe');
}

function valuesOf(document: ReportDocument): unknown {
  return document
    .reports()
    .map(({ tables }) => tables.map(({ rows }) => rows.map(({ id, values }) => [id, values])));
}

describe('safe fixes', { timeout: 60_000 }, () => {
  it('change no number, leave every relation as it was, and are not offered again', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = new ReportDocument(written(table));
        const edits = safeFixes(document).flatMap((fix) => fix.edits);
        const after = new ReportDocument(applyEdits(document.text, edits));
        expect(valuesOf(after)).toEqual(valuesOf(document));
        expect(after.reports()[0]?.relations).toEqual(document.reports()[0]?.relations);
        expect(safeFixes(after)).toEqual([]);
      }),
      { seed: 20210930, numRuns: 120 },
    );
  });
});
