import { expect, it } from 'vitest';
import { type Finding, ReportDocument, ruleOf, type TableKind } from '../../report';
import { corpus } from '../real-reports';
import { cutOffDocuments, describeCorpus, type TableVerdict, tableVerdicts } from './truth';

/** Arithmetic that concerns each table of TRUTH.tsv; tables two have none. */
const arithmetic: Readonly<Record<string, { readonly kind: TableKind; readonly rules: readonly string[] }>> =
  {
    三: {
      kind: 'applications',
      rules: ['applications/balance', 'applications/sum-of-results', 'applications/row-total'],
    },
    四: { kind: 'cases', rules: ['cases/total'] },
    旧表: { kind: 'statistics', rules: ['statistics/sum'] },
  };

/** Documents that INDEX.tsv calls cut off and that yet do not break off, each with the reason. */
const complete: Readonly<Record<string, string>> = {
  '209': 'a blank form of 2008 for statistics, which is no report',
};

function documentOf(name: string): ReportDocument {
  const report = corpus.find((candidate) => candidate.name === name);
  if (!report) throw new Error(`there is no report ${name}`);
  return new ReportDocument(report.text);
}

function isAlarm({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function alarms(name: string, rules: readonly string[]): string[] {
  const findings = documentOf(name)
    .findings()
    .filter((finding) => isAlarm(finding) && rules.includes(finding.rule));
  return findings.map(
    ({ range, catalogue, message }) => `${range.start.line + 1} ${catalogue} ${message.zh}`,
  );
}

function verdicts(wanted: (verdict: TableVerdict) => boolean): (readonly [string, string])[] {
  return tableVerdicts()
    .filter((verdict) => verdict.table in arithmetic && wanted(verdict))
    .map(({ name, table }) => [name, table] as const);
}

describeCorpus('alarms in real reports', () => {
  const allRules = Object.values(arithmetic).flatMap(({ rules }) => rules);

  it('come from rules that there are', () => {
    expect(allRules.filter((rule) => ruleOf(rule) === undefined)).toEqual([]);
  });

  it.each(verdicts(({ verdict }) => verdict !== 'broken'))('%s: none about table %s', (name, table) => {
    expect(alarms(name, arithmetic[table]?.rules ?? [])).toEqual([]);
  });

  it.each(verdicts(({ verdict }) => verdict === 'broken'))(
    '%s: both broken totals of table %s, and nothing else',
    (name, table) => {
      expect(table).toBe('四');
      const found = alarms(name, allRules);
      expect(found).toHaveLength(2);
      expect(found[0]).toContain('T4-SUM 行政复议·总计应为 11（10+1+0+0），现为 0');
      expect(found[1]).toContain('T4-SUM 复议后起诉·总计应为 5（5+0+0+0），现为 0');
    },
  );

  it.each(corpus.map(({ name }) => name))(
    '%s: no arithmetic but of the tables that TRUTH.tsv calls broken',
    (name) => {
      const broken = tableVerdicts().filter(
        (verdict) => verdict.name === name && verdict.verdict === 'broken',
      );
      const expected = new Set(broken.flatMap(({ table }) => arithmetic[table]?.rules ?? []));
      const rules = allRules.filter((rule) => !expected.has(rule));
      expect(alarms(name, rules)).toEqual([]);
    },
  );
});

describeCorpus('a real report', () => {
  const cutOff = cutOffDocuments();

  it('is cut off in some documents', () => {
    expect(cutOff.size).toBeGreaterThan(5);
  });

  it.each(corpus.map(({ name }) => name))(
    '%s: says once, and quietly, that it breaks off, if it does',
    (name) => {
      const document = documentOf(name);
      const breaksOff = cutOff.has(name) && !(name.slice(0, 3) in complete);
      expect(document.reports().map((report) => report.truncated)).toEqual(
        document.reports().map((_, index, all) => breaksOff && index === all.length - 1),
      );
      const said = document.findings().filter((finding) => finding.rule === 'shape/truncated');
      expect(said.map((finding) => finding.severity)).toEqual(breaksOff ? ['hint'] : []);
    },
  );
});
