import { describe, expect, it } from 'vitest';
import { ReportDocument, type Rule, rules } from '../../../report';
import { reportExample } from '../../../report/rules/report-example';
import { RuleSet } from '../../../report/rules/rule-set';

const declaration = {
  severity: 'hint',
  basis: 'practice',
  title: { zh: '出错的规则', en: 'A rule that throws' },
  explanation: { zh: '出错', en: 'throws' },
  examples: { failing: '', passing: '' },
} as const;

const fail = (): never => {
  throw new RangeError('out of bounds');
};

/** One rule of each make that throws whatever it is shown. */
const throwing: readonly Rule[] = [
  { ...declaration, id: 'broken/table', catalogue: 'B-1', tables: ['applications'], check: fail },
  {
    ...declaration,
    id: 'broken/outline',
    catalogue: 'B-5',
    tables: ['applications'],
    checkOutline: fail,
  },
  { ...declaration, id: 'broken/prose', catalogue: 'B-2', checkProse: fail },
  { ...declaration, id: 'broken/words', catalogue: 'B-3', checkWords: fail },
  { ...declaration, id: 'broken/report', catalogue: 'B-4', checkReport: fail },
];

const wrong = reportExample({
  applications: { new: [5, 0, 0, 0, 0, 0, 5], granted: [4, 0, 0, 0, 0, 0, 4], total: [4, 0, 0, 0, 0, 0, 4] },
});

describe('rules that throw', () => {
  it('are named once each, and silence nobody', () => {
    const document = new ReportDocument(wrong, { rules: new RuleSet([...throwing, ...rules]) });
    expect(document.findings()).toEqual(new ReportDocument(wrong).findings());
    expect(document.findings().map(({ rule }) => rule)).toContain('applications/balance');
    expect(document.ruleFailures).toEqual([
      { rule: 'broken/prose', detail: 'out of bounds' },
      { rule: 'broken/table', detail: 'out of bounds' },
      { rule: 'broken/outline', detail: 'out of bounds' },
      { rule: 'broken/words', detail: 'out of bounds' },
      { rule: 'broken/report', detail: 'out of bounds' },
    ]);
  });

  it('are none of ours', () => {
    expect(new ReportDocument(wrong).ruleFailures).toEqual([]);
  });
});
