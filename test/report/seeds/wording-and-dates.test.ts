import { expect, it } from 'vitest';
import { ReportDocument, ruleOf } from '../../../report';
import { describeSeeds, seed } from '../../real-reports';

/** Everything that the rules about wording, dates and forms find in the seeds: lines from 1, codes, severities. */
const expected: readonly (readonly [seed: string, findings: readonly string[]])[] = [
  ['000', []],
  ['001', ['27 S-PARTIAL information', '97 L-TERM hint']],
  ['002', ['44 L-TERM hint', '62 S-ANNEX information']],
  ['003', []],
  ['004', ['13 L-DUPPHRASE information', '19 L-TERM hint', '25 L-MISSNIAN hint', '27 L-TERM hint']],
];

const rules = [
  'language/stale-document',
  'language/old-year',
  'language/repeated-phrase',
  'language/missing-year-mark',
  'language/term',
  'structure/period',
  'structure/partial-year',
  'structure/deadline',
  'structure/annex',
  'form/mismatch',
  'form/mixed',
];

function found(text: string, wanted: readonly string[] = rules): string[] {
  return new ReportDocument(text)
    .findings()
    .filter(({ rule }) => wanted.includes(rule))
    .map(({ range, catalogue, severity }) => `${range.start.line + 1} ${catalogue} ${severity}`);
}

describeSeeds('wording, dates and forms in the seeds', () => {
  it('are judged by rules that there are', () => {
    expect(rules.filter((rule) => ruleOf(rule) === undefined)).toEqual([]);
  });

  it.each(expected)('%s', (number, findings) => {
    expect(found(seed(number).text)).toEqual(findings);
  });

  // What a clerk forgets who carries last year's file forward. Which of the years is wrong is said once.
  it.each<[string, string, string, string[]]>([
    ['000', '公安局 2020 年政府', '公安局 2021 年政府', ['7 S-PERIOD error']],
    ['003', '长乐区 2020 年政府', '长乐区 2021 年政府', ['28 S-PERIOD error']],
    ['004', '2023 年三明', '2024 年三明', ['9 S-PERIOD error']],
    ['004', '2023 年三明', '2020 年三明', ['9 S-PERIOD error']],
  ])('%s with the title of another year', (number, title, other, findings) => {
    const text = seed(number).text.replace(title, other);
    const kinds = ['structure/period', 'form/mismatch', 'language/stale-document'];
    expect(found(text, kinds)).toEqual(findings);
  });
});
