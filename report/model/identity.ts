import { withoutTags } from '../syntax/markup';
import { foldText } from '../text/fold';

const YEAR = /(?<!\d)(20\d{2})年/;
const PERIOD = /(?<!\d)(20\d{2})\s*年\s*0?1\s*月\s*0?1\s*日/;
const PERIOD_SEARCHED = 4000;

/** The text of a title line without mark-up and without blanks at its ends; blanks inside stay as written. */
export function titleText(line: string): string {
  return withoutTags(line)
    .replace(/^[#*\s\u3000]+|[*\s\u3000]+$/g, '')
    .replace(/^标题\s*[:：]\s*/, '');
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
    .replace(/(?:的)?政府信息公开(?:工作)?(?:年度)?(?:工作)?报告$/, '')
    .replace(/^关于|的$/g, '');
  return body === '' ? undefined : body;
}
