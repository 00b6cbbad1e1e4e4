import type { Finding, Report, Severity } from '../report';

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
  const counts = countSeverities(findings);
  return {
    ...tally,
    reports: tally.reports + 1,
    relations: {
      holds: tally.relations.holds + relations.holds,
      broken: tally.relations.broken + relations.broken,
      unchecked: tally.relations.unchecked + relations.unchecked,
    },
    findings: {
      error: tally.findings.error + counts.error,
      warning: tally.findings.warning + counts.warning,
      information: tally.findings.information + counts.information,
      hint: tally.findings.hint + counts.hint,
    },
  };
}
