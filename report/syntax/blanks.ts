import type { Span } from '../text/position';

/**
 * Whether a UTF-16 code unit is a blank: a space, a tab, a form feed as PDF text has at the head of a page, a no-break
 * or ideographic space, a zero-width one, a separator of lines.
 */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f
  );
}

/** The blanks, as UTF-16 code units. */
export const blanks: readonly number[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x2000, 0x202f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(isBlank),
);

/** The first offset from `start` on where no blank stands; `end` when only blanks stand before it. */
export function skipBlanks(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  return from;
}

/**
 * The offset behind the last character before `end` that is no blank; `start` when only blanks stand between the two.
 */
export function skipBlanksBack(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

/**
 * The part of `text` between two offsets without the blanks at its ends; empty at `start` when there is nothing else.
 */
export function trimSpan(text: string, start: number, end: number): Span {
  const from = skipBlanks(text, start, end);
  return from < end ? { start: from, end: skipBlanksBack(text, from, end) } : { start, end: start };
}

/** Whether a tab parts the words of a line; one before or behind them all does not. */
export function hasInnerTab(line: string): boolean {
  const tab = line.indexOf('\t');
  if (tab < 0) return false;
  const { start, end } = trimSpan(line, 0, line.length);
  return line.slice(start, end).includes('\t');
}

const EMPTY = /^[\s\u00a0\u3000\ufeff|]*$/;
const RULE = /^[\s|:+\-—–_=*]+$/;
const DRAWN = /[-—–_=*]{3}/;
/** A rule below the header of an aligned Markdown table is as long as the table is wide. */
const LONGEST_FILLER = 4000;
const LONGEST_PAGE_NUMBER = 120;
const PAGE_NUMBER = /^\s{0,120}(?:[-—–]\s{0,120})?\d{1,3}\s{0,120}[-—–]\s{0,120}$/;

/**
 * The number of a page as its foot has it, blanks left out: 第3页, 第3页共12页, 3/12, －3－, ·3·. Pages count from 1:
 * 0/0 is none.
 */
const PAGE_FOOT =
  /^(?:第\d{1,3}[页頁](?:[,，/／]?共\d{1,3}[页頁])?|共\d{1,3}[页頁][,，/／]?第\d{1,3}[页頁]|[1-9]\d{0,2}[/／][1-9]\d{0,2}[页頁]?|[-－—–]\d{1,3}[-－—–]|[·•]\d{1,3}[·•])$/;
const LONGEST_PAGE_FOOT = 40;
/** What all of these have, but for those with hyphens, and hardly any row of figures. */
const FOOT = /[页頁/／－·•]/;

/**
 * Whether a line carries neither statistics nor prose: nothing at all, a page number such as `- 3 -` or 第3页, a rule
 * such as `----`.
 */
export function isFiller(line: string): boolean {
  const first = firstFilled(line);
  return first < 0 || (FILLER_STARTS.includes(line.charAt(first)) && isFillerFrom(line));
}

/** Nearly every line is told to be none by its first character alone. */
const FILLER_STARTS = '-—–－_=*|:+0123456789第共·•';

function firstFilled(line: string): number {
  for (let index = 0; index < line.length; index++) if (!isBlank(line.charCodeAt(index))) return index;
  return -1;
}

function isFillerFrom(line: string): boolean {
  return (
    line.length <= LONGEST_FILLER &&
    (EMPTY.test(line) ||
      (RULE.test(line) && DRAWN.test(line)) ||
      (line.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(line)) ||
      (line.length <= LONGEST_PAGE_FOOT && FOOT.test(line) && PAGE_FOOT.test(line.replace(/\s+/g, ''))))
  );
}
