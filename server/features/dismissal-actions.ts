import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { type Finding, isAboutDismissals, LineMap, type Range, touches } from '../../report';
import { commentLanguageOf, type JudgedFindings } from '../dismissals';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';
import { editOf, wants } from './action-requests';
import { diagnosticOf } from './diagnostics';

/** The client's command that asks for a reason and then for the dismissal. Clients say that they have it. */
export const dismissCommand = 'gouji.dismissFinding';

/** The client's command that takes an entry out of the baseline. */
const forgetDismissalCommand = 'gouji.forgetDismissal';

/** What the dismissing command is told. */
export interface DismissArguments {
  readonly uri: string;
  readonly version: number;
  /** The index of the finding among all findings of that version. */
  readonly finding: number;
  readonly rule: string;
  /** Where the dismissal may be written. */
  readonly comment: boolean;
  readonly baseline: boolean;
}

/** What the forgetting command is told. */
export interface ForgetArguments {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** What the client and the document's place allow. */
export interface DismissalMeans {
  /** The commands that the client has. */
  readonly commands: readonly string[];
  /** Whether a baseline can stand beside the document. */
  readonly baseline: boolean;
}

/** What is to be dismissed, by what means, and the language to offer it in. */
interface Dismissing {
  readonly document: OpenDocument;
  readonly findings: JudgedFindings;
  readonly means: DismissalMeans;
  readonly language: Language;
}

/** For each finding at a place: dismiss it. For each dismissal of no use: remove it. */
export function dismissalActions(dismissing: Dismissing, params: CodeActionParams): CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  const touched = dismissing.findings.kept.filter(({ range }) => touches(range, params.range));
  const dismissable = touched.filter((finding) => !isAboutDismissal(finding));
  return [
    ...dismissable.map((finding) => dismissAction(dismissing, finding, dismissable.length > 1)),
    ...touched.filter(isAboutDismissal).map((finding) => removalAction(dismissing, finding)),
  ].flatMap((action) => action ?? []);
}

function isAboutDismissal({ rule }: Finding): boolean {
  return isAboutDismissals(rule);
}

function dismissAction(
  { document, findings, means: { commands, baseline }, language }: Dismissing,
  finding: Finding,
  amongOthers: boolean,
): CodeAction | undefined {
  if (!commands.includes(dismissCommand)) return undefined;
  const { uri, version } = document;
  const { rule } = finding;
  const which = amongOthers ? ` ${rule}` : '';
  const title = say(
    {
      zh: `不再提示这一处${which}（写明理由）…`,
      en: `Dismiss this finding${which}, with a reason…`,
    },
    language,
  );
  const comment = commentLanguageOf(document) !== undefined;
  const index = findings.all.indexOf(finding);
  const given: DismissArguments = { uri, version, finding: index, rule, comment, baseline };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(uri, finding, language, false)],
    command: { title, command: dismissCommand, arguments: [given] },
  };
}

function removalAction(
  { document, findings, means, language }: Dismissing,
  finding: Finding,
): CodeAction | undefined {
  const entry = findings.entries.get(finding);
  const { uri } = document;
  const base = {
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(uri, finding, language, false)],
  };
  if (!entry) {
    const title = say({ zh: '删去这条注释', en: 'Remove this comment' }, language);
    const range = wholeComment(document, finding.range);
    return { ...base, title, edit: editOf(document, [{ range, newText: '' }]) };
  }
  if (!means.commands.includes(forgetDismissalCommand)) return undefined;
  const title = say(
    {
      zh: `从 gouji.baseline.json 中删去这一条（${entry.rule}）`,
      en: `Remove this entry from gouji.baseline.json (${entry.rule})`,
    },
    language,
  );
  const given: ForgetArguments = { uri, rule: entry.rule, fingerprint: entry.fingerprint };
  return { ...base, title, command: { title, command: forgetDismissalCommand, arguments: [given] } };
}

/** A comment with the blanks before it, or with its line where there is nothing else on it. */
function wholeComment({ report }: OpenDocument, { start, end }: Range): Range {
  const lines = new LineMap(report.text);
  const line = lines.line(start.line);
  const before = line.slice(0, start.character);
  const behind = line.slice(end.character);
  if ((before + behind).trim() === '' && start.line + 1 < lines.lineCount) {
    return { start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } };
  }
  return { start: { line: start.line, character: before.trimEnd().length }, end };
}
