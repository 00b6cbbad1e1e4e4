/**
 * What this server says beyond the Language Server Protocol. Messages are plain method names and data, so no type is
 * shared.
 */

/**
 * The notification by which the server tells how the reports of an open document stand, after each time it judged it.
 */
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
  /** What other than the defaults the reports are judged by. */
  readonly configuredBy: readonly ('settings' | 'file')[];
  /** How many problems are found and not listed, because there are more than are listed of one document. */
  readonly left: number;
  /** How many sections are too large to be any, and were left unread. */
  readonly unread: number;
}

/** The request for the configuration that is in force for the report at a position; `null` for what is no report. */
export const effectiveConfigurationMethod = 'gouji/effectiveConfiguration';

/** The answer, for what is a report. */
export interface EffectiveConfigurationResult {
  /** A page that says of each value what it is and where it comes from. */
  readonly markdown: string;
}

/** The request by which the server asks for the text of a file that it cannot reach by itself. */
export const readFileMethod = 'gouji/readFile';

/** The file by its address. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Its text. */
export interface ReadFileResult {
  /** `null` where there is no such file. */
  readonly text: string | null;
}

/** The request to dismiss a finding for a reason. */
export const dismissMethod = 'gouji/dismiss';

/** The request to take an entry out of the baseline beside a document. */
export const forgetDismissalMethod = 'gouji/forgetDismissal';

/** The command that a code action runs to dismiss a finding. */
export const dismissCommand = 'gouji.dismissFinding';

/** The command that a code action runs to take an entry out of the baseline. */
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

/** The answer, for what is a report. */
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

/**
 * The scheme of calculation sheets, read-only documents that the server makes: `/<index>/…` with the report's address
 * as query.
 */
export const sheetScheme = 'gouji-sheet';

/** The request for the edits that write the table at a position in another layout. */
export const convertTableMethod = 'gouji/convertTable';

/** A place, as the protocol has it: lines and characters count from 0. */
interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** An edit, as the protocol has it. */
export interface ProtocolEdit {
  readonly range: { readonly start: ProtocolPosition; readonly end: ProtocolPosition };
  readonly newText: string;
}

/** Edits of the document in the version they belong to; or why there are none, for the user to read. */
export type WritingResult =
  | { readonly version: number; readonly edits: readonly ProtocolEdit[] }
  | { readonly refused: string };

/** The request for what the report at a position lacks and can be put in. */
export const insertablesMethod = 'gouji/insertables';

/** The request for the edits that put one of those in. */
export const insertMethod = 'gouji/insert';

/** Something that a report lacks. */
export interface InsertableItem {
  readonly id: string;
  readonly name: string;
}

/** The request for the body and the year that a text's title names. */
export const identityMethod = 'gouji/identity';

/** What a title names; `null` for what it does not. */
export interface Identity {
  readonly body: string | null;
  readonly year: number | null;
}

/** The request for the text of a new report. */
export const newReportMethod = 'gouji/newReport';

/** The text, and what is to be said of it in words for the user. */
export interface NewReportResult {
  readonly text: string;
  /** How many applications were carried in from last year's report; `null` where nothing was. */
  readonly carriedIn: string | null;
  /** Why nothing was carried in from the file that was given; `null` where there is nothing to say. */
  readonly note: string | null;
}

/** The request for what a copied table becomes where it is pasted. */
export const pasteMethod = 'gouji/paste';

/**
 * Edits of the document in the version they belong to, or a text for the selection; `null` for what the editor should
 * paste by itself.
 */
export type PasteResult =
  | { readonly version: number; readonly edits: readonly ProtocolEdit[] }
  | { readonly text: string }
  | null;
