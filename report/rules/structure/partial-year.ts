import { type Sentence, sentenceAt, spanOf } from '../../model/sentence';
import type { Span } from '../../text/position';
import type { PlacedWords } from '../facts/placed-section';
import { reportExample } from '../report-example';
import { problemIn } from '../report-problem';
import type { WordsRule } from '../rule';

export const structurePartialYear: WordsRule = {
  id: 'structure/partial-year',
  catalogue: 'S-PARTIAL',
  severity: 'information',
  basis: 'practice',
  title: { zh: '数据不是全年的', en: 'A figure that does not cover the whole year' },
  explanation: {
    zh: '年报写的是全年情况。“截至11月底”“1—11月”“前三季度”后面跟着数量，多半是年底前起草时的数，定稿时没有更新。只查九月以后到十二月下旬以前的日期。',
    en: 'Reports tell of whole years. A figure up to the end of November, say, was most likely written while the text was drafted before the year’s end, and never brought up to date. Only dates from September to mid-December count.',
  },
  get examples() {
    const report = reportExample();
    return {
      failing: report.replace('组织培训一次', '截至11月底组织培训3次'),
      passing: report.replace('组织培训一次', '截至12月底组织培训3次'),
    };
  },
  checkWords: ({ sections, year }) =>
    sections.flatMap((placed) =>
      partialDates(placed, year).map(({ span, words }) =>
        problemIn(placed, span, {
          zh: `“${words}”的数量不是全年的：年报应写全年情况，请核对是否更新到12月31日。`,
          en: `“${words}” does not cover the whole year, which a report should: check whether the figure goes up to 31 December.`,
        }),
      ),
    ),
};

/** Drafts are written late in the year; what is told of an earlier month is told on purpose. */
const FIRST_MONTH = 9;

/** A date after this day of December is as good as the year’s end. */
const LAST_DAY = 20;

const TRACE =
  /[截][至止]|前[三3]个?季度|1[ \u3000]{0,2}月?[ \u3000]{0,2}(?:[-—－–~～]{1,2}|至|到)[ \u3000]{0,2}(?:9|1[01])[ \u3000]{0,2}月/g;

const AS_OF = /^截[至止]到?(?:(20\d\d)年度?)?(?:的)?(\d{1,2})月(?:(\d{1,2})[日号]|份|底|末|中旬|上旬|初)?/;
const FROM_JANUARY = /^1月?(?:[-—－–~～]{1,2}|至|到)(9|1[01])月份?/;
const THREE_QUARTERS = /^前[三3]个?季度/;

/** 截至2024年第三季度 */
const AS_OF_QUARTER = /^截[至止]到?(?:(20\d\d)年)?第?[三3]季度末?/;

/** A figure with the unit of something that reports count. */
const FIGURE =
  /(?:\d(?:余|多)?万?|[一二两三四五六七八九十])(?:余|多)?(?:件|条|次|篇|份|宗|期|场|人次|批次|人|元|万元)/;

/** How many follow an account is known of a day, and nobody counts it by years. */
const FOLLOWERS = /^[^。；;\d]{0,20}(?:粉丝|关注(?:人|用户)|订阅|用户)/;

interface Words {
  readonly span: Span;
  readonly words: string;
}

function partialDates({ section }: PlacedWords, year: number | undefined): readonly Words[] {
  return section.firstMatches(TRACE).flatMap(({ index }) => {
    const sentence = sentenceAt(section.text, index);
    const start = sentence.offsets.indexOf(index);
    const words = start < 0 ? undefined : partialDate(sentence, start, year);
    if (words === undefined || section.isTableLine(section.lines.lineAt(index))) return [];
    const said = sentence.text.slice(start + words.length);
    if (!FIGURE.test(said) || FOLLOWERS.test(said)) return [];
    return [{ words, span: spanOf(sentence, start, start + words.length) }];
  });
}

/**
 * The words from a place in a sentence that tell a date within the report's year, or a part of the year that ends at
 * one.
 */
function partialDate({ text }: Sentence, start: number, year: number | undefined): string | undefined {
  const rest = text.slice(start);
  const asOf = AS_OF.exec(rest);
  if (asOf) {
    const [words, named, month, day] = asOf;
    const isOwnYear = named === undefined || Number(named) === year;
    const isLate = Number(month) >= FIRST_MONTH && Number(month) < 12;
    const isInDecember = Number(month) === 12 && day !== undefined && Number(day) <= LAST_DAY;
    return isOwnYear && (isLate || isInDecember) ? words : undefined;
  }
  const quarter = AS_OF_QUARTER.exec(rest);
  if (quarter) return quarter[1] === undefined || Number(quarter[1]) === year ? quarter[0] : undefined;
  // 2023年11月 may end in 1: a digit before belongs to another number.
  if (/\d$/.test(text.slice(0, start)) || isOtherYear(text.slice(0, start), year)) return undefined;
  return (FROM_JANUARY.exec(rest) ?? THREE_QUARTERS.exec(rest))?.[0];
}

function isOtherYear(before: string, year: number | undefined): boolean {
  const named = /(20\d\d)年度?$/.exec(before)?.[1];
  return named !== undefined && Number(named) !== year;
}
