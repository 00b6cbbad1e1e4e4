import { sectionNumbers } from '../../forms/sections';
import { TextWithoutTags } from '../../syntax/text-without-tags';
import { ordinalOf } from '../../text/numbering';
import type { Span } from '../../text/position';
import { usualTitles } from '../facts/official-titles';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { comparableName } from './part-names';

/** A list of parts that the lead of a report announces. */
export interface Announcement {
  readonly placed: PlacedWords;
  /** Where the names stand, in the section. */
  readonly span: Span;
  readonly names: readonly string[];
  /** How many parts the lead says there are, where it says so. */
  readonly count: number | undefined;
  /** Whether the list ends in 等 and says no number: it need not name all there is. */
  readonly isOpen: boolean;
}

/** What opens such a list, up to its first name. */
const OPENING =
  /(?:报告|年报|全文|内容)[^。；]{0,8}?(?:由|包括|包含|分为|分)(?:(?:如下|以下)(?:内容|部分)[:：，]?(?:全文包括)?)?[:：]?/g;
/** What ends it: how many parts there are, or the end of the sentence. */
const COUNTED =
  /[等共，,]{0,2}\s{0,3}([一二三四五六七八九十]|\d{1,2})\s{0,3}[个大项]?(?:部分|方面|内容|章节|板块)/;

const PARTS = /部分|方面|内容|章节|板块/;

/** What ends a list that names only some: 等内容, 等部分组成, or 等 at the end of the sentence. */
const OPEN_END = /等(?=部分|方面|内容|章节|板块|组成|[。；;，,]|$)/;

/**
 * What the lead of a report announces. A lead stands before the first section, or in a block that begins with the
 * title; `titles` are those of the headings that follow.
 */
export function announcementOf(facts: ReportWords, titles: readonly string[]): Announcement | undefined {
  for (const placed of facts.sections) {
    const { section } = placed;
    if (section.boundary !== undefined && section.boundary !== 'title') return undefined;
    const words = new TextWithoutTags(section.text, 0, LONGEST_MARKUP);
    const found = readAnnouncement(words.text.slice(0, LONGEST_LEAD), titles);
    if (!found) continue;
    const { start, end } = found.span;
    return { ...found, span: { start: words.sourceOf(start), end: words.sourceOf(end - 1) + 1 }, placed };
  }
  return undefined;
}

/** No lead is longer than this, in UTF-16 code units. */
const LONGEST_LEAD = 4000;
const LONGEST_LIST = 400;

/** In a web page this much is looked at for it. */
const LONGEST_MARKUP = 40_000;

type AnnouncementInText = Omit<Announcement, 'placed'>;

/** The first list in a text that names parts of a report. */
function readAnnouncement(text: string, titles: readonly string[]): AnnouncementInText | undefined {
  for (const { 0: opening, index } of text.matchAll(OPENING)) {
    const found = readList(text, index + opening.length, titles);
    if (found && listsParts(found, titles)) return found;
  }
  return undefined;
}

/**
 * 「提案内容包括乡村旅游、文物保护、…等方面」 lists something else: of parts some are called what the report or the
 * form calls them.
 */
function listsParts({ names }: AnnouncementInText, titles: readonly string[]): boolean {
  if (names.filter((name) => titles.includes(name)).length >= FEWEST_KNOWN) return true;
  const known = new Set([...titles, ...sectionNumbers.flatMap(usualTitles)].map(comparableName));
  return names.filter((name) => known.has(comparableName(name))).length >= FEWEST_KNOWN;
}

const FEWEST_KNOWN = 2;

function readList(text: string, start: number, titles: readonly string[]): AnnouncementInText | undefined {
  const rest = text.slice(start, start + LONGEST_LIST);
  const counted = PARTS.test(rest) ? COUNTED.exec(rest) : null;
  const sentence = /[。；;]|组成|，并附|,\s?并附|$/.exec(rest)?.index ?? rest.length;
  const isCounted = counted !== null && counted.index <= sentence;
  const told = rest.slice(0, isCounted ? counted.index : sentence);
  const open = isCounted ? -1 : told.search(OPEN_END);
  const list = (open < 0 ? told : told.slice(0, open)).replace(/[等，,\s]{0,4}$/, '');
  // Problems and what is done about them are one part, however they are joined.
  const words = list.replace(/\s+/g, '').replace(/(存在的?(?:主要)?问题)、(?=改进)/, '$1及');
  const joined = titles.some(namesBoth) ? words.replace(PARTED_DISPUTES, '$1、') : words;
  // Most leads name the very headings.
  const names = words === titles.join('、') ? titles : splitNames(joined, titles);
  if (names.length < 4) return undefined;
  const written = isCounted ? counted[1] : undefined;
  return {
    names,
    count: written === undefined ? undefined : ordinalOf(written),
    isOpen: open >= 0,
    span: { start, end: start + list.length },
  };
}

/** 被申请行政复议情况、提起行政诉讼情况 are one part of the form. */
const PARTED_DISPUTES = /(复议)(?:的?情况)?[、，,](?=(?:被)?(?:提起)?(?:行政)?诉讼)/;

function namesBoth(title: string): boolean {
  return title.includes('复议') && title.includes('诉讼');
}

/**
 * The names in a list. They may hold the mark that parts them, 「政府信息公开行政复议、行政诉讼情况」, so names that
 * are known, from the form or from the report's own headings, are taken out first.
 */
function splitNames(list: string, titles: readonly string[]): readonly string[] {
  const known = [...titles, ...sectionNumbers.flatMap(usualTitles)];
  const names: string[] = [];
  let rest = list;
  while (rest !== '') {
    const name = known.find((candidate) => isWholeName(rest, candidate)) ?? firstName(rest);
    names.push(name);
    rest = rest.slice(name.length).replace(/^(?:以及|[、，,和及与]){1,4}/, '');
  }
  return names.filter((name) => name.trim() !== '');
}

/** Whether a list begins with a name, and the name does not go on behind it. */
function isWholeName(list: string, name: string): boolean {
  return list.startsWith(name) && /^(?:以及|[、，,和及与]|$)/.test(list.slice(name.length));
}

/** Up to the next mark; but what has not come to its end 情况 yet, such as 「复议、诉讼和申诉的情况」, goes on. */
function firstName(text: string): string {
  const first = nextMark(text, 0);
  if (ENDS_NAME.test(text.slice(0, first))) return text.slice(0, first);
  const second = nextMark(text, first + 1);
  const next = [second, nextMark(text, second + 1)].find(
    (end) => end < text.length && ENDS_NAME.test(text.slice(0, end)),
  );
  const isOneName = /(?:复议|诉讼|收费)/.test(text.slice(0, first));
  return text.slice(0, isOneName ? (next ?? first) : first);
}

/** Between two names: a mark, or a word that joins what has come to its end with what begins one of the other parts. */
const BETWEEN =
  /[、，,]|以及|(?<=情况|措施|问题|打算)[和及与](?=其[他它]|收到|主动公开|存在的|因政府信息公开)/;

/** Where the next mark between two names stands, or the end of the text. */
function nextMark(text: string, from: number): number {
  const found = text.slice(from).search(BETWEEN);
  return found < 0 ? text.length : from + found;
}

const ENDS_NAME = /(?:情况|措施|事项|问题|概述|打算|说明|建议|附表|计划|安排)$/;
