import { type Sentence, sentenceAt, spanOf } from '../../model/sentence';
import type { Span } from '../../text/position';
import type { PlacedWords } from './placed-section';

/** A date, or a year alone, as stated, with the place of its year where one is written. */
export interface StatedDate {
  readonly year: number;
  /** The digits of the year in the section's text; `undefined` where the year of the other date is meant. */
  readonly digits: Span | undefined;
  readonly day: string;
}

/** The period of the statistics as a report states it. */
export interface StatedPeriod {
  readonly placed: PlacedWords;
  /** The two dates as written, without blanks. */
  readonly words: string;
  readonly span: Span;
  readonly from: StatedDate;
  readonly to: StatedDate;
}

const MENTION =
  /[统統][计計](?:[数數][据據])?的?[\s\u3000]{0,6}[期时時周区區起][\s\u3000]{0,6}[限间間期段止]|涵[盖蓋](?=[\s\u3000了]{0,3}20\d\d)/g;

const DATE = '(?:(20\\d\\d)(?:年度?|[./-]))(\\d{1,2})(?:月|[./-])(\\d{1,2})[日号]?';
const PERIOD = new RegExp(
  `^(?:统计(?:数据)?的?(?:期限|时限|时间|时段|期间|周期|区间|起止)[^0-9。]{0,12}|涵盖[^0-9。]{0,3})(${DATE}起?[至到—－–~～-]{1,2}[^0-9。]{0,2}(?:${DATE}|(\\d{1,2})月(\\d{1,2})[日号]))`,
);

/**
 * The period of the statistics where the report states it with both its dates, before its second section; `undefined`
 * otherwise.
 */
export function findStatedPeriod(sections: readonly PlacedWords[]): StatedPeriod | undefined {
  for (const placed of sections) {
    const { boundary, text } = placed.section;
    if (boundary !== undefined && boundary !== 'title' && boundary !== 1) return undefined;
    for (const { index } of placed.section.firstMatches(MENTION)) {
      const sentence = sentenceAt(text, index);
      const period = readPeriod(sentence, sentence.offsets.indexOf(index));
      if (period) return { placed, ...period };
    }
  }
  return undefined;
}

/** What a report says of the time that it is about. */
interface StatedTime {
  /** The year that the report is for, as far as it is known. */
  readonly year: number | undefined;
  readonly statedPeriod: StatedPeriod | undefined;
}

/**
 * The years that a report may be about: more than one where its title and the period of its statistics name different
 * ones, none where its year is unknown. What hangs on the year is said only if it is so for all of them.
 */
export function possibleYears(facts: StatedTime): readonly number[] {
  if (facts.year === undefined) return [];
  const period = facts.statedPeriod;
  if (!period || (period.from.year === facts.year && period.to.year === facts.year)) return [facts.year];
  return [...new Set([facts.year, period.from.year, period.to.year])];
}

function readPeriod(sentence: Sentence, mention: number): Omit<StatedPeriod, 'placed'> | undefined {
  const found = mention < 0 ? null : PERIOD.exec(sentence.text.slice(mention));
  if (!found) return undefined;
  const [all, words = '', year, month = '', day = '', endYear, endMonth, endDay, sameMonth, sameDay] = found;
  const end = mention + all.length;
  const start = end - words.length;
  const endDigits = endYear === undefined ? -1 : sentence.text.indexOf(endYear, start + 4);
  return {
    words,
    span: spanOf(sentence, start, end),
    from: { year: Number(year), digits: spanOf(sentence, start, start + 4), day: dayOf(month, day) },
    to: {
      year: Number(endYear ?? year),
      digits: endDigits < 0 ? undefined : spanOf(sentence, endDigits, endDigits + 4),
      day: dayOf(endMonth ?? sameMonth ?? '', endDay ?? sameDay ?? ''),
    },
  };
}

function dayOf(month: string, day: string): string {
  return `${Number(month)}月${Number(day)}日`;
}
