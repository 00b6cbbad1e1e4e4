import { type DismissalComment, findDismissals } from '../syntax/dismissal-comments';
import type { LineMap } from '../text/lines';
import type { Position, Range } from '../text/position';

/** A dismissal written as a comment in the document. */
export interface CommentDismissal {
  /** Where the comment stands. */
  readonly range: Range;
  /** The ids of the rules it speaks of; none when it names none. */
  readonly rules: readonly string[];
  /** Empty when none is given; such a comment dismisses nothing. */
  readonly reason: string;
  /** The whole lines on which findings are dismissed: its own, or those of the line or table that follows. */
  readonly covers: Range;
}

/**
 * Asked for the table that begins on the line that starts at a position or, in mark-up, soon behind it: the lines it
 * takes.
 */
export type TableAt = (lineStart: Position) => Range | undefined;

/** The names by which files in which comments may dismiss findings end. */
const COMMENTABLE = /\.(?:md|markdown|mdown|html?|xhtml)$/i;

/** Whether documents of a file's name have comments that a reader does not see. In plain text everything is read. */
export function mayHoldComments(fileName: string): boolean {
  return COMMENTABLE.test(fileName);
}

/**
 * The dismissals in a document. A comment that shares its line with something else speaks of that line. One with a line
 * of its own speaks of the next line that has something on it, and of the whole table where one begins there.
 */
export function readComments(
  lines: LineMap,
  blanked: LineMap,
  tableAt: TableAt,
): readonly CommentDismissal[] {
  return findDismissals(lines.text).map((comment) => ({
    range: lines.range(comment),
    ...contentOf(comment),
    covers: coveredBy(comment, blanked, tableAt),
  }));
}

/** `rule/one, rule/two: reason`. */
function contentOf({ content }: DismissalComment): { rules: readonly string[]; reason: string } {
  const colon = content.search(/[:：]/);
  const rules = (colon < 0 ? content : content.slice(0, colon)).split(/[,，、\s]+/);
  return {
    rules: [...new Set(rules.filter((rule) => rule !== ''))],
    reason: colon < 0 ? '' : content.slice(colon + 1).trim(),
  };
}

function coveredBy(comment: DismissalComment, blanked: LineMap, tableAt: TableAt): Range {
  const own = blanked.lineAt(comment.start);
  if (blanked.line(own).trim() !== '') return rangeOf(blanked, own);
  let next = own + 1;
  while (next < blanked.lineCount && blanked.line(next).trim() === '') next++;
  const line = rangeOf(blanked, next);
  return { start: line.start, end: tableAt(line.start)?.end ?? line.end };
}

function rangeOf(lines: LineMap, line: number): Range {
  return lines.range({ start: lines.lineStart(line), end: lines.lineEnd(line) });
}

/**
 * The comment that dismisses a rule for a reason, as it is written into a document. What would end it or be read as
 * mark-up is replaced.
 */
export function writeComment(rule: string, reason: string): string {
  const harmless = reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '—')
    .replaceAll('<', '＜')
    .replaceAll('>', '＞')
    .replaceAll('|', '｜')
    .trim();
  return `<!-- gouji-dismiss ${rule}: ${harmless} -->`;
}
