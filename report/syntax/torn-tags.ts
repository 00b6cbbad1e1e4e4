import { isTagAt } from './tags';

/** A tag is torn over fewer lines than this. */
const MOST_LINES = 12;

/** What every line within a tag has: an attribute's name and value, or the end of one. */
const ATTRIBUTES = /[=:;'"]/;

/** Programs that break lines do so to keep them short; a longer line was not broken by one. */
const LONGEST_LINE = 2000;

/**
 * The starts of lines (UTF-16 offsets, ascending from 0) without those that lie within a tag, where nobody sees a line
 * end: Word writes lines of some 80 characters and breaks them between attributes. The same array is returned where
 * there are none.
 */
export function startsOutsideTags(text: string, starts: readonly number[]): readonly number[] {
  let kept: number[] | undefined;
  for (let line = 0; line < starts.length; ) {
    kept?.push(starts[line] ?? 0);
    const first = line;
    let last: number | undefined = line;
    // The last line of a tag may end in the next one.
    while (last !== undefined) {
      line = last;
      last = lastLineOfTag(text, starts, line);
    }
    if (line > first) kept ??= starts.slice(0, first + 1);
    line++;
  }
  return kept ?? starts;
}

/** Whether a text ends within a tag. */
export function endsInTag(text: string): boolean {
  const lines = text.slice(-LONGEST_LINE);
  return opensTag(lines, 0, lines.length);
}

/** The line on which the tag ends that a line ends in; `undefined` where it ends in none. */
function lastLineOfTag(text: string, starts: readonly number[], line: number): number | undefined {
  const behind = starts[line + 1];
  if (behind === undefined || !opensTag(text, starts[line] ?? 0, behind)) return undefined;
  for (let next = line + 1; next < Math.min(starts.length, line + MOST_LINES); next++) {
    const start = starts[next] ?? 0;
    const end = Math.min(starts[next + 1] ?? text.length, start + LONGEST_LINE);
    const content = text.slice(start, end);
    const mark = content.search(/[<>]/);
    const attributes = mark < 0 ? content : content.slice(0, mark);
    if (attributes !== '' && !ATTRIBUTES.test(attributes)) return undefined;
    if (mark >= 0) return content.charAt(mark) === '>' ? next : undefined;
  }
  return undefined;
}

/** Whether a tag opens between two offsets that does not close there. */
function opensTag(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - LONGEST_LINE);
  const line = text.slice(from, end);
  const open = line.lastIndexOf('<');
  return open > line.lastIndexOf('>') && isTagAt(line, open);
}
