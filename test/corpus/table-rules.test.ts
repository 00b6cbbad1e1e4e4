import { expect, it } from 'vitest';
import { ReportDocument, rules } from '../../report';
import { corpus } from '../real-reports';
import { describeCorpus } from './truth';

/** Rules that real reports are judged by elsewhere: sums, cells without a number, and where a report breaks off. */
const elsewhere = new Set([
  'T3-BAL',
  'T3-SUM',
  'T3-ROW',
  'T4-SUM',
  'FJ-SUM',
  'SHP-BLANK',
  'SHP-NONNUM',
  'SHP-TRUNCATED',
]);

/** The rules about tables, apart from those. */
const judged = new Set(
  rules.flatMap((rule) => ('tables' in rule && !elsewhere.has(rule.catalogue) ? [rule.catalogue] : [])),
);

/** Everything that is rightly found in the tables of real reports, by the start of the document's name, each looked at. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // Fifteen purchases for 29.0506 of something.
  '226': ['116 SHP-UNIT19 warning'],
};

describeCorpus('rules about the tables of real reports', () => {
  it.each(corpus)('find nothing in $name but what is there', ({ name, text }) => {
    const found = new ReportDocument(text)
      .findings()
      .filter(({ catalogue }) => judged.has(catalogue))
      .map(({ range, catalogue, severity }) => `${range.start.line + 1} ${catalogue} ${severity}`);
    expect(found).toEqual(expected[name.slice(0, 3)] ?? []);
  });
});
