import { addCounts, type Finding, type Report, type Severity } from '../report';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What a run has seen so far. */
export interface Tally {
  /** Files that were read, reports or not. */
  readonly files: number;
  /** Files that were read and hold no report. */
  readonly withoutReport: number;
  /** Files and folders that could not be read. */
  readonly unread: number;
  readonly reports: number;
  readonly relations: Report['relations'];
  readonly findings: SeverityCounts;
  /** Findings that are dismissed. */
  readonly dismissed: number;
}

/** The tally of a run that has seen nothing. */
export const emptyTally: Tally = {
  files: 0,
  withoutReport: 0,
  unread: 0,
  reports: 0,
  relations: { holds: 0, broken: 0, unchecked: 0 },
  findings: countSeverities([]),
  dismissed: 0,
};

/** The tally after a file with these reports, and so many findings dismissed in them. */
export function withFile(tally: Tally, reports: readonly Report[], dismissed: number): Tally {
  const read = { ...tally, files: tally.files + 1, dismissed: tally.dismissed + dismissed };
  if (reports.length === 0) return { ...read, withoutReport: tally.withoutReport + 1 };
  return reports.reduce(withReport, read);
}

/** What two runs over other files have seen together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    files: a.files + b.files,
    withoutReport: a.withoutReport + b.withoutReport,
    unread: a.unread + b.unread,
    reports: a.reports + b.reports,
    relations: addCounts(a.relations, b.relations),
    findings: addFindings(a.findings, b.findings),
    dismissed: a.dismissed + b.dismissed,
  };
}

function addFindings(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    information: a.information + b.information,
    hint: a.hint + b.hint,
  };
}

/** How many of the findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  };
}

function withReport(tally: Tally, { relations, findings }: Report): Tally {
  return {
    ...tally,
    reports: tally.reports + 1,
    relations: addCounts(tally.relations, relations),
    findings: addFindings(tally.findings, countSeverities(findings)),
  };
}
