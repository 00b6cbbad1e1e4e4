import type { Span } from '../text/position';
import { blankEntities } from './blank-entities';
import { trimSpan } from './blanks';
import { blankDismissals } from './dismissal-comments';
import { behindTag, isTagAt } from './tags';
import { blankUnread } from './unread-markup';

const TAG = /<[^<>]{0,2000}>/g;

/**
 * The text of a line without HTML tags, comments, scripts and dismissals, with the entities for blanks resolved; other
 * text stays as it is.
 */
export function withoutTags(line: string): string {
  if (!line.includes('<')) return line;
  const words = blankUnread(blankDismissals(line)).replace(TAG, '');
  return words.includes('&') ? words.replace(BLANK_ENTITY, ' ') : words;
}

const BLANK_ENTITY = new RegExp(blankEntities.join('|'), 'gi');

/** The length of the entity for a blank at an offset, or 0. */
export function blankEntityAt(text: string, at: number): number {
  return entityAtStart(text, { start: at, end: text.length });
}

const LONGEST_ENTITY = 8;

/**
 * The part of `text` between two offsets without the blanks at its ends, those written as entities included; see
 * `trimSpan`.
 */
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
  return blankEntities.find((entity) => head.startsWith(entity))?.length ?? 0;
}

/** The length of the entity for a blank that a span ends with, or 0. */
function entityAtEnd(text: string, { start, end }: Span): number {
  if (text.charAt(end - 1) !== ';') return 0;
  const tail = text.slice(Math.max(start, end - LONGEST_ENTITY), end).toLowerCase();
  return blankEntities.find((entity) => tail.endsWith(entity))?.length ?? 0;
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
