import type { ClientCapabilities, CodeAction, Hover, WorkspaceEdit } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { withoutMarkdown } from './features/markdown';

/**
 * What a client says that it takes and can do. Where the protocol has an older form, that is for all that say nothing.
 */
export interface ClientAbilities {
  /** Outlines as trees; else as lists. */
  readonly symbolTrees: boolean;
  /** Hovers in Markdown; else in plain text. */
  readonly markdown: boolean;
  /** Edits with the version of the document that they belong to; else without. */
  readonly versionedEdits: boolean;
  /** Documents that the server makes; else nothing may lead to them. */
  readonly madeDocuments: boolean;
  /** Actions whose edit is asked for when they are chosen; else every action has its edit from the start. */
  readonly resolvedEdits: boolean;
  /** Completions with tab stops. */
  readonly snippets: boolean;
  /** Asks for inlay hints again when it is told to. */
  readonly hintsRefresh: boolean;
  /** Asks for diagnostics again when it is told to. */
  readonly diagnosticsRefresh: boolean;
  /** Answers what its settings are. */
  readonly settingsAsked: boolean;
  /** Tells of changed settings once the server has registered for them. */
  readonly settingsWatched: boolean;
  /** Tells of changed files once the server has registered for them. */
  readonly filesWatched: boolean;
  /** The same for files of one folder, wherever that is. */
  readonly filesOfFolderWatched: boolean;
  /** Makes files. */
  readonly filesMade: boolean;
  /** Which of the commands it carries out that dismiss findings and take dismissals back. */
  readonly commands: readonly string[];
}

const ownAbilities = z.object({ gouji: z.object({ commands: z.array(z.string()) }) });

/** What a client says that it takes. */
export function abilitiesOf({ textDocument, workspace, experimental }: ClientCapabilities): ClientAbilities {
  const watched = workspace?.didChangeWatchedFiles;
  const own = ownAbilities.safeParse(experimental);
  return {
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    madeDocuments: workspace?.textDocumentContent !== undefined,
    resolvedEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    hintsRefresh: workspace?.inlayHint?.refreshSupport ?? false,
    diagnosticsRefresh: workspace?.diagnostics?.refreshSupport ?? false,
    settingsAsked: workspace?.configuration ?? false,
    settingsWatched: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    filesWatched: watched?.dynamicRegistration ?? false,
    filesOfFolderWatched: (watched?.dynamicRegistration && watched.relativePatternSupport) ?? false,
    filesMade: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    commands: own.success ? own.data.gouji.commands : [],
  };
}

/** A hover in the form that a client takes. */
export function hoverFor({ markdown }: ClientAbilities, hover: Hover | null): Hover | null {
  if (markdown || hover === null || typeof hover.contents === 'string' || !('kind' in hover.contents))
    return hover;
  return { ...hover, contents: { kind: 'plaintext', value: withoutMarkdown(hover.contents.value) } };
}

/** An action whose edit has the form that a client takes. */
export function actionFor(abilities: ClientAbilities, action: CodeAction): CodeAction {
  return action.edit ? { ...action, edit: editFor(abilities, action.edit) } : action;
}

/** An edit of documents in the form that a client takes. One that makes a file has no other form. */
export function editFor({ versionedEdits }: ClientAbilities, edit: WorkspaceEdit): WorkspaceEdit {
  if (versionedEdits || !edit.documentChanges) return edit;
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const change of edit.documentChanges) {
    if (!('textDocument' in change)) return edit;
    const { uri } = change.textDocument;
    changes[uri] = [...(changes[uri] ?? []), ...change.edits.filter((each) => 'newText' in each)];
  }
  return { changes };
}
