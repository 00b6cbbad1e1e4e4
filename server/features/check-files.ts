import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { type Configuration, type DismissalSources, ReadingMemory, ReportDocument } from '../../report';
import { listFindings } from '../dismissals';
import type { Settings } from '../settings';
import type { DiagnosticLists } from './diagnostic-lists';
import type { FileSymbols } from './workspace-symbols';

/** The request to check files that nobody has open. The client reads and decodes them; it knows every file system. */
export const checkFilesMethod = 'gouji/checkFiles';

/** The files with their texts, decoded. */
export interface CheckFilesParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** What was found in one file. */
export interface CheckedFile {
  readonly uri: string;
  /** How many reports it holds; a file without any has no diagnostics either. */
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

/** The files by their addresses. */
export interface ForgetFilesParams {
  readonly uris: readonly string[];
}

/** What checking needs of the session. */
export interface CheckingContext {
  /** The configurations of files, in their order. */
  readonly configurationsFor: (uris: readonly string[]) => Promise<readonly Configuration[]>;
  /** Where the dismissals of files are written, in their order. */
  readonly dismissalsFor: (uris: readonly string[]) => Promise<readonly DismissalSources[]>;
  readonly settings: () => Settings;
  readonly lists: DiagnosticLists;
  /** Where the symbols of the files go. */
  readonly symbols: FileSymbols;
}

/**
 * Checks files one by one. In between, everything else that the session has to do gets its turn: typing comes first.
 */
export async function checkFiles(
  { files }: CheckFilesParams,
  token: CancellationToken,
  { configurationsFor, dismissalsFor, settings, lists, symbols }: CheckingContext,
): Promise<CheckFilesResult> {
  const uris = files.map(({ uri }) => uri);
  const [configurations, dismissals] = await Promise.all([configurationsFor(uris), dismissalsFor(uris)]);
  const checked: CheckedFile[] = [];
  const memory = new ReadingMemory();
  for (const [index, { uri, text }] of files.entries()) {
    await nextTurn();
    if (token.isCancellationRequested) break;
    const report = new ReportDocument(text, { memory });
    const configuration = configurations[index];
    if (configuration) report.configure(configuration);
    const { language, maximumProblems } = settings();
    const sources = dismissals[index] ?? { comments: false, entries: [] };
    const { findings, left } = listFindings(report, sources, maximumProblems);
    symbols.set(uri, report);
    checked.push({
      uri,
      reports: report.reportCount,
      diagnostics: lists.listOf(uri, findings, language, left),
    });
  }
  return { files: checked };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
