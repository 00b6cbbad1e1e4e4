import { codesOf } from '../text/code-units';
import { foldLabel, foldText } from '../text/fold';
import { withPlainYears } from '../text/years';
import { withoutTags } from './markup';
import { withoutNoteBehind } from './notes';
import { blankUnread } from './unread-markup';

/** The six official sections, numbered as in 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号. */
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** What a line begins: a report (its title), or one of the six official sections. */
export type Boundary = 'title' | SectionNumber;

/** Titles and headings are lines of their own and short; anything longer is prose. */
const LONGEST_HEADING = 90;

/** A heading in HTML may carry this much mark-up. */
const LONGEST_MARKUP = 4000;

/** What a title ends with, and what stands in it beside the year. */
const TITLE_END = '报告';
const TITLE_SUBJECT = '政府信息公开';

/** Words of sentences that speak of a report. */
const MENTION = /关于|根据|按照/;
/**
 * A title may begin so, as those of other documents do: 「关于2021年度政府信息公开工作的年度报告」; the body's name may
 * stand before it where the title ends in 「政府信息公开情况的报告」.
 */
const TITLE_START = /^关于(?=\d{4}年)|关于(?=\d{4}年度?政府信息公开(?:工作)?情况的?报告$)/;
const MENTION_BEHIND_YEAR = /要求|现将|来源|http/;

/** The wordings of headings accepted for each section, matched against the folded line without its numbering. */
const SECTIONS: readonly (readonly [SectionNumber, RegExp])[] = [
  [1, /^总体情况$/],
  [2, /^(?:行政机关|本机关)?主动公开政府信息(?:工作)?的?情况$/],
  [3, /^(?:行政机关|本机关)?收到和处理政府信息公开申请(?:工作)?的?情况$/],
  [
    4,
    /^(?:因)?(?:政府|本?单位)信息公开(?:工作)?(?:被申请|申请)?行政复议(?:及|和|与|或)?(?:被?提起)?(?:行政)?诉讼的?情况$/,
  ],
  [
    5,
    /^(?:政府信息公开)?(?:工作)?中?(?:当前)?存在的?(?:主要)?问题(?:及|和|与|以及)(?:下一?步)?(?:工作)?(?:(?:改进|整改)的?(?:情况|措施|举措|方向|打算)|打算)$/,
  ],
  [6, /^(?:其他)?(?:需要)?(?:报告|说明)的?(?:其他)?事项$/],
];

/**
 * Whether the last word of a text ends with one of some characters. Marks and blanks behind it do not count, and a note
 * in brackets hides it. Nearly every line is told to be no heading by this alone.
 */
function endsWithOneOf(text: string, ends: ReadonlySet<number>, start = 0, end = text.length): boolean {
  for (let index = end - 1; index >= start; index--) {
    const code = text.charCodeAt(index);
    if (ends.has(code)) return true;
    if (!MARKS.has(code)) return false;
  }
  return false;
}

const MARKS = codesOf(' \t\r\n\u00a0\u3000*#_：:。.|');
const SECTION_ENDS = codesOf('况況施项項措向算)）');
const TITLE_ENDS = codesOf('告)）');
const BOUNDARY_ENDS: ReadonlySet<number> = new Set([...SECTION_ENDS, ...TITLE_ENDS, ...codesOf('>')]);

/**
 * Whether the line between two offsets of a text might begin a section or a report; nearly all are told not to without
 * being cut out.
 */
export function mayBeBoundary(text: string, start: number, end: number): boolean {
  const to = headingEnd(text, start, end);
  return to - start <= LONGEST_MARKUP && endsWithOneOf(text, BOUNDARY_ENDS, start, to);
}

const TABLE = /<table[\s>]/i;
const FIRST_CELL = /<\/(?:caption|t[dh])>/i;

/**
 * Where the part of a line ends that may be a heading: of a table on one line its first cell or its caption, else all.
 */
function headingEnd(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && (text.charCodeAt(first) === 0x20 || text.charCodeAt(first) === 0x09)) first++;
  if (text.charAt(first) !== '<') return end;
  const opening = blankUnread(text.slice(first, Math.min(end, first + LONGEST_MARKUP)));
  const table = opening.search(TABLE);
  const cell = table < 0 ? null : FIRST_CELL.exec(opening.slice(table));
  return cell ? first + table + cell.index + cell[0].length : end;
}

/** The official section a text is the heading of, or `undefined`. Numbering and mark-up before it do not matter. */
export function sectionOf(text: string): SectionNumber | undefined {
  if (text.length > LONGEST_HEADING || !endsWithOneOf(text, SECTION_ENDS)) return undefined;
  const folded = foldLabel(withoutNoteBehind(text));
  return SECTIONS.find(([, wording]) => wording.test(folded))?.[0];
}

/** Whether a line is the title of a report: one line that names a year and ends in 政府信息公开…报告. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_HEADING || !endsWithOneOf(text, TITLE_ENDS)) return false;
  const folded = foldText(withPlainYears(text));
  if (!folded.endsWith(TITLE_END) || MENTION.test(folded.replace(TITLE_START, ''))) return false;
  const words = folded.slice(0, -TITLE_END.length);
  return (!MENTION_BEHIND_YEAR.test(folded) && yearThenSubject(words)) || subjectThenYear(words);
}

function yearThenSubject(words: string): boolean {
  const year = words.search(/\d{2}年/);
  return year >= 0 && words.includes(TITLE_SUBJECT, year);
}

function subjectThenYear(words: string): boolean {
  const subject = words.indexOf(TITLE_SUBJECT);
  return subject >= 0 && /\d{4}年/.test(words.slice(subject));
}

/**
 * （一） numbers what stands inside a section: there the overview has headings of the same words as the sections behind
 * it. Text taken from other files often lost the first bracket, or the numeral as well.
 */
const IN_BRACKETS = /^[#*\s\u3000]{0,20}[(（]?\s{0,2}[一二三四五六七八九十\d]{0,2}\s{0,2}[)）]/;

/** A digit may number a section as well as what stands inside one. */
const DIGIT = /^[#*\s\u3000]{0,20}(\d{1,2})\s{0,2}[、.．,，:：]/;

/**
 * Whether a section's name is numbered with a digit that is not its own: 「1.主动公开政府信息情况」 heads a paragraph
 * of the overview.
 */
function isNumberedOtherwise(text: string, section: SectionNumber): boolean {
  const digits = DIGIT.exec(text)?.[1];
  return digits !== undefined && Number(digits) !== section;
}

/**
 * What a line begins, judged from that line alone, so that an edit can move boundaries only on the lines it touches.
 */
export function boundaryOf(line: string): Boundary | undefined {
  if (!mayBeBoundary(line, 0, line.length)) return undefined;
  if (line.length > LONGEST_HEADING && !line.includes('<')) return undefined;
  const text = withoutTags(line.slice(0, headingEnd(line, 0, line.length))).trim();
  if (IN_BRACKETS.test(text)) return undefined;
  const section = sectionOf(text);
  if (section !== undefined) return isNumberedOtherwise(text, section) ? undefined : section;
  return isTitle(text) ? 'title' : undefined;
}
