/** What this server says beyond the Language Server Protocol. Messages are plain method names and data, so no type is shared. */

/** The notification by which the server tells how the reports of an open document stand, after each time it judged it. */
export const statusMethod = 'gouji/status';

/** How one report stands. */
export interface ReportStatus {
  /** The official form, by its id: `fujian`, `2014`, `2019`, `2021`; `null` when no table is bound to one. */
  readonly form: string | null;
  readonly year: number | null;
  readonly body: string | null;
  /** How many relations hold. */
  readonly holds: number;
  /** How many relations are broken. */
  readonly broken: number;
  /** How many relations could not be checked. */
  readonly unchecked: number;
}

/** How the reports of a document stand. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** The first reports of the document, in its order; a large collection has more. */
  readonly reports: readonly ReportStatus[];
  /** How many reports the document holds. */
  readonly count: number;
  /** How many relations of all reports hold. */
  readonly holds: number;
  /** How many of them are broken. */
  readonly broken: number;
  /** How many of them could not be checked. */
  readonly unchecked: number;
}

/** The request for the configuration that is in force for the report at a position; `null` for what is no report. */
export const effectiveConfigurationMethod = 'gouji/effectiveConfiguration';

export interface EffectiveConfigurationResult {
  /** A page that says of each value what it is and where it comes from. */
  readonly markdown: string;
}

/** The request to dismiss a finding for a reason. */
export const dismissMethod = 'gouji/dismiss';

/** The request to take an entry out of the baseline beside a document. */
export const forgetDismissalMethod = 'gouji/forgetDismissal';

/** The command that a code action runs to dismiss a finding, and the one to take an entry out of the baseline. */
export const dismissCommand = 'gouji.dismissFinding';
export const forgetDismissalCommand = 'gouji.forgetDismissal';

/** What a code action tells of the finding that is to be dismissed. */
export interface DismissArguments {
  readonly uri: string;
  readonly version: number;
  readonly finding: number;
  readonly rule: string;
  /** Whether a comment of the document may hold the dismissal. */
  readonly comment: boolean;
  /** Whether the baseline beside it may. */
  readonly baseline: boolean;
}

/** Where a dismissal is written. */
export type DismissalPlace = 'comment' | 'baseline';

/** What comes of a dismissal. */
export interface DismissalResult {
  /** What went wrong, in words for the user; `null` when nothing did. */
  readonly problem: string | null;
  /** The file that was changed and is to be saved. */
  readonly save: string | null;
}

/** The request for a document's corrections as text; `null` for what is no report. */
export const correctionsMethod = 'gouji/corrections';

export interface CorrectionsResult {
  /** Empty when there is nothing to correct. */
  readonly text: string;
}

/** The notification that a file has changed which the server reads for itself. */
export const fileChangedMethod = 'workspace/didChangeWatchedFiles';

/** The name of configuration files, which count for the reports in their folder and below. */
export const configurationFileName = 'gouji.config.json';

/** The request for the official table at a position of a document. */
export const tableAtMethod = 'gouji/tableAt';

/** An official table of a document. */
export interface TableAt {
  /** Its index among the official tables of the document, from 0. */
  readonly index: number;
}

/** The scheme of calculation sheets, read-only documents that the server makes: `/<index>/…` with the report's address as query. */
export const sheetScheme = 'gouji-sheet';
