import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { sampleReports } from '../sample-reports';
import { onOneLine, pageOf, pageStyles, upperCased } from './page-styles';
import { structureOf } from './said';

/** What a text says as a report, wherever it stands in it. */
function said(text: string) {
  const document = new ReportDocument(text);
  return {
    ...structureOf(document),
    findings: document.findings().map(({ rule, message }) => ({ rule, message })),
  };
}

/** The samples with tables in rows; one cell a line is not what a page has. */
const samples = sampleReports().filter(({ text }) => text.includes('\t'));

describe.each(Object.entries(pageStyles))('a report as a web page: %s', (_, style) => {
  it.each(samples.map(({ name, text }) => [name, text]))('%s is read as it is in plain text', (_, text) => {
    const expected = said(text);
    const page = pageOf(text, style);
    expect(said(page)).toEqual(expected);
    expect(said(onOneLine(page))).toEqual(expected);
    expect(said(upperCased(page))).toEqual(expected);
    expect(said(page.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});
