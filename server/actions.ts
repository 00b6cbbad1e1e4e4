import { CodeActionKind, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import { actionFor, type ClientAbilities } from './client-abilities';
import type { DismissalSession } from './dismissal-session';
import { codeActions, resolveCodeAction } from './features/code-actions';
import {
  type CorrectionsParams,
  type CorrectionsResult,
  correctionsMethod,
  correctionsOf,
} from './features/corrections';
import { dismissalActions } from './features/dismissal-actions';
import { fixAllActions, fixAllKind, fixAllOfRuleActions, resolveFixAllOfRule } from './features/fix-all';
import type { OpenDocument } from './open-document';
import type { Settings } from './settings';

/** What can be done about findings: fixing them, dismissing them, telling them to others. */
export function actionCapabilities({ resolvedEdits }: ClientAbilities): ServerCapabilities {
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: resolvedEdits,
    },
  };
}

/** What acting on findings needs of the session. */
export interface ActionContext {
  /** An open document, once everything has been read that decides how it is judged; `undefined` for any other. */
  readonly judged: (uri: string) => Promise<OpenDocument | undefined>;
  /** The same at once; `undefined` while something has yet to be read. */
  readonly judgeable: (uri: string) => OpenDocument | undefined;
  readonly dismissing: DismissalSession;
  readonly settings: () => Settings;
  readonly abilities: () => ClientAbilities;
}

/** Answers what can be done about the findings of a document; about one that is not open, nothing. */
export function serveActions(
  connection: Connection,
  { judged, judgeable, dismissing, settings, abilities }: ActionContext,
): void {
  const { dismissals } = dismissing;
  connection.onCodeAction(async (params) => {
    const { uri } = params.textDocument;
    const document = await judged(uri);
    if (!document) return [];
    const { language } = settings();
    const findings = dismissals.judged(document);
    const means = dismissing.meansFor(uri);
    return [
      ...codeActions(document, findings, params, language, abilities().resolvedEdits),
      ...(abilities().resolvedEdits ? fixAllOfRuleActions(document, findings, params, language) : []),
      ...dismissalActions({ document, findings, means, language }, params),
      ...fixAllActions(document, params, dismissals, language),
    ].map((action) => actionFor(abilities(), action));
  });

  connection.onCodeActionResolve((action) =>
    actionFor(
      abilities(),
      resolveFixAllOfRule(action, judgeable, dismissals, settings().language) ??
        resolveCodeAction(action, judgeable, settings().language),
    ),
  );

  connection.onRequest(
    correctionsMethod,
    async ({ uri }: CorrectionsParams): Promise<CorrectionsResult | null> => {
      const document = await judged(uri);
      return document ? correctionsOf(document, dismissals) : null;
    },
  );
}
