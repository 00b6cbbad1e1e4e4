import { describe, expect, it } from 'vitest';
import {
  dismiss,
  type Finding,
  ReportDocument,
  type Rule,
  resolveConfiguration,
  ruleOf,
  rules,
} from '../../../report';

/**
 * What is shown of a text that is no plain text, where a comment can dismiss a finding. The rule that is given speaks
 * even when it is off by default.
 */
function shown(text: string, rule?: Rule): readonly Finding[] {
  const document = new ReportDocument(text);
  if (rule?.offByDefault) {
    const values = { rules: { [rule.id]: rule.severity } };
    document.configure(resolveConfiguration([{ source: { kind: 'settings' }, values }]));
  }
  return dismiss(document, document.findings(), { comments: true, entries: [] }).kept;
}

function found(text: string, rule?: Rule): string[] {
  return shown(text, rule).map((finding) => finding.rule);
}

const ids = rules.map((rule) => rule.id);

describe('rules', () => {
  it('have ids and catalogue codes of their own', () => {
    expect(new Set(ids).size).toBe(rules.length);
    expect(new Set(rules.map((rule) => rule.catalogue)).size).toBe(rules.length);
    for (const rule of rules) expect([rule.id, ruleOf(rule.id)]).toEqual([rule.id, rule]);
    expect(ruleOf('no/such-rule')).toBeUndefined();
  });

  it.each([
    ['applications/balance', 'T3-BAL', 'error'],
    ['applications/sum-of-results', 'T3-SUM', 'error'],
    ['applications/row-total', 'T3-ROW', 'error'],
    ['cases/total', 'T4-SUM', 'error'],
    ['statistics/sum', 'FJ-SUM', 'error'],
    ['shape/application-cells', 'SHP-T3-COUNT', 'warning'],
    ['shape/case-cells', 'SHP-T4-COUNT', 'warning'],
    ['shape/blank-cell', 'SHP-BLANK', 'warning'],
    ['shape/not-a-number', 'SHP-NONNUM', 'warning'],
    ['dismissal/unused', 'DIS-UNUSED', 'information'],
    ['dismissal/without-reason', 'DIS-REASON', 'information'],
  ])('%s is %s, reported as %s: other programs rely on it', (id, catalogue, severity) => {
    expect(ruleOf(id)).toMatchObject({ id, catalogue, severity });
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s finds fault with its failing example, and nothing else does',
    (id, rule) => {
      expect([...new Set(found(rule.examples.failing, rule))]).toEqual([id]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has a passing example that is clean of everything',
    (_, rule) => {
      expect(found(rule.examples.passing, rule)).toEqual([]);
      // Clean, and not merely unread.
      const reports = new ReportDocument(rule.examples.passing).reports();
      expect(reports).toHaveLength(1);
      const kinds = reports.flatMap((report) => report.tables.map((table) => table.kind));
      if ('tables' in rule) expect(kinds).toEqual([expect.toBeOneOf([...rule.tables])]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says in both languages what it is and what it finds',
    (_, rule) => {
      const findings = shown(rule.examples.failing, rule);
      const texts = [rule.title, rule.explanation, ...findings.map((finding) => finding.message)];
      for (const { zh, en } of texts) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[a-z]{3}/);
        expect(`${zh} ${en}`).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});
