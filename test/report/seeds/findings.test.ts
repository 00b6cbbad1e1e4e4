import { expect, it } from 'vitest';
import { applyEdits, type Finding, ReportDocument, ruleOf } from '../../../report';
import { describeSeeds, seed } from '../../real-reports';

/** Of each seed: form, year, relations as holds/broken/unchecked, and everything the rules find in it by default. */
const expected: readonly (readonly [
  seed: string,
  form: string,
  year: number,
  relations: string,
  findings: readonly string[],
])[] = [
  [
    '000',
    '2019',
    2020,
    '21/0/19',
    [
      '31 N-RESULT hint',
      '57 T2-F19-INCBIG hint',
      '88 SHP-T3-COUNT warning',
      '89 SHP-T3-COUNT warning',
      '97 SHP-T4-COUNT warning',
    ],
  ],
  [
    '001',
    '2019',
    2020,
    '37/0/3',
    [
      '3 S-LEAD hint',
      '3 S-TITLE information',
      '27 S-PARTIAL information',
      '49 SHP-UNIT19 warning',
      '65 T3-ALLONE hint',
      '87 SHP-T4-COUNT warning',
      '91 S-SUBNUM information',
      '93 S-SUBNUM information',
      '97 L-TERM hint',
    ],
  ],
  ['002', 'fujian', 2016, '4/0/0', ['6 S-LIST information', '44 L-TERM hint', '62 S-ANNEX information']],
  [
    '003',
    '2019',
    2020,
    '40/0/0',
    [
      '28 S-LIST information',
      '30 S-LEVEL hint',
      '44 N-TOTAL warning',
      '44 N-RESULT error',
      '116 SHP-LABEL hint',
      '117 T2-F19-INCBIG hint',
      '120 SHP-NUMFORM hint',
      '134 SHP-LABEL hint',
      '163 S-GOVSUP warning',
    ],
  ],
  [
    '004',
    '2021',
    2023,
    '40/0/2',
    [
      '9 S-LIST information',
      '11 S-LEVEL hint',
      '13 L-DUPPHRASE information',
      '19 L-TERM hint',
      '25 L-MISSNIAN hint',
      '27 L-TERM hint',
      '31 N-CAPITAL hint',
      '41 SHP-ROWMISS warning',
      '83 SHP-BLANK warning',
      '94 S-EXTRA warning',
      '99 S-SECTIONS warning',
      '113 S-NUMDUP warning',
    ],
  ],
];

function relationsOf(document: ReportDocument): string[] {
  return document
    .reports()
    .map(({ relations }) => `${relations.holds}/${relations.broken}/${relations.unchecked}`);
}

/**
 * The document after the first fix of its first finding about a table that offers one, or `undefined` when none does.
 */
function repairedOnce(document: ReportDocument): ReportDocument | undefined {
  for (const finding of tableFindings(document)) {
    const fix = document.fixes(finding)[0];
    if (fix) return new ReportDocument(applyEdits(document.text, fix.edits));
  }
  return undefined;
}

/** What is said about tables; prose and structure keep what is said of them when the tables are repaired. */
function tableFindings(document: ReportDocument): readonly Finding[] {
  return document.findings().filter(({ rule }) => {
    const declared = ruleOf(rule);
    return declared !== undefined && 'tables' in declared;
  });
}

describeSeeds('findings in the seeds', () => {
  it.each(expected)('%s: form, year, relations and every finding', (number, form, year, relations, found) => {
    const document = new ReportDocument(seed(number).text);
    expect(document.reports().map((report) => [report.form, report.year])).toEqual([[form, year]]);
    expect(relationsOf(document)).toEqual([relations]);
    expect(
      document
        .findings()
        .map(({ range, catalogue, severity }) => `${range.start.line + 1} ${catalogue} ${severity}`),
    ).toEqual(found);
  });

  it.each([
    ['000', 3, '40/0/0', ['57 T2-F19-INCBIG']],
    // The first unit that is offered, 元, makes 50 purchases cost 2287.07 yuan.
    ['001', 2, '40/0/0', ['49 T2-F19-AVG', '65 T3-ALLONE']],
    ['003', 3, '40/0/0', ['117 T2-F19-INCBIG']],
    ['004', 2, '42/0/0', []],
  ])('%s reconciles after %i fixes, and what is left has none', (number, count, relations, left) => {
    let document = new ReportDocument(seed(number).text);
    let fixes = 0;
    for (let next = repairedOnce(document); next; next = repairedOnce(document)) {
      document = next;
      fixes++;
    }
    expect(fixes).toBe(count);
    expect(relationsOf(document)).toEqual([relations]);
    expect(
      tableFindings(document).map(({ range, catalogue }) => `${range.start.line + 1} ${catalogue}`),
    ).toEqual(left);
  });

  it.each([
    // The row 四 of 004 has one blank, and its column and its total leave only 0 for it.
    ['004', 83, 'proven'],
    // The row 规章 is put in above its neighbour, with zeros that its writer must confirm.
    ['004', 41, 'suggested'],
    // Labels and ways of writing change no meaning.
    ['003', 116, 'safe'],
    ['003', 120, 'safe'],
    ['003', 134, 'safe'],
    // Sixteen zeros for fifteen columns: whichever goes, the row says the same.
    ['000', 97, 'safe'],
    ['001', 87, 'safe'],
    // One reading of the row reconciles, but a number that somebody wrote goes.
    ['000', 88, 'suggested'],
    ['000', 89, 'suggested'],
  ])('%s line %i offers one fix, which is %s', (number, line, kind) => {
    const document = new ReportDocument(seed(number).text);
    const finding = tableFindings(document).find(({ range }) => range.start.line === line - 1);
    const fixes = finding ? document.fixes(finding) : [];
    expect(fixes.map((fix) => fix.kind)).toEqual([kind]);
  });
});
