import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import * as z from 'zod/mini';
import type { Finding, Fix } from '../../report';
import type { JudgedFindings } from '../dismissals';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';
import { editOf, noLongerApplies, touches, wants } from './action-requests';
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
  findings: JudgedFindings,
  params: CodeActionParams,
  language: Language,
  resolvable: boolean,
): CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  return findings.all.flatMap((finding, index) =>
    findings.isShown(finding) && touches(finding.range, params.range)
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
  if (!document || document.version !== version || !chosen || !isOffered) throw noLongerApplies(language);
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
  return { ...action, edit: editOf(document, fix.edits) };
}
