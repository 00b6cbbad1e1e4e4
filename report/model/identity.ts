import { withoutTags } from '../syntax/markup';
import { foldText } from '../text/fold';

const YEAR = /(?<!\d)(20\d{2})年/;
const PERIOD = /(?<!\d)(20\d{2})\s*年\s*0?1\s*月\s*0?1\s*日/;
const PERIOD_SEARCHED = 4000;

/** What stands before a title and is none of it. */
const BEFORE_TITLE = /^[#*\s\u3000]+/;
const BEHIND_TITLE = /[*\s\u3000]/;

/** The text of a title line without mark-up and without blanks at its ends; blanks inside stay as written. */
export function titleText(line: string): string {
  const text = withoutTags(line).replace(BEFORE_TITLE, '');
  let end = text.length;
  // Searching for the blanks at the end would take the square of those inside: the line may be any that stands above a title.
  while (end > 0 && BEHIND_TITLE.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(/^标题\s*[:：]\s*/, '');
}

/** The year that a title names, or `undefined`. */
export function titleYear(title: string): number | undefined {
  return yearIn(YEAR.exec(foldText(title)));
}

/**
 * The year whose 1月1日 opens the period of the statistics, looked for at the start of a block. Digits in telephone
 * numbers and document numbers are no years.
 */
export function periodYear(text: string): number | undefined {
  return yearIn(PERIOD.exec(text.slice(0, PERIOD_SEARCHED)));
}

function yearIn(match: RegExpExecArray | null): number | undefined {
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** The body that reports: what is left of the title without year and kind of document, or `undefined` when that is nothing. */
export function reportBody(title: string): string | undefined {
  const body = title
    .replace(/[\s\u3000]+/g, '')
    .replace(/\d{4}年度?/, '')
    .replace(/(?:的)?政府信息公[开開](?:工作)?(?:年度)?(?:工作)?[报報]告$/, '')
    .replace(/^关于|的$/g, '');
  return body === '' ? undefined : body;
}

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
