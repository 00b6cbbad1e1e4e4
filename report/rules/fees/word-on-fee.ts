import { trimTags, withoutTags } from '../../syntax/markup';
import type { Span } from '../../text/position';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';

/** The first year whose reports tell of the fee. */
const FIRST_YEAR = 2021;

/** Whether the form asks for a word on the fee, and the report is there as a whole. */
export function isAsked({ form, year, isWhole }: ReportWords): boolean {
  return isWhole && form === '2021' && (year === undefined || year >= FIRST_YEAR);
}

/** A word on a fee for information; charges for licences and the like, whose lists are disclosed, are none. */
const FEE =
  /处理费|處理費|收费通知|(?:信息公开|依申请|申请人)[^。；\n]{0,20}(?:收费|收取|费用)|(?:收费|收取|费用)[^。；\n]{0,20}(?:信息公开|依申请|申请人)/;

/**
 * In the section that should speak of it any word on charges will do: whether it is the right one is for the reader to
 * judge.
 */
const ANY_CHARGE = /[费費]/;

/** Whether a section's prose speaks of the fee. The rows of tables do, and say nothing of what was taken. */
export function speaksOfFee({ section: { text, tableSpans, boundary } }: PlacedWords): boolean {
  const words = boundary === 6 ? ANY_CHARGE : FEE;
  let from = 0;
  for (const { start, end } of [...tableSpans, { start: text.length, end: text.length }]) {
    if (start > from && words.test(withoutTags(text.slice(from, start)))) return true;
    from = Math.max(from, end);
  }
  return false;
}

/** The words of the first line of a section below its heading that has any; empty where there is none. */
export function contentOf({ section: { lines, text } }: PlacedWords): Span {
  for (let line = 1; line < lines.lineCount; line++) {
    const words = trimTags(text, lines.lineStart(line), lines.lineEnd(line));
    if (words.end > words.start) return words;
  }
  return { start: 0, end: 0 };
}
