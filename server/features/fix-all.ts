import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { type Finding, fixAll, type Localised, ruleOf, safeFix, touches } from '../../report';
import type { Dismissals, JudgedFindings } from '../dismissals';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';
import { editOf, noLongerApplies, wants } from './action-requests';
import { diagnosticOf } from './diagnostics';

/** The kind under which editors run the safe fixes of the whole document, on saving if the user wants that. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.gouji`;

/** What “fix all of this rule” carries until it is chosen. */
const fixAllData = z.object({ uri: z.string(), version: z.int(), fixAllOf: z.string() });

type FixAllData = z.infer<typeof fixAllData>;

/**
 * The action that makes every safe fix of a document, for clients that ask for it by its kind; none when there is
 * nothing to fix.
 */
export function fixAllActions(
  document: OpenDocument,
  params: CodeActionParams,
  dismissals: Dismissals,
  language: Language,
): CodeAction[] {
  // Without a kind a client asks for what to offer at a place, and this is about the whole document.
  if (params.context.only === undefined || !wants(params, fixAllKind)) return [];
  const { edits } = fixAll(document.report, (report) => dismissals.judged({ ...document, report }).kept);
  if (edits.length === 0) return [];
  const title = {
    zh: '勾稽：改好所有不会改变原意的问题',
    en: 'Gouji: fix everything that cannot change a meaning',
  };
  return [{ title: say(title, language), kind: fixAllKind, edit: editOf(document, edits) }];
}

/** For each finding at a place that has a safe fix, when its rule finds more in the document: fix all of this rule. */
export function fixAllOfRuleActions(
  document: OpenDocument,
  findings: JudgedFindings,
  params: CodeActionParams,
  language: Language,
): CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  const offered = new Set<string>();
  return findings.kept.flatMap((finding) => {
    const { rule } = finding;
    if (offered.has(rule) || !touches(finding.range, params.range)) return [];
    if (!isOneOfSeveral(finding, findings.kept) || !safeFix(document.report, finding)) return [];
    offered.add(rule);
    const data: FixAllData = { uri: document.uri, version: document.version, fixAllOf: rule };
    return [
      {
        title: say(titleOf(rule), language),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(document.uri, finding, language, false)],
        data,
      },
    ];
  });
}

/** The edits of “fix all of this rule”; `undefined` for another kind of action. Fails when the document has changed. */
export function resolveFixAllOfRule(
  action: CodeAction,
  find: (uri: string) => OpenDocument | undefined,
  dismissals: Dismissals,
  language: Language,
): CodeAction | undefined {
  const parsed = fixAllData.safeParse(action.data);
  if (!parsed.success) return undefined;
  const { uri, version, fixAllOf } = parsed.data;
  const document = find(uri);
  if (!document || document.version !== version) throw noLongerApplies(language);
  const { edits } = fixAll(document.report, (report) =>
    dismissals.judged({ ...document, report }).kept.filter(({ rule }) => rule === fixAllOf),
  );
  if (edits.length === 0) throw noLongerApplies(language);
  return { ...action, edit: editOf(document, edits) };
}

function isOneOfSeveral(finding: Finding, findings: readonly Finding[]): boolean {
  return findings.some((other) => other !== finding && other.rule === finding.rule);
}

function titleOf(id: string): Localised {
  const name = ruleOf(id)?.title ?? { zh: id, en: id };
  return {
    zh: `改好本文中所有“${name.zh}”的问题（只做不改变原意的修改）`,
    en: `Fix all problems of the kind “${name.en}” in this document (safe fixes only)`,
  };
}
