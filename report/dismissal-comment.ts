import { dismiss, noDismissals } from './dismiss';
import { writeComment } from './dismissal/comments';
import type { ReportDocument } from './document/document';
import type { Finding } from './rules/finding';
import { applyEdits } from './text/edits';
import { LineMap } from './text/lines';
import { movePosition, type Position, type TextEdit } from './text/position';

/** The languages that have comments which a reader does not see. */
export type CommentLanguage = 'markdown' | 'html';

/**
 * The edit that puts a comment into the document which dismisses a finding of it. In Markdown it goes to the end of the
 * line, where no table or paragraph is torn by it; in HTML behind the text that is flagged, where surely no tag is
 * open. `undefined` where no comment would have that effect.
 */
export function dismissalComment(
  document: ReportDocument,
  finding: Finding,
  reason: string,
  language: CommentLanguage,
): TextEdit | undefined {
  const comment = writeComment(finding.rule, reason);
  return placesFor(document, finding, language)
    .map(({ position, isAttached }) => ({
      range: { start: position, end: position },
      newText: isAttached ? comment : ` ${comment}`,
    }))
    .find((edit) => dismisses(document, edit, finding));
}

interface CommentPlace {
  readonly position: Position;
  /** Whether nothing may stand between the comment and the text before it. */
  readonly isAttached: boolean;
}

function placesFor(document: ReportDocument, { range }: Finding, language: CommentLanguage): CommentPlace[] {
  const behind = { position: range.end, isAttached: true };
  if (language === 'html' || standsInMarkup(document, range.start)) return [behind];
  const lines = new LineMap(document.text);
  const { line } = range.start;
  const end = { line, character: lines.lineEnd(line) - lines.lineStart(line) };
  return [{ position: end, isAttached: false }, behind];
}

/** Whether a position is in a table that is written in HTML, as many converters to Markdown leave them. */
function standsInMarkup(document: ReportDocument, position: Position): boolean {
  const section = document.blockAt(position);
  if (!section) return false;
  const line = section.lines.lineOf(movePosition(position, -section.line));
  return section.tables.statistical.some(
    ({ layout, span }) =>
      layout === 'html' && section.lines.lineAt(span.start) <= line && line <= section.lines.lineAt(span.end),
  );
}

/** Whether a document in which an edit puts a comment no longer shows a finding, and is read as before. */
function dismisses(document: ReportDocument, edit: TextEdit, finding: Finding): boolean {
  const after = document.withText(applyEdits(document.text, [edit]));
  const outcomeOf = (judged: ReportDocument) =>
    dismiss(judged, judged.findings(), { ...noDismissals, comments: true });
  const before = outcomeOf(document);
  const outcome = outcomeOf(after);
  const count = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === finding.rule).length;
  return (
    after.findings().length === document.findings().length &&
    count(outcome.kept) < count(before.kept) &&
    outcome.kept.length < before.kept.length
  );
}
