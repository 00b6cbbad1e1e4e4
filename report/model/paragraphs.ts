import { type FilledLineSearch, filledLineBefore, filledLineFrom } from '../syntax/filled-lines';
import { isBlockTag } from '../syntax/tags';
import type { Span } from '../text/position';

/**
 * Where paragraphs end. Text exports break lines and pages in the middle of sentences, so a line end alone says
 * nothing: a sentence goes on where its line does not end it and the next line begins nothing new.
 */

const ENDS_SENTENCE = '。！？!?';
const CLOSES = '*”’"」』）)';
const GOES_ON = '，,、；;：:';

/** Shorter lines that end in the middle of nothing are headings, names and signatures. */
const SHORTEST_BROKEN_LINE = 12;

/** Where a blank line stands between, as at the end of a page, the broken line must be a full one. */
const SHORTEST_LINE_OF_PAGE = 20;

const LONGEST_HEADING = 40;

const HEADING =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}(?:部分|章|条))/;
const LIST_ITEM = /^(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[）)]|[-•·●])\s{0,4}(?!\d)/;
const BLOCK_MARK = /^[#|]/;

/** Whether the line end at an offset ends a paragraph too, judged from the filled lines around it. */
export function endsParagraph(text: string, lineEnd: number): boolean {
  const before = filledLineBefore(text, lineEnd, search);
  const after = filledLineFrom(text, lineEnd + 1, search);
  if (!before || !after) return true;
  const next = text.slice(after.start, Math.min(after.end, after.start + LONGEST_HEADING));
  if (BLOCK_MARK.test(next) || isBlockTag(next, 0) || HEADING.test(next)) return true;
  const last = lastCharacter(text, before);
  if (ENDS_SENTENCE.includes(last) || text.charAt(before.start) === '#') return true;
  if (GOES_ON.includes(last)) return false;
  if (LIST_ITEM.test(next)) return true;
  const length = before.end - before.start;
  if (length <= LONGEST_HEADING && isHeading(text.slice(before.start, before.end))) return true;
  const pageEnds = hasBlankLineBetween(text, before.end, after.start);
  return length < (pageEnds ? SHORTEST_LINE_OF_PAGE : SHORTEST_BROKEN_LINE);
}

function isHeading(line: string): boolean {
  return (HEADING.test(line) || LIST_ITEM.test(line)) && !/[。，；]/.test(line);
}

function lastCharacter(text: string, line: Span): string {
  let end = line.end - 1;
  while (end > line.start && CLOSES.includes(text.charAt(end))) end--;
  return text.charAt(ENDS_SENTENCE.includes(text.charAt(end)) ? end : line.end - 1);
}

function hasBlankLineBetween(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from);
  return first >= 0 && text.indexOf('\n', first + 1) >= 0 && text.indexOf('\n', first + 1) < to;
}

/**
 * How far a filled line is looked for: between two parts of a sentence six lines may stand that are blank or hold a page
 * number; and that much of a line tells what it is.
 */
const search: FilledLineSearch = { lines: 1 + 6, looked: 130 };

/** Where the next filled line behind a line end starts, for leaving page numbers out of a sentence. */
export function nextFilledLine(text: string, lineEnd: number): number {
  return filledLineFrom(text, lineEnd + 1, search)?.start ?? text.length;
}
