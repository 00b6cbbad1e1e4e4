import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Finding, ReportDocument, type Severity } from '../../report';
import { corpus, type RealReport } from '../real-reports';

/** What ten real reports should show, written by hand; see gold/README.md for what the lists mean. */
const folder = new URL('gold/', import.meta.url);

const lines = z.array(z.int().positive()).min(1);
const catalogue = z.array(z.string().regex(/^[A-Z][A-Z0-9]*-[A-Z0-9-]+$/)).min(1);
const numbers = z.array(z.number());
const severity = z.enum(['error', 'warning', 'information', 'hint']);

const judged = {
  lines: z.union([lines, z.literal('anywhere')]),
  catalogue,
  severity,
  numbers,
  reason: z.string().min(1),
};
const expected = z.strictObject({
  ...judged,
  count: z.int().min(2).optional(),
  certainty: z.enum(['C', 'P']),
});
const allowed = z.strictObject({ ...judged, certainty: z.literal('A') });
const clean = z.strictObject({ ...judged, severity: z.undefined().optional() });

const gold = z.strictObject({
  document: z.string(),
  layout: z.string(),
  form: z.enum(['fujian', '2014', '2019', '2021', 'none']),
  year: z.int(),
  whole: z.boolean(),
  expected: z.array(expected),
  allowed: z.array(allowed),
  clean: z.array(clean),
});

const traps = z.array(
  z.strictObject({ document: z.string(), lines, catalogue, numbers, reason: z.string().min(1) }),
);

/** What must be reported about a document. */
export type Expected = z.infer<typeof expected>;

/** What one document should show. */
export type Gold = z.infer<typeof gold>;

/** What could mislead a rule, and why it must be silent. */
export type Trap = z.infer<typeof traps>[number];

/** The gold files, in the order of their documents. */
export const golds: readonly Gold[] = readdirSync(folder)
  .filter((name) => /^\d+\.json$/.test(name))
  .sort()
  .map((name) => gold.parse(readJson(name)));

/** The traps in the documents that have no gold file. */
export const trapsElsewhere: readonly Trap[] = traps.parse(readJson('traps.json'));

/** The report that a gold file or a trap speaks of. Call it only in tests that are skipped without the corpus. */
export function reportOf(document: string): RealReport {
  const found = corpus.find(({ name }) => name.startsWith(`${document}_`));
  if (!found) throw new Error(`there is no report ${document}`);
  return found;
}

/** What is found in a report, as everybody else sees it. */
export function findingsIn(report: RealReport): readonly Finding[] {
  return new ReportDocument(report.text).findings();
}

/** The part of a catalogue code before its first dash, such as `T3` of `T3-BAL`. */
export function groupOf(code: string): string {
  return code.slice(0, code.indexOf('-'));
}

/** Whether a finding is louder than a remark. */
export function isAlarm(finding: Finding): boolean {
  return finding.severity === 'error' || finding.severity === 'warning';
}

/** A finding in one line, as messages of tests show it; lines count from 1. */
export function describeFinding({ range, catalogue: code, severity: loud, message }: Finding): string {
  return `${range.start.line + 1} ${code} (${loud}) ${message.zh}`;
}

/** The findings of a document set against its gold file. */
export interface Comparison {
  /** Expected, and no louder than expected. */
  readonly right: readonly Finding[];
  /** In none of the lists, or louder than they let it be. */
  readonly wrong: readonly Finding[];
  readonly found: readonly Expected[];
  readonly missed: readonly Expected[];
}

/** Sets findings against a gold file; findings that are merely allowed are neither right nor wrong. */
export function compare(file: Gold, findings: readonly Finding[]): Comparison {
  const right = findings.filter((finding) => file.expected.some((entry) => speaksOf(finding, entry)));
  const tolerated = findings.filter((finding) => file.allowed.some((entry) => speaksOf(finding, entry)));
  const isFound = (entry: Expected) =>
    right.filter((finding) => speaksOf(finding, entry)).length >= (entry.count ?? 1);
  return {
    right,
    wrong: findings.filter((finding) => !right.includes(finding) && !tolerated.includes(finding)),
    found: file.expected.filter(isFound),
    missed: file.expected.filter((entry) => !isFound(entry)),
  };
}

const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Whether a finding is what an entry of a gold file asks for, and no louder. */
function speaksOf(finding: Finding, entry: Pick<Expected, 'lines' | 'catalogue' | 'severity'>): boolean {
  const { range, catalogue: code, severity: loud } = finding;
  const inPlace = entry.lines === 'anywhere' || entry.lines.includes(range.start.line + 1);
  return inPlace && entry.catalogue.includes(code) && loudness[loud] <= loudness[entry.severity];
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
