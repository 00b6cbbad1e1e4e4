import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Configuration, DismissalSources, ReportDocument } from '../report';
import type { ClientAbilities } from './client-abilities';
import {
  type CheckFilesParams,
  type CheckFilesResult,
  checkFiles,
  checkFilesMethod,
  type ForgetFilesParams,
  forgetFilesMethod,
} from './features/check-files';
import { DiagnosticLists } from './features/diagnostic-lists';
import {
  type ExplainCategoryParams,
  type ExplainCategoryResult,
  explainCategory,
  explainCategoryMethod,
} from './features/explain-category';
import { FileSymbols } from './features/workspace-symbols';
import type { Settings } from './settings';

/** What the server does with more than the open documents. */
export const workspaceCapabilities: ServerCapabilities = { workspaceSymbolProvider: true };

/** What these requests need of the session. */
export interface WorkspaceContext {
  readonly configurationsFor: (uris: readonly string[]) => Promise<readonly Configuration[]>;
  readonly dismissalsFor: (uris: readonly string[]) => Promise<readonly DismissalSources[]>;
  readonly settings: () => Settings;
  readonly abilities: () => ClientAbilities;
  /** What is read of the open documents, by their addresses. */
  readonly openReports: () => ReadonlyMap<string, ReportDocument>;
}

/** Answers the requests that are about more than an open document: files of a folder, tables by name, the law. */
export function serveWorkspace(
  connection: Connection,
  { configurationsFor, dismissalsFor, settings, abilities, openReports }: WorkspaceContext,
) {
  const symbols = new FileSymbols();
  const lists = new DiagnosticLists(() => abilities().madeDocuments);
  const context = { configurationsFor, dismissalsFor, settings, symbols, lists };
  connection.onRequest(
    checkFilesMethod,
    (params: CheckFilesParams, token): Promise<CheckFilesResult> => checkFiles(params, token, context),
  );
  connection.onNotification(forgetFilesMethod, ({ uris }: ForgetFilesParams) => symbols.forget(uris));
  connection.onRequest(explainCategoryMethod, (params: ExplainCategoryParams): ExplainCategoryResult | null =>
    explainCategory(params, settings().language),
  );
  connection.onWorkspaceSymbol(({ query }) => symbols.find(query, openReports(), settings().language));
}
