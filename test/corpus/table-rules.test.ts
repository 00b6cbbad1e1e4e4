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

/**
 * Everything that is rightly found in the tables of real reports, by the start of the document's name, each looked at.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
  // （六）其他 for 其他处理, and a header of row names.
  '003': ['110 SHP-LABEL hint', '115 SHP-COL warning'],
  // Three characters are missing in the document itself, in whatever layout it was taken from it.
  '011': ['96 SHP-LABEL hint'],
  '012': ['108 SHP-LABEL hint'],
  // The name that the row had in the form before.
  '201': ['29 SHP-LABEL hint'],
  // Article 21 for article 20, 转结 for 结转, and fifteen purchases for 29.0506 of something.
  '226': ['12 SHP-LABEL hint', '38 SHP-LABEL hint', '116 SHP-UNIT19 warning', '158 SHP-LABEL hint'],
  // Two headings cut to the same three characters.
  '231': ['14 SHP-LABEL hint', '14 SHP-LABEL hint'],
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
