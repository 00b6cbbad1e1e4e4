import { describe, expect, it } from 'vitest';
import { type Position, ReportDocument, type Work } from '../../report';
import { LineMap } from '../../report/text/lines';
import { asHtml, asWebPage, inParts } from './html-reports';
import { sampleReports } from './sample-reports';

const KILOBYTE = 1024;
const SIZES = [10 * KILOBYTE, 1024 * KILOBYTE, 10 * 1024 * KILOBYTE];

/** A larger section is left unread. */
const SECTION_SIZES = [10_000, 100_000, 900_000];

/** Reading ten megabytes is allowed to take long on a busy machine; what is held here is counted, not timed. */
const PATIENCE = 120_000;

const sample = sampleReports().find(({ name }) => name.includes('2024'))?.text ?? '';

/** A web page of one section, table three amidst tables of no form, of about a size in UTF-16 code units. */
function oneSection(size: number): string {
  const [heading, three] = /^三、.*\n[\s\S]*?(<table>[\s\S]*?<\/table>\n)/m.exec(asHtml(sample)) ?? ['', ''];
  const other =
    '<p>见下表：<b>1</b></p>\n<table><tr><td>名称</td><td>2</td></tr>\n<tr><td>数量</td><td>3</td></tr></table>\n';
  const others = other.repeat(Math.max(2, size / other.length / 2));
  return `${heading.replace(three, '')}${others}${three}${others}`;
}

/** Whole reports, as many as come nearest to a size. */
function collection(report: string, size: number): string {
  return report.repeat(Math.max(1, Math.round(size / report.length)));
}

/** Where the middle one of such reports starts. */
function middleOf(text: string, report: string): number {
  return Math.floor(text.length / report.length / 2) * report.length;
}

/** The place of a value: the first digit at the start of a cell, or of an element, behind a label from an offset on. */
function valuePlace(text: string, label: string, from: number): Position {
  const start = text.indexOf(label, from);
  return new LineMap(text).position(start + text.slice(start).search(/(?<=[\t>])\d/));
}

/** How much work one more digit costs in the first value behind a label, from an offset on. */
function workOfDigit(text: string, label: string, from = 0): Work {
  const place = valuePlace(text, label, from);
  const document = new ReportDocument(text);
  document.findings(1000);
  const before = document.work;
  document.edit({ start: place, end: place }, '7');
  document.findings(1000);
  const { linesRead, relationsJudged, tablesParsed } = document.work;
  return {
    linesRead: linesRead - before.linesRead,
    relationsJudged: relationsJudged - before.relationsJudged,
    tablesParsed: tablesParsed - before.tablesParsed,
  };
}

/** The lines of the longest stretch of lines between two headings of a report. */
function linesOfLongestSection(report: string): number {
  const sections = report.split(/^[一二三四五六]、(?=.*情况$|.*事项$)/m);
  return Math.max(...sections.map((section) => section.split('\n').length));
}

describe('the work of typing one digit into a table', () => {
  const parts = inParts(asHtml(sample));

  it.each([
    { layout: 'tab rows', report: sample, tables: 0 },
    { layout: 'HTML', report: parts, tables: 1 },
  ])(
    'is the same in ten kilobytes, in one megabyte and in ten, in $layout',
    ({ report, tables }) => {
      const [small, ...larger] = SIZES.map((size) => {
        const text = collection(report, size);
        return workOfDigit(text, '（一）予以公开', middleOf(text, report));
      });
      expect(larger).toEqual([small, small]);
      expect(small?.linesRead).toBeGreaterThan(0);
      expect(small?.linesRead).toBeLessThanOrEqual(linesOfLongestSection(report));
      // Table three has 42 relations; the digit stands in three of them, and the others are not many.
      expect(small?.relationsJudged).toBeGreaterThan(0);
      expect(small?.relationsJudged).toBeLessThanOrEqual(42);
      expect(small?.tablesParsed).toBe(tables);
    },
    PATIENCE,
  );

  it('is one HTML table parsed, whichever of a section it is', () => {
    expect(new ReportDocument(parts).work.tablesParsed).toBe(parts.split('<table>').length - 1);
    for (const label of [
      '现行有效件数',
      '行政许可',
      '行政强制',
      '二、上年结转',
      '（七）总计',
      '四、结转下年度',
    ])
      expect([label, workOfDigit(parts, label).tablesParsed]).toEqual([label, 1]);
  });

  it('is one HTML table parsed, and no section read before it, in a web page on one line', () => {
    const page = asWebPage(sample, '');
    for (const label of ['现行有效件数', '（一）予以公开', '结果维持'])
      expect([label, workOfDigit(page, label).tablesParsed]).toEqual([label, 1]);
    const [inTableTwo = 0, inTableFour = 0] = ['现行有效件数', '结果维持'].map(
      (label) => workOfDigit(page, label).relationsJudged,
    );
    expect(inTableFour).toBeGreaterThan(0);
    expect(inTableFour).toBeLessThan(inTableTwo);
  });

  it('is one HTML table parsed in a page that is all one section, and as many relations whatever its size', () => {
    const pages = SECTION_SIZES.map(oneSection);
    for (const page of pages) {
      expect(workOfDigit(page, '名称').tablesParsed).toBe(1);
      expect(workOfDigit(page, '见下表').tablesParsed).toBe(0);
    }
    const [small, ...larger] = pages.map((page) => {
      const { relationsJudged, tablesParsed } = workOfDigit(page, '（一）予以公开');
      return { relationsJudged, tablesParsed };
    });
    expect(larger).toEqual([small, small]);
    expect(small?.relationsJudged).toBeGreaterThan(0);
    expect(small?.tablesParsed).toBe(1);
  });
});
