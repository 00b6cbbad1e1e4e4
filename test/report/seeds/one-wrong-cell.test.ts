import { expect, it } from 'vitest';
import { applyEdits, type Finding, type Range, ReportDocument } from '../../../report';
import { describeSeeds, seed, truthOfSeeds } from '../../real-reports';
import { type NumberCell, numberCells, withNumber } from '../number-cells';

/** The ways in which a number goes wrong: off by one, a nought too many, left out. */
const changes: readonly ((value: number) => number)[] = [
  (value) => value + 1,
  (value) => value * 10,
  () => 0,
];

interface WrongCell {
  /** The whole report with one wrong number. */
  readonly text: string;
  /** Where that number stands. */
  readonly range: Range;
}

/** Every single wrong number in the well-shaped rows of a seed's table three. */
function wrongCells(number: string, original: string): WrongCell[] {
  const lines = original.split('\n');
  const truth = [...truthOfSeeds()].find(([name]) => name.startsWith(number))?.[1];
  const rows = Object.values(truth?.applications ?? {}).filter((row) => row.raw.length <= 7);
  return rows
    .flatMap((row) => numberCells(lines, row.line - 1))
    .flatMap((cell) => valuesFor(cell).map((value) => withNumber(lines, cell, value)));
}

function valuesFor({ value }: NumberCell): number[] {
  return changes.map((change) => change(value)).filter((changed) => changed !== value);
}

function arithmetic(document: ReportDocument): Finding[] {
  return document.findings().filter((finding) => /^T3-(?:BAL|SUM|ROW)$/.test(finding.catalogue));
}

describeSeeds('one wrong number in table three of a seed', () => {
  it.each([
    ['001', 177, true],
    ['003', 229, true],
    // The blank of 004 leaves room for another explanation, so no repair there is certain.
    ['004', 174, false],
  ])(
    'of %s is found in each of %i cases, on its very cell, with the fix that restores the file',
    (number, count, preferred) => {
      const original = seed(number).text;
      const cases = wrongCells(number, original);
      expect(cases).toHaveLength(count);
      for (const { text, range } of cases) {
        const document = new ReportDocument(text);
        const findings = arithmetic(document);
        expect(findings.map((finding) => [finding.range, finding.severity])).toEqual([[range, 'error']]);
        const fixes = findings.flatMap((finding) => document.fixes(finding));
        const restoring = fixes.filter((fix) => applyEdits(text, fix.edits) === original);
        expect(restoring.map((fix) => [fix.kind, fix.preferred])).toEqual([['suggested', preferred]]);
        expect(fixes.filter((fix) => fix.preferred)).toHaveLength(preferred ? 1 : 0);
      }
    },
    60_000,
  );

  it('of 000, whose rows （六） and （七） have a cell too many, is found on its row and never blamed on a cell', () => {
    const cases = wrongCells('000', seed('000').text);
    // 21 rows of seven numbers can be off by one; six of those numbers are not 0 and can go wrong in two more ways.
    expect(cases).toHaveLength(21 * 7 + 2 * 6);
    for (const { text, range } of cases) {
      const document = new ReportDocument(text);
      const findings = arithmetic(document);
      expect(findings.map((finding) => finding.range.start.line)).toEqual([range.start.line]);
      const preferred = findings.flatMap((finding) => document.fixes(finding)).filter((fix) => fix.preferred);
      expect(preferred).toEqual([]);
    }
  });

  it('of 004 is not called the only explanation where two wrong numbers give the same picture', () => {
    const lines = seed('004').text.split('\n');
    const truth = [...truthOfSeeds()].find(([name]) => name.startsWith('004'))?.[1];
    const row = numberCells(lines, (truth?.applications.new?.line ?? 0) - 1);
    // 一·自然人 + 1 with 一·总计 + 1 looks like one mistake in 四·总计.
    const text = [row[0], row[6]].reduce(
      (changed, cell) => (cell ? withNumber(changed.split('\n'), cell, 1).text : changed),
      lines.join('\n'),
    );
    const document = new ReportDocument(text);
    const findings = arithmetic(document);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.zh).toContain('不能断定');
    expect(findings[0]?.message.zh).not.toContain('唯一');
    const fixes = findings.flatMap((finding) => document.fixes(finding));
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.filter((fix) => fix.preferred || fix.title.zh.includes('唯一'))).toEqual([]);
  });
});
