import { describe, expect, it } from 'vitest';
import { applyEdits, ReportDocument } from '../../../report';
import { sectionHeading } from '../../../report/forms/sections';
import { proactiveExample } from '../../../report/rules/examples';
import { reportExample } from '../../../report/rules/report-example';

/** What the text becomes by each fix that a rule offers for it. */
function outcomes(text: string, rule: string): string[] {
  const document = new ReportDocument(text);
  return document
    .findings()
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => document.fixes(finding))
    .map((fix) => applyEdits(text, fix.edits));
}

/** Reports that lack something of several lines or of a line of its own, by the rule that puts it in. */
const lacking: Readonly<Record<string, string>> = {
  'fees/statement': reportExample({ other: '本年度无其他需要报告的事项。' }),
  'structure/sections': reportExample().replace(`${sectionHeading(5)}\n`, ''),
  'shape/missing-row': proactiveExample('2021', {}).replace(/^规章\t.*\n/m, ''),
};

describe('lines that a fix puts in', () => {
  const cases = Object.entries(lacking).flatMap(([rule, text]) =>
    ['\r\n', '\r'].map((lineEnd) => ({ rule, text, lineEnd })),
  );
  it.each(cases)('by $rule end with $lineEnd where the report’s do', ({ rule, text, lineEnd }) => {
    const withLines = (written: string) => written.replaceAll('\n', lineEnd);
    const expected = outcomes(text, rule);
    expect(expected.map((outcome) => outcome.split('\n').length > text.split('\n').length)).toContain(true);
    expect(outcomes(withLines(text), rule)).toEqual(expected.map(withLines));
  });
});
