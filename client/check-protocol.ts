import type { Diagnostic } from 'vscode-languageclient';

/** The request to check files that are not open. */
export const checkFilesMethod = 'gouji/checkFiles';

/** The files with their texts, decoded. */
export interface CheckFilesParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** What was found in one file. */
export interface CheckedFile {
  readonly uri: string;
  /** How many reports it holds. */
  readonly reports: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found in all files that were checked. */
export interface CheckFilesResult {
  /** The files in the order they were given; only the first of them after a cancellation. */
  readonly files: readonly CheckedFile[];
}

/** The notification that files are gone, or no longer of interest. */
export const forgetFilesMethod = 'gouji/forgetFiles';

/** The request for what a category of the tables means, by its name; `null` where it means none. */
export const explainCategoryMethod = 'gouji/explainCategory';

/** The answer, for a category that there is. */
export interface ExplainCategoryResult {
  /** What belongs there, what is often misfiled, and the articles word for word. */
  readonly markdown: string;
}
