import { withoutTags } from '../syntax/markup';
import { isTitle } from '../syntax/sections';
import { foldText } from '../text/fold';
import type { LineMap } from '../text/lines';
import { simplify } from '../text/traditional';
import { withPlainYears } from '../text/years';

const YEAR = /(?<!\d)(20\d{2})年/;
const PERIOD = /(?<!\d)(20\d{2})\s*年\s*0?1\s*月\s*0?1\s*日/;
const LEAD_SEARCHED = 4000;

/** A sentence that announces this very report; those that speak of others, or of notices, begin or end otherwise. */
const ANNOUNCED =
  /(?:现(?:将|將|就|公布|发布|编制|形成|向社会)|特(?:编制|制定|公布|发布|向社会))[^。；;\r\n]{0,60}?(?<!\d)(20\d{2})\s{0,2}年[^。；;，,\d\r\n]{0,30}信息公开[^。；;，,\d\r\n]{0,10}(?:报告|汇报|情况)[》）)]?(?:公布|公开)?(?=如下|[。；;，,]|[\r\n]|$)/;

/** The date and time that browsers print before a title at the head of each page. */
const PRINTED_AT = /^20\d\d[/-]\d{1,2}[/-]\d{1,2} {1,9}(?:\d{1,2}:\d{2} {1,9})?/;

/** What stands before a title and does not belong to it. */
const BEFORE_TITLE = /^[#*\s\u3000|]+/;
const BEHIND_TITLE = /[*\s\u3000|]/;

/** What a title is called in the table about a document that sites put above it; a pipe may part the two. */
const CALLED_TITLE = /^(?:标题|(?:信息)?名\s{0,4}称)\s{0,4}[:：][\s|]*/;

/**
 * The text of a title line without mark-up, without blanks at its ends and without the date of a print; blanks inside
 * stay as written.
 */
export function titleText(line: string): string {
  const text = withoutTags(line).replace(BEFORE_TITLE, '');
  let end = text.length;
  // Searching for the blanks at the end would take the square of those inside: the line may be any that stands above a
  // title.
  while (end > 0 && BEHIND_TITLE.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(CALLED_TITLE, '').replace(PRINTED_AT, '');
}

/** How far down a text is searched for a title that was broken over lines, and over how many. */
const LINES_SEARCHED = 15;
const MOST_TITLE_LINES = 3;
const LONGEST_TITLE_LINE = 45;

/**
 * A title that PDF text has broken over two or three lines, with the line (from 0) it begins on; `undefined` when there
 * is none. It is looked for at the start of a text only, before anything else that begins a report.
 */
export function brokenTitle(lines: LineMap): { readonly text: string; readonly line: number } | undefined {
  for (let first = Math.min(LINES_SEARCHED, lines.lineCount) - 1; first >= 0; first--) {
    const text = joinedTitle(lines, first);
    if (text !== undefined) return { text, line: first };
  }
  return undefined;
}

/** How far into a line that runs on a title is looked for. */
const RUNNING_SEARCHED = 600;
/** A line that is no longer may be a title by itself. */
const SHORTEST_RUNNING = 90;

/** What parts a title from the words around it on a line that runs on. */
const APART = /(?:<[^<>]{0,400}>|[\s\u3000]){1,40}/;
const IN_SENTENCES = /[《》，。；：]/;

/**
 * A title at the start of a line that runs on into the report, as web pages lose their line ends; `undefined` when
 * there is none. Blanks or tags part it from what stands around it. The body's name may stand before it by itself.
 */
export function runningTitle(lines: LineMap): { readonly text: string; readonly line: number } | undefined {
  for (let line = 0; line < Math.min(LINES_SEARCHED, lines.lineCount); line++) {
    const text = lines.line(line);
    if (text.length <= SHORTEST_RUNNING) continue;
    const words = text.slice(0, RUNNING_SEARCHED).split(APART);
    const at = words.findIndex((word) => isTitle(word) && !IN_SENTENCES.test(word));
    const found = words[at];
    // The last of the words may have been cut off.
    if (found === undefined || at === words.length - 1) continue;
    const before = words[at - 1] ?? '';
    return { text: ORGAN.test(before) ? before + found : found, line };
  }
  return undefined;
}

/**
 * A title in other words than those that begin a report anywhere: without its year, as 年报, as that of 政务公开, with 关于
 * before it or a note behind it.
 */
const OTHER_TITLE =
  /^(?!根据|按照|现|[^(（]*[，。；：])[^\r\n]{2,34}(?:政府信息|政务|信息)公[开開](?:工作)?(?:20\d\d年度?)?(?:情[况況])?的?(?:年度)?(?:工作)?(?:[报報]告|年[报報])》?(?:[(（][^()（）]{1,20}[)）])?$/;

/**
 * A title at the start of a text that is worded otherwise, and names a body, above a lead that tells the year;
 * `undefined` when there is none. Without the lead the line may be the name of a column of a site.
 */
export function titleAboveLead(lines: LineMap): { readonly text: string; readonly line: number } | undefined {
  for (let line = 0; line < Math.min(LINES_SEARCHED, lines.lineCount); line++) {
    const written = lines.line(line);
    if (written.length > LONGEST_MARKUP || !/[报報]/.test(written)) continue;
    const text = titleText(written);
    const words = withPlainYears(text.replace(/\s+/g, ''));
    if (words.length > LONGEST_TITLE_LINE || !OTHER_TITLE.test(words) || !ORGAN.test(reportBody(text) ?? ''))
      continue;
    return leadYear(lines.text) === undefined ? undefined : { text, line };
  }
  return undefined;
}

/** On a web page a title may carry this much mark-up. */
const LONGEST_MARKUP = 4000;

/**
 * The title that begins on a line and ends on one of the next; the last such line is where it begins, what stands above
 * is not part of it.
 */
function joinedTitle(lines: LineMap, first: number): string | undefined {
  let text = titleText(lines.line(first));
  if (text === '' || text.length > LONGEST_TITLE_LINE) return undefined;
  for (let next = first + 1; next < first + MOST_TITLE_LINES; next++) {
    const more = titleText(lines.line(next));
    if (more === '' || more.length > LONGEST_TITLE_LINE) return undefined;
    text += more;
    if (isTitle(text)) return text;
  }
  return undefined;
}

/** The year that a title names, or `undefined`. */
export function titleYear(title: string): number | undefined {
  return yearIn(YEAR.exec(foldText(withPlainYears(title))));
}

/**
 * The year that a lead tells: the one whose 1月1日 opens the period of the statistics, or else that of the report it
 * announces, 「现将我局2023年政府信息公开工作报告如下」. Looked for at the start of a block. Digits in telephone
 * numbers and document numbers are no years, nor are those of notices about reports.
 */
export function leadYear(text: string): number | undefined {
  const searched = text.slice(0, LEAD_SEARCHED);
  return yearIn(PERIOD.exec(searched)) ?? yearIn(ANNOUNCED.exec(simplify(searched)));
}

function yearIn(match: RegExpExecArray | null): number | undefined {
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/**
 * The body that reports: what is left of the title without year and kind of document, or `undefined` when that is
 * nothing.
 */
export function reportBody(title: string): string | undefined {
  const words = withPlainYears(title).replace(/[\s\u3000《》]+/g, '');
  const note = NOTE_BEHIND.exec(words);
  const body = (note ? words.slice(0, note.index) : words)
    .replace(/\d{4}年度?/, '')
    .replace(
      /的?(?:政府信息|政务|信息)公[开開](?:工作)?(?:情[况況])?的?(?:年度)?(?:工作)?(?:[报報]告|年[报報])$/,
      '',
    )
    .replace(/[关關][于於]$/, '')
    .replace(/^关于|的$/g, '');
  if (body !== '') return body;
  const noted = note?.[1] ?? '';
  return ORGAN.test(noted) ? noted : undefined;
}

/** A note in brackets at the end of a title: the body, the year, or how final it is. */
const NOTE_BEHIND = /[(（]([^()（）]{1,20})[)）]$/;

const ORGAN =
  /^(?!.*[，。；：\d]).{2,30}(?:政府|局|委员会|办公室|办事处|厅|部|院|署|中心|支队|分局|区|县|市|乡|镇)$/;

/**
 * The body named on the last line of a text, for titles that name none themselves: many print it on a line of its own
 * above the title. `undefined` when that line is anything else.
 */
export function bodyAbove(text: string): string | undefined {
  const end = text.trimEnd();
  const line = titleText(end.slice(Math.max(end.lastIndexOf('\n'), end.lastIndexOf('\r')) + 1)).replace(
    /\s+/g,
    '',
  );
  return ORGAN.test(line) ? line : undefined;
}
