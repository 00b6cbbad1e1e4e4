import { trimTags, withoutTags } from '../../syntax/markup';
import type { Span } from '../../text/position';
import { withPlainYears } from '../../text/years';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { withoutLineEnds } from '../facts/says';

/** The first year whose reports tell of the fee. */
const FIRST_YEAR = 2021;

/** Whether the form asks for a word on the fee, and the report is there as a whole. */
export function isAsked({ form, year, isWhole }: ReportWords): boolean {
  return isWhole && form === '2021' && (year === undefined || year >= FIRST_YEAR);
}

/** What the fee is called; a line may end within it. */
const NAME = /处理费|處理費|收费通知/;

/** A word on a fee for information; charges for licences and the like, whose lists are disclosed, are none. */
const FEE =
  /处理费|處理費|收费通知|(?:信息公开|依申请|申请人)[^。；\n]{0,20}(?:收费|收取|费用)|(?:收费|收取|费用)[^。；\n]{0,20}(?:信息公开|依申请|申请人)/;

/**
 * In the section that should speak of it any word on charges will do: whether it is the right one is for the reader to
 * judge.
 */
const ANY_CHARGE = /[费費]/;

/** Whether the prose of a report speaks of the fee. The rows of tables do, and say nothing of what was taken. */
export function saysWordOnFee({ sections }: Pick<ReportWords, 'sections'>): boolean {
  // It is said in the last section, as a rule.
  const isSaid = (words: (placed: PlacedWords) => RegExp, read: (prose: string) => string) =>
    sections.findLast((placed) => hasInProse(placed, words(placed), read)) !== undefined;
  return (
    isSaid(({ section }) => (section.boundary === 6 ? ANY_CHARGE : FEE), withoutTags) ||
    isSaid(
      () => NAME,
      (prose) => withoutLineEnds(withoutTags(prose)),
    )
  );
}

function hasInProse(
  { section: { text, tableSpans } }: PlacedWords,
  words: RegExp,
  read: (prose: string) => string,
): boolean {
  let from = 0;
  for (const { start, end } of [...tableSpans, { start: text.length, end: text.length }]) {
    if (start > from && words.test(read(text.slice(from, start)))) return true;
    from = Math.max(from, end);
  }
  return false;
}

/** A date on a line of its own. */
const DATE =
  /^[(（]?20\d\d[-年/.][\d一二三四五六七八九十]{1,3}[-月/.][\d一二三四五六七八九十]{1,3}日?[)）]?$/;

/**
 * The words of the first line of a section below its heading that has any; empty where there is none, or only the
 * signature of the report: the name of the body above a date.
 */
export function contentOf({ section: { lines, text } }: PlacedWords, body: string | undefined): Span {
  let signed: Span | undefined;
  for (let line = 1; line < lines.lineCount; line++) {
    const words = trimTags(text, lines.lineStart(line), lines.lineEnd(line));
    if (words.end === words.start) continue;
    const written = withPlainYears(text.slice(words.start, words.end)).replace(/<[^<>]*>|[\s\u3000]/g, '');
    if (DATE.test(written)) return NO_CONTENT;
    if (signed || written !== body) return signed ?? words;
    signed = words;
  }
  return signed ?? NO_CONTENT;
}

const NO_CONTENT: Span = { start: 0, end: 0 };
