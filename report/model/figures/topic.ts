import {
  applicationNames,
  correspondence,
  notOtherMatters,
  otherMatters,
  shortApplicationNames,
} from './topic-words';
import { anyOf, everyOf } from './words';

/**
 * What the text is about at some place: applications for disclosure, something else that is counted, or not yet
 * anything.
 */
export type Topic = 'applications' | 'other' | 'none';

const NAMES = anyOf(applicationNames);
const SHORT_NAMES = anyOf(shortApplicationNames);
const OTHER = anyOf(otherMatters);
const NOT_OTHER = everyOf(notOtherMatters);
const VERB = /收到|接收|接到|受理|收办|新收|办理|办结|答复|处理/;
const CORRESPONDENCE = anyOf(correspondence);
const HEADING_WORDS = /依申请公开|信息公开申请|公开申请/;

/** Whether some words call applications for disclosure by their name; a short name needs a verb beside it. */
export function namesApplications(words: string): boolean {
  return NAMES.test(words) || (SHORT_NAMES.test(words) && VERB.test(words));
}

/** Whether some words name something else that reports count. */
export function namesOtherMatter(words: string): boolean {
  return OTHER.test(words) && OTHER.test(words.replace(NOT_OTHER, ''));
}

/**
 * 申请内容主要集中在项目审批等方面: what applications ask for is named, and they stay the topic. The clause must speak
 * of nothing else.
 */
const CONTENT =
  /^(?:其|所)?(?:申请|申请公开|所申请)(?:的)?(?:政府)?(?:信息)?(?:的)?(?:主要)?(?:内容|事项|信息|领域)(?:主要|大多|多)?(?:为|是|集中|涉及|包括|涵盖)/;

/**
 * The topic once some words were read. Once something else is the topic, only the name of applications beside a verb
 * brings them back.
 */
export function topicAfter(words: string, topic: Topic): Topic {
  if (namesOtherMatter(words)) return CONTENT.test(words) ? topic : 'other';
  if (topic === 'other') return namesApplications(words) && VERB.test(words) ? 'applications' : 'other';
  return namesApplications(words) ? 'applications' : topic;
}

const NUMBERING = /[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d)/g;

/** How far above a sentence its heading may stand, in UTF-16 code units. */
const REACH = 1200;

/** The words of the last numbered heading above an offset, as far as they say what the text below is about. */
export function headingAbove(text: string, offset: number): string {
  const from = Math.max(0, offset - REACH);
  const stretch = text.slice(from, offset);
  let last: number | undefined;
  for (const match of stretch.matchAll(NUMBERING)) last = match.index + match[0].length;
  if (last === undefined) return '';
  const heading = stretch.slice(last, last + 30).trimStart();
  const end = heading.search(/[。\n：:]/);
  return end < 0 ? heading : heading.slice(0, end);
}

/** Whether a heading says that what follows is about applications, and the words right before do not say otherwise. */
export function headsApplications(heading: string, wordsBefore: string): boolean {
  if (!HEADING_WORDS.test(heading)) return false;
  return !CORRESPONDENCE.test(wordsBefore) || namesApplications(wordsBefore);
}

/** Whether a heading says that what follows is about disputes over disclosure. */
export function headsCases(heading: string): boolean {
  return heading.includes('复议') && heading.includes('诉讼');
}
