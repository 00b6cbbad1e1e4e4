import type { LineMap } from '../text/lines';
import { isBlank } from './blanks';

/** What a value may end in: a digit, or a sign that stands for none. */
const VALUE_ENDS = '0123456789０１２３４５６７８９/／\\—–-－*无無空';

/** What a number's unit is made of, the brackets around it included. */
const UNITS = '件条項项次个個人份宗元万萬亿億)(）（';

/** A unit with its brackets and the blanks before it is not longer than this. */
const LONGEST_UNIT = 8;

/**
 * Whether some line ends in a value, with or without a unit; tags behind it do not count. Prose rarely does; tables
 * without tabs or mark-up do. It is asked before a table is looked for, and may say yes where there is none.
 */
export function someLineEndsInValue(block: LineMap): boolean {
  const { text } = block;
  for (let line = 0; line < block.lineCount; line++) {
    const start = block.lineStart(line);
    let end = withoutBlanks(text, start, block.lineStart(line + 1));
    while (end > start && text.charAt(end - 1) === '>')
      end = withoutBlanks(text, start, tagStart(text, start, end));
    if (end > start && endsInValue(text, start, end)) return true;
  }
  return false;
}

/** The offset behind the last character of a line that is neither a blank nor a pipe. */
function withoutBlanks(text: string, start: number, lineEnd: number): number {
  let end = lineEnd;
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || text.charAt(end - 1) === '|')) end--;
  return end;
}

/** A tag at the end of a line is not longer than this. */
const LONGEST_TAG = 100;

/** Where the tag that ends at an offset seems to start; one character before it where there is none. */
function tagStart(text: string, lineStart: number, end: number): number {
  const from = Math.max(lineStart, end - LONGEST_TAG);
  const open = text.slice(from, end).lastIndexOf('<');
  return open < 0 ? end - 1 : from + open;
}

function endsInValue(text: string, start: number, end: number): boolean {
  if (VALUE_ENDS.includes(text.charAt(end - 1))) return true;
  let at = end;
  while (at > start && end - at < LONGEST_UNIT && isUnit(text, at - 1)) at--;
  return at > start && at < end && isDigit(text.charCodeAt(at - 1));
}

function isUnit(text: string, at: number): boolean {
  return UNITS.includes(text.charAt(at)) || isBlank(text.charCodeAt(at));
}

/** Whether a code is a digit in half or full width. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
