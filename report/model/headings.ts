import { trimSpan } from '../syntax/blanks';
import { codesOf } from '../text/code-units';
import type { LineMap } from '../text/lines';
import { ordinalOf } from '../text/numbering';
import type { Span } from '../text/position';
import { wordsOfLine } from './words-of-line';

/**
 * A line of prose that is numbered or marked as a heading: 「一、总体情况」, 「## （二）平台建设」, but not 「三是……」.
 */
export interface Heading extends Span {
  /** The line, from 0, counted from the start of the block. */
  readonly line: number;
  /** How many `#` stand before it. */
  readonly marks: number;
  /** 一、 is a `part`, （一） a `group`, 1. an `item`; `undefined` for a heading without a number. */
  readonly level: 'part' | 'group' | 'item' | undefined;
  /** The number it has, or 0 without one. */
  readonly ordinal: number;
  /**
   * The numbering as written, 「一、」, with its place in the block; an empty span before the title where there is
   * none.
   */
  readonly numbering: Span & { readonly text: string };
  /** What is left of the line without mark-up and numbering; of a paragraph, its beginning. */
  readonly title: string;
  /** Where the title stands: in one piece, but for tags of a web page that stand within it. */
  readonly pieces: readonly Span[];
  /**
   * Whether the line is nothing but the heading; otherwise prose goes on behind it, as in 「（一）主动公开。本年……」.
   */
  readonly alone: boolean;
}

/** A line with more characters than this is no heading but a paragraph that happens to be numbered. */
const LONGEST_TITLE = 45;

const MARKS_BEFORE =
  /^[ \t\f\ufeff\u3000\u00a0]{0,40}(#{0,6})[ \t\u3000\u00a0]{0,8}\*{0,3}[ \t\u3000\u00a0]{0,8}/;
/**
 * （一） or (1), with either kind of bracket; 一、 or 1. with any mark behind it. The numerals are the first group or
 * the second.
 */
const NUMBERING =
  /^(?:[(（][ \u3000]{0,2}([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[ \u3000]{0,2}[)）]|([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[ \u3000]{0,2}[、.．])[、.．]?[ \t\u3000]{0,4}/;
const SENTENCE = /[。；;！!]/;

/** The characters that a numbering begins with. */
const NUMBERS = codesOf('(（一二三四五六七八九十0123456789０１２３４５６７８９');

/**
 * The characters that a numbered or marked line can begin with; nearly all lines are told to be none by their first.
 */
const FIRST: ReadonlySet<number> = new Set([...NUMBERS, ...codesOf('<#* \t\f\ufeff\u3000\u00a0')]);

/** The heading on a line, or `undefined`. `start` is where the line begins in the block. */
export function headingOn(text: string, line: number, start: number): Heading | undefined {
  return FIRST.has(text.charCodeAt(0)) ? headingIn(wordsOn(text, start), line) : undefined;
}

/** The heading that a line without a number is, such as 「总体情况」; only who asks knows that it is one. */
export function unnumberedHeading(text: string, line: number, start: number): Heading {
  const words = wordsOn(text, start);
  const { start: from, end } = trimSpan(words.text, 0, words.text.length);
  const place = words.placeOf(from);
  return {
    line,
    marks: 0,
    level: undefined,
    ordinal: 0,
    numbering: { text: '', start: place, end: place },
    title: words.text.slice(from, end),
    pieces: piecesOf(from, end, words.placeOf),
    alone: true,
    start: place,
    end: end > from ? words.placeOf(end - 1) + 1 : place,
  };
}

/** The words of a line, and where in the block each of their characters stands. */
interface PlacedWords {
  readonly text: string;
  placeOf(offset: number): number;
}

function wordsOn(line: string, start: number): PlacedWords {
  if (!line.includes('<')) return { text: line, placeOf: (offset) => start + offset };
  const { text, offsets } = wordsOfLine(line);
  return { text, placeOf: (offset) => start + (offsets[offset] ?? line.length) };
}

function headingIn({ text, placeOf }: PlacedWords, line: number): Heading | undefined {
  const first = text.charCodeAt(0);
  const before = NUMBERS.has(first) ? undefined : MARKS_BEFORE.exec(text.slice(0, 100));
  const marks = before?.[1]?.length ?? 0;
  const at = before?.[0].length ?? 0;
  const numbered = NUMBERING.exec(text.slice(at, at + 12));
  const numbering = numbered?.[0] ?? '';
  if (numbering === '' && marks === 0) return undefined;
  const behind = at + numbering.length;
  const rest = text.slice(behind, behind + LONGEST_TITLE * 2);
  const sentence = rest.search(SENTENCE);
  const whole = withoutMarksBehind(sentence < 0 ? rest : rest.slice(0, sentence));
  // A long line with a number is a paragraph; its beginning stands for it.
  const title = whole.slice(0, LONGEST_TITLE);
  if (title === '' || whole.includes('\t') || (numbering === '' && whole !== title)) return undefined;
  const numerals = (numbered?.[1] ?? numbered?.[2] ?? '').normalize('NFKC');
  const pieces = piecesOf(behind, behind + title.length, placeOf);
  const from = placeOf(at);
  return {
    line,
    marks,
    level: levelOf(numerals, numbered?.[1] !== undefined),
    ordinal: ordinalOf(numerals),
    numbering: {
      text: numbering,
      start: from,
      end: numbering === '' ? from : placeOf(behind - 1) + 1,
    },
    title,
    pieces,
    alone: sentence < 0 && whole === title,
    start: from,
    end: placeOf(behind + title.length - 1) + 1,
  };
}

/** Where some characters stand, those together that stand together. */
function piecesOf(start: number, end: number, placeOf: (offset: number) => number): readonly Span[] {
  const pieces: Span[] = [];
  let first = start;
  for (let offset = start + 1; offset <= end; offset++) {
    if (offset < end && placeOf(offset) === placeOf(offset - 1) + 1) continue;
    pieces.push({ start: placeOf(first), end: placeOf(offset - 1) + 1 });
    first = offset;
  }
  return pieces;
}

/** So many marks and blanks may stand behind a title. */
const MOST_BEHIND = 40;

const MARK_OR_BLANK = /[*#\s]/;

function withoutMarksBehind(text: string): string {
  let end = text.length;
  while (end > Math.max(0, text.length - MOST_BEHIND) && MARK_OR_BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function levelOf(numerals: string, inBrackets: boolean): Heading['level'] {
  if (numerals === '') return undefined;
  if (/^\d/.test(numerals)) return 'item';
  return inBrackets ? 'group' : 'part';
}

/** Adds the headings on the lines from one on that begin before an offset; returns the first line that does not. */
function addHeadings(headings: Heading[], lines: LineMap, from: number, end: number): number {
  let line = from;
  for (; line < lines.lineCount; line++) {
    const start = lines.lineStart(line);
    if (start >= end) break;
    const heading = FIRST.has(lines.text.charCodeAt(start))
      ? headingOn(lines.line(line), line, start)
      : undefined;
    if (heading) headings.push(heading);
  }
  return line;
}

/** The headings on lines that belong to no table, in the order of the text. */
export function headingsOf(lines: LineMap, tables: readonly Span[]): readonly Heading[] {
  const headings: Heading[] = [];
  let line = 0;
  for (const { start, end } of tables) {
    line = addHeadings(headings, lines, line, start);
    if (lines.lineStart(line) < end) line = lines.lineAt(end - 1) + 1;
  }
  addHeadings(headings, lines, line, lines.text.length);
  return headings;
}
