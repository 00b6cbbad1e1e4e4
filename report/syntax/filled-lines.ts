import type { Span } from '../text/position';
import { isFiller, trimSpan } from './blanks';

/** How far a filled line is looked for, and how much of a line tells whether it is one. */
export interface FilledLineSearch {
  /** At most so many lines are looked at. */
  readonly lines: number;
  /** A line is judged by so many characters behind its blanks, in UTF-16 code units; by all of them when left out. */
  readonly looked?: number;
}

/**
 * The last line that is filled among the one that ends at an offset and those before it, without the blanks at its
 * ends.
 */
export function filledLineBefore(text: string, lineEnd: number, search: FilledLineSearch): Span | undefined {
  let end = lineEnd;
  for (let line = 0; line < search.lines && end >= 0; line++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const found = filled(text, start, end, search);
    if (found) return found;
    end = start - 1;
  }
  return undefined;
}

/**
 * The first line that is filled among the one that starts at an offset and those behind it, without the blanks at its
 * ends.
 */
export function filledLineFrom(text: string, lineStart: number, search: FilledLineSearch): Span | undefined {
  let start = lineStart;
  for (let line = 0; line < search.lines && start < text.length; line++) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const found = filled(text, start, end, search);
    if (found) return found;
    start = end + 1;
  }
  return undefined;
}

/**
 * A line without the blanks at its ends, or `undefined` when there is nothing on it but blanks, a page number or a
 * rule.
 */
function filled(text: string, start: number, end: number, { looked }: FilledLineSearch): Span | undefined {
  const span = trimSpan(text, start, end);
  if (span.start === span.end) return undefined;
  const judged = looked === undefined ? span.end : Math.min(span.end, span.start + looked);
  return isFiller(text.slice(span.start, judged)) ? undefined : span;
}
