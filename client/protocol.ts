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

/** The request by which the server asks for the text of a file that it cannot reach by itself. */
export const readFileMethod = 'gouji/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  /** `null` where there is no such file. */
  readonly text: string | null;
}

/** The notification that a file has changed which the server reads for itself. */
export const fileChangedMethod = 'workspace/didChangeWatchedFiles';

/** The name of configuration files, which count for the reports in their folder and below. */
export const configurationFileName = 'gouji.config.json';
