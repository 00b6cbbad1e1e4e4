import { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { paragraphStarts } from './paragraph-starts';
import { blankUnread } from './unread-markup';

/** The word that makes an HTML comment a dismissal. */
const WORD = 'gouji-dismiss';

const OPENING = '<!--';
const CLOSING = '-->';

/** A comment longer than this, in UTF-16 code units, is no dismissal: a reason is a sentence or two. */
const LONGEST_COMMENT = 2000;

/** A dismissal as it stands in a text: offsets from the start of the text it was found in. */
export interface DismissalComment extends Span {
  /** What stands between the word and the end of the comment, without blanks around it. */
  readonly content: string;
}

/** Whether a text may hold a dismissal; most do not, and are told from those that do by one search. */
export function mayHoldDismissals(text: string): boolean {
  return text.includes(WORD);
}

/**
 * The comments of the form `<!-- gouji-dismiss … -->`, in the order of the text. Each stands on one line: what begins a
 * section is told from single lines, and a comment must not hide or make a heading.
 */
export function findDismissals(text: string): readonly DismissalComment[] {
  const found: DismissalComment[] = [];
  for (let word = text.indexOf(WORD); word >= 0; word = text.indexOf(WORD, word + WORD.length)) {
    const comment = commentAround(text, word);
    // A reason that quotes the word is still part of the first comment.
    if (comment && comment.start >= (found.at(-1)?.end ?? 0)) found.push(comment);
  }
  return found;
}

/** The text with dismissals blanked out, so that everything else stays where it is and no reader meets their words. */
export function blankDismissals(text: string): string {
  if (!mayHoldDismissals(text)) return text;
  let blanked = '';
  let done = 0;
  for (const { start, end } of findDismissals(text)) {
    blanked += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return blanked + text.slice(done);
}

/**
 * The lines of a text, which begins at a character of its first line, as readers see them: each paragraph of a web page
 * is a line, comments, scripts and styles are blanked out, and a line ends before the dismissals at its end.
 */
export function readableLines(text: string, firstCharacter = 0): LineMap {
  return mayHoldDismissals(text)
    ? new LinesWithoutDismissals(text, firstCharacter)
    : new LineMap(blankUnread(text), firstCharacter, paragraphStarts);
}

class LinesWithoutDismissals extends LineMap {
  readonly #lines: ReadonlySet<number>;

  constructor(text: string, firstCharacter: number) {
    super(blankUnread(blankDismissals(text)), firstCharacter, paragraphStarts);
    this.#lines = new Set(findDismissals(text).map(({ start }) => this.lineAt(start)));
  }

  override lineEnd(line: number): number {
    const start = this.lineStart(line);
    const end = super.lineEnd(line);
    return this.#lines.has(line) ? start + this.text.slice(start, end).trimEnd().length : end;
  }
}

function commentAround(text: string, word: number): DismissalComment | undefined {
  let start = word;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  start -= OPENING.length;
  if (start < 0 || !text.startsWith(OPENING, start)) return undefined;
  const from = word + WORD.length;
  const window = text.slice(from, start + LONGEST_COMMENT);
  const closing = window.indexOf(CLOSING);
  if (closing < 0) return undefined;
  const content = window.slice(0, closing);
  // `gouji-dismissed` is another word.
  if (/[\r\n]|^[\w-]/.test(content)) return undefined;
  return { start, end: from + closing + CLOSING.length, content: content.trim() };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
