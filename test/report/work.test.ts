import { describe, expect, it } from 'vitest';
import { ReportDocument, type Work } from '../../report';
import { LineMap } from '../../report/text/lines';
import { sampleReports } from './sample-reports';

const KILOBYTE = 1024;
const SIZES = [10 * KILOBYTE, 1024 * KILOBYTE, 10 * 1024 * KILOBYTE];

/** Reading ten megabytes is allowed to take long on a busy machine; what is held here is counted, not timed. */
const PATIENCE = 120_000;

const sample = sampleReports().find(({ name }) => name.includes('2024'))?.text ?? '';

/** The sample with its tab rows as the rows of HTML tables. */
function asHtml(report: string): string {
  const rows = /(?:^.*\t.*\n)+/gm;
  const row = (line: string) =>
    `<tr>${line
      .split('\t')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>\n`;
  return report.replace(rows, (table) => {
    const lines = table.split('\n').filter((line) => line !== '');
    return `<table>\n${lines.map(row).join('')}</table>\n`;
  });
}

/** Whole reports, as many as come nearest to a size. */
function collection(report: string, size: number): string {
  return report.repeat(Math.max(1, Math.round(size / report.length)));
}

/** The place of a value in the middle report: the first digit behind a label. */
function valuePlace(text: string, report: string): { line: number; character: number } {
  const middle = Math.floor(text.length / report.length / 2) * report.length;
  const label = text.indexOf('（一）予以公开', middle);
  const digit = label + text.slice(label).search(/\d/);
  return new LineMap(text).position(digit);
}

/** How much work one more digit in a cell of the middle report costs. */
function workOfDigit(report: string, size: number): Work {
  const text = collection(report, size);
  const place = valuePlace(text, report);
  const document = new ReportDocument(text);
  document.findings(1000);
  const before = document.work;
  document.edit({ start: place, end: place }, '7');
  document.findings(1000);
  const { linesRead, relationsJudged } = document.work;
  return {
    linesRead: linesRead - before.linesRead,
    relationsJudged: relationsJudged - before.relationsJudged,
  };
}

/** The lines of the longest stretch of lines between two headings of a report. */
function linesOfLongestSection(report: string): number {
  const sections = report.split(/^[一二三四五六]、(?=.*情况$|.*事项$)/m);
  return Math.max(...sections.map((section) => section.split('\n').length));
}

describe('the work of typing one digit into a table', () => {
  it.each([
    ['tab rows', sample],
    ['HTML', asHtml(sample)],
  ])(
    'is the same in ten kilobytes, in one megabyte and in ten, in %s',
    (_, report) => {
      const [small, ...larger] = SIZES.map((size) => workOfDigit(report, size));
      expect(larger).toEqual([small, small]);
      expect(small?.linesRead).toBeGreaterThan(0);
      expect(small?.linesRead).toBeLessThanOrEqual(linesOfLongestSection(report));
      // Table three has 42 relations; the digit stands in three of them, and the others are not many.
      expect(small?.relationsJudged).toBeGreaterThan(0);
      expect(small?.relationsJudged).toBeLessThanOrEqual(42);
    },
    PATIENCE,
  );
});
