import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { type Finding, type Fix, type PlacedBlock, type Range, touches } from '../../report';
import type { JudgedFindings } from '../dismissals';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';
import { editOf, noLongerApplies, wants } from './action-requests';
import { diagnosticOf } from './diagnostics';

/** What a code action carries until it is chosen: which fix, of which finding, of which state of the document. */
const actionData = z.object({
  uri: z.string(),
  version: z.int(),
  finding: z.int(),
  fix: z.int(),
});

type ActionData = z.infer<typeof actionData>;

/** A fix that is offered, and where to find it again. */
interface Offer {
  readonly finding: Finding;
  readonly findingIndex: number;
  readonly fix: Fix;
  readonly fixIndex: number;
}

/**
 * The quick-fixes of the findings that touch a range, then those of other findings that would change a cell there.
 * Where the client can resolve actions, the edits are made only when one is chosen, and refused when the document has
 * changed meanwhile; other clients get them at once with the version they belong to.
 */
export function codeActions(
  document: OpenDocument,
  findings: JudgedFindings,
  params: CodeActionParams,
  language: Language,
  resolvable: boolean,
): CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  const { uri, version } = document;
  return offersAt(document, findings, params.range).map(({ finding, findingIndex, fix, fixIndex }) => {
    const action = actionOf(document, finding, fix, language);
    const data: ActionData = { uri, version, finding: findingIndex, fix: fixIndex };
    return resolvable ? { ...action, data } : withEdit(action, document, fix);
  });
}

function offersAt({ report }: OpenDocument, findings: JudgedFindings, range: Range): readonly Offer[] {
  const here: Offer[] = [];
  const elsewhere: Offer[] = [];
  const block = report.blockAt(range.start);
  findings.all.forEach((finding, findingIndex) => {
    const isHere = touches(finding.range, range);
    if (!(isHere || mayReach(block, finding)) || !findings.isShown(finding)) return;
    report.fixes(finding).forEach((fix, fixIndex) => {
      const offer = { finding, findingIndex, fix, fixIndex };
      if (isHere) here.push(offer);
      else if (fix.edits.some((edit) => touches(edit.range, range))) elsewhere.push(offer);
    });
  });
  // What two findings would have changed alike is offered once.
  const offered = new Set(here.map(changesOf));
  const others = elsewhere.filter((offer) => {
    const changes = changesOf(offer);
    return !offered.has(changes) && offered.add(changes);
  });
  return [...here, ...others];
}

/**
 * Whether a finding may offer to change cells of a block: where figures do not add up, one cell is marked but others
 * may be changed.
 */
function mayReach(block: PlacedBlock | undefined, { range: { start } }: Finding): boolean {
  if (!block || block.broken === 0) return false;
  return block.line <= start.line && start.line <= block.line + block.lineEnds;
}

/** The changes that a fix makes, as a key. */
function changesOf({ fix: { edits } }: Offer): string {
  const written = edits.map(({ range, newText }) => JSON.stringify([range.start, range.end, newText]));
  return written.sort().join();
}

/**
 * The chosen action with its edits. Fails with `ContentModified` when the document or its findings are not those it was
 * offered for.
 */
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
  // Another configuration may list other findings of the same text: then another fix stands in the place of the offered
  // one.
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
