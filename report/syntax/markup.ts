import type { Span } from '../text/position';
import { trimSpan } from './blanks';
import { blankDismissals } from './dismissal-comments';
import { behindTag, isTagAt } from './tags';
import { blankUnread } from './unread-markup';

const TAG = /<[^<>]{0,2000}>/g;

/** The text of a line without HTML tags, comments, scripts and dismissals, with the entities for blanks resolved; other text stays as it is. */
export function withoutTags(line: string): string {
  if (!line.includes('<')) return line;
  const words = blankUnread(blankDismissals(line)).replace(TAG, '');
  return words.includes('&') ? words.replace(BLANK_ENTITY, ' ') : words;
}

/** What stands for a blank in the source of a web page, see `BLANK_ENTITIES`. */
const BLANK_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000|#8194|#8195|#x2002|#x2003);/gi;

/** The length of the entity for a blank at an offset, or 0. */
export function blankEntityAt(text: string, at: number): number {
  return entityAtStart(text, { start: at, end: text.length });
}

/** Entities that stand for a blank, in lower case. */
const BLANK_ENTITIES = [
  ...['&nbsp;', '&ensp;', '&emsp;', '&thinsp;', '&#160;', '&#xa0;', '&#12288;', '&#x3000;'],
  ...['&#8194;', '&#8195;', '&#x2002;', '&#x2003;'],
];

const LONGEST_ENTITY = 8;

/** The part of `text` between two offsets without the blanks at its ends, those written as entities included; see `trimSpan`. */
export function trimEntities(text: string, start: number, end: number): Span {
  let span = trimSpan(text, start, end);
  for (;;) {
    const before = entityAtStart(text, span);
    const behind = before > 0 ? 0 : entityAtEnd(text, span);
    if (before + behind === 0) return span;
    span = trimSpan(text, span.start + before, span.end - behind);
  }
}

/** The length of the entity for a blank that a span begins with, or 0. */
function entityAtStart(text: string, { start, end }: Span): number {
  if (text.charAt(start) !== '&') return 0;
  const head = text.slice(start, Math.min(end, start + LONGEST_ENTITY)).toLowerCase();
  return BLANK_ENTITIES.find((entity) => head.startsWith(entity))?.length ?? 0;
}

/** The length of the entity for a blank that a span ends with, or 0. */
function entityAtEnd(text: string, { start, end }: Span): number {
  if (text.charAt(end - 1) !== ';') return 0;
  const tail = text.slice(Math.max(start, end - LONGEST_ENTITY), end).toLowerCase();
  return BLANK_ENTITIES.find((entity) => tail.endsWith(entity))?.length ?? 0;
}

/** The part of `text` between two offsets without blanks and tags at its ends; empty where there is nothing else. */
export function trimTags(text: string, start: number, end: number): Span {
  let span = trimEntities(text, start, end);
  while (span.start < span.end) {
    const behind = isTagAt(text, span.start) ? behindTag(text, span.start, span.end) : span.start;
    const open = text.charAt(span.end - 1) === '>' ? text.lastIndexOf('<', span.end - 1) : -1;
    const before = open >= behind && isTagAt(text, open) ? open : span.end;
    if (behind === span.start && before === span.end) return span;
    span = trimEntities(text, Math.min(behind, before), before);
  }
  return span;
}

/** A text without its tags, and where each of its characters stands in the source (UTF-16 code units from 0). */
export interface TextBetweenTags {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** How much of a web page is gone through. */
export interface PieceOfPage {
  /** Where it begins, from the start of the source where it is left out. */
  readonly from?: number;
  /** So many UTF-16 code units of the source. */
  readonly longest: number;
  /** So many of the text, or a few more. */
  readonly longestText?: number;
  /** Whether the text ends before the tag that opens at an offset, by what stands before it. */
  readonly endsBefore?: (open: number, before: string) => boolean;
}

/** The text between the tags of a piece of a web page, in which an entity for a blank is a blank. */
export function textBetweenTags(
  source: string,
  { from = 0, longest, longestText = longest, endsBefore }: PieceOfPage,
): TextBetweenTags {
  const offsets: number[] = [];
  let text = '';
  const end = Math.min(source.length, from + longest);
  for (let at = from; at < end && text.length < longestText; ) {
    if (isTagAt(source, at)) {
      if (endsBefore?.(at, text)) break;
      at = behindTag(source, at, source.length);
      continue;
    }
    const entity = blankEntityAt(source, at);
    text += entity > 0 ? ' ' : source.charAt(at);
    offsets.push(at);
    at += Math.max(entity, 1);
  }
  return { text, offsets };
}
