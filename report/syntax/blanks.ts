import type { LineMap } from '../text/lines';

/** Whether a UTF-16 code unit is a blank inside a line: a space, a tab, a no-break or ideographic space, a zero-width one. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x0d ||
    code === 0x0a
  );
}

/** The part of `text` between two offsets without the blanks at its ends; empty at `start` when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

const EMPTY = /^[\s\u00a0\u3000\ufeff|]*$/;
const RULE = /^[\s|:+\-—–_=*]+$/;
const DRAWN = /[-—–_=*]{3}/;
/** A rule below the header of an aligned Markdown table is as long as the table is wide. */
const LONGEST_FILLER = 4000;
const LONGEST_PAGE_NUMBER = 120;
const PAGE_NUMBER = /^\s*[-—–]?\s*\d{1,3}\s*[-—–]\s*$/;

/** Whether a line carries neither statistics nor prose: nothing at all, a page number such as `- 3 -`, a rule such as `----`. */
export function isFiller(line: string): boolean {
  const first = firstFilled(line);
  return first < 0 || (FILLER_STARTS.includes(line.charAt(first)) && isFillerFrom(line));
}

/** Nearly every line is told to be none by its first character alone. */
const FILLER_STARTS = '-—–_=*|:+0123456789';

function firstFilled(line: string): number {
  for (let index = 0; index < line.length; index++) if (!isBlank(line.charCodeAt(index))) return index;
  return -1;
}

function isFillerFrom(line: string): boolean {
  return (
    line.length <= LONGEST_FILLER &&
    (EMPTY.test(line) ||
      (RULE.test(line) && DRAWN.test(line)) ||
      (line.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(line)))
  );
}

/** Whether the last character of some line is a digit or a sign for nothing. Prose rarely is so; tables without tabs or mark-up are. */
export function someLineEndsInValue(block: LineMap): boolean {
  const { text } = block;
  for (let line = 0; line < block.lineCount; line++) {
    const start = block.lineStart(line);
    let end = block.lineStart(line + 1);
    while (end > start && (isBlank(text.charCodeAt(end - 1)) || text.charAt(end - 1) === '|')) end--;
    if (end > start && VALUE_ENDS.includes(text.charAt(end - 1))) return true;
  }
  return false;
}

const VALUE_ENDS = '0123456789０１２３４５６７８９/／—–-';
