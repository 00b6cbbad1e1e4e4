import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import * as z from 'zod/mini';
import { comparePositions, type Finding, type Fix } from '../../report';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';
import { diagnosticOf } from './diagnostics';

/** What a code action carries until it is chosen: which fix, of which finding, of which state of the document. */
const actionData = z.object({
  uri: z.string(),
  version: z.int(),
  finding: z.int(),
  fix: z.int(),
});

type ActionData = z.infer<typeof actionData>;

/**
 * The quick-fixes of the findings that touch a range. Where the client can resolve actions, the edits are made only when
 * one is chosen, and refused when the document has changed meanwhile; other clients get them at once with the version
 * they belong to.
 */
export function codeActions(
  document: OpenDocument,
  params: CodeActionParams,
  language: Language,
  resolvable: boolean,
): CodeAction[] {
  const { only } = params.context;
  if (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  return document.report.findings().flatMap((finding, index) =>
    touches(finding.range, params.range)
      ? document.report.fixes(finding).map((fix, fixIndex) => {
          const data: ActionData = {
            uri: document.uri,
            version: document.version,
            finding: index,
            fix: fixIndex,
          };
          const action = actionOf(document, finding, fix, language);
          return resolvable ? { ...action, data } : withEdit(action, document, fix);
        })
      : [],
  );
}

/** The chosen action with its edits. Fails with `ContentModified` when the document or its findings are not those it was offered for. */
export function resolveCodeAction(
  action: CodeAction,
  find: (uri: string) => OpenDocument | undefined,
  language: Language,
): CodeAction {
  const parsed = actionData.safeParse(action.data);
  if (!parsed.success) return action;
  const { uri, version, finding, fix } = parsed.data;
  const document = find(uri);
  const found = document?.report.findings()[finding];
  const chosen = document && found ? document.report.fixes(found)[fix] : undefined;
  // Another configuration may list other findings of the same text: then another fix stands in the place of the offered one.
  const isOffered = chosen !== undefined && say(chosen.title, language) === action.title;
  if (!document || document.version !== version || !chosen || !isOffered) {
    const message = {
      zh: '文档或设置已经改动，这个修复不再适用；请重新打开快速修复。',
      en: 'The document or the settings have changed and this fix no longer applies; open the quick-fixes again.',
    };
    throw new ResponseError(LSPErrorCodes.ContentModified, say(message, language));
  }
  return withEdit(action, document, chosen);
}

function actionOf(document: OpenDocument, finding: Finding, fix: Fix, language: Language): CodeAction {
  return {
    title: say(fix.title, language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document.uri, finding, language, false)],
    ...(fix.preferred ? { isPreferred: true } : {}),
  };
}

function withEdit(action: CodeAction, document: OpenDocument, fix: Fix): CodeAction {
  const { uri, version } = document;
  const edits = fix.edits.map((edit) => ({ range: edit.range, newText: edit.newText }));
  return { ...action, edit: { documentChanges: [{ textDocument: { uri, version }, edits }] } };
}

/** Whether two ranges share a character or an end. */
function touches(a: Range, b: Range): boolean {
  return comparePositions(a.end, b.start) >= 0 && comparePositions(b.end, a.start) >= 0;
}
