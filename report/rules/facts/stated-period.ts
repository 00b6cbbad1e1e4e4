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
  /[統统][计計](?:[数數][据據])?的?[\s\u3000]{0,6}[期时時周区區起][\s\u3000]{0,6}[限间間期段止]|[统統][计計][数數][据據](?=[自从從])|[数數][据據](?:的?期限|[统統][计計][\s\u3000]{0,6}截[\s\u3000]{0,6}[至止])|[报報]告期(?=[限间間为為是自从從：:])|涵[盖蓋](?=[\s\u3000了]{0,3}20\d\d)/g;

const DATE = '(?:(20\\d\\d)(?:年度?|[./-]))(\\d{1,2})(?:月|[./-])(\\d{1,2})[日号]?';

/** What the period is called; behind 涵盖 and 统计数据自 a date alone must follow. */
const NAME =
  '(?:(?:统计(?:数据)?的?(?:期限|时限|时间|时段|期间|周期|区间|起止)|数据的?期限|报告期[限间]?)[^0-9。]{0,12}|统计数据[自从]|涵盖[^0-9。]{0,3})';
const PERIOD = new RegExp(
  `^${NAME}(${DATE}起?，?[至到—－–~～-]{1,2}[^0-9。]{0,2}(?:${DATE}|(\\d{1,2})月(\\d{1,2})[日号]))`,
);

/** 统计期限为2023年度: the whole of a year. */
const WHOLE_YEAR = new RegExp(
  `^${NAME}(?<=[为是：自从])(20\\d\\d年(?:度|全年|1月(?:份)?[至到—－–~～-]{1,2}12月(?:份)?)?)(?=[，。；止]|$)`,
);

/** 数据统计截至2023年12月31日: up to the end of a year. */
const UP_TO_END =
  /^(?:数据)?统计(?:数据)?的?(?:期限|时限|时间)?截[至止](?:时间|日期)?[为是：到]?(20\d\d年12月31日)/;

/**
 * The period of the statistics where the report states it before its second section: with both its dates, as a year, or
 * by the last day of one; `undefined` otherwise.
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
  if (mention < 0) return undefined;
  const told = sentence.text.slice(mention);
  const found = PERIOD.exec(told);
  if (!found) return readYear(sentence, mention, WHOLE_YEAR.exec(told) ?? UP_TO_END.exec(told));
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

/** The whole of the year that a match ends with. */
function readYear(
  sentence: Sentence,
  mention: number,
  found: RegExpExecArray | null,
): Omit<StatedPeriod, 'placed'> | undefined {
  if (!found) return undefined;
  const [all, words = ''] = found;
  const end = mention + all.length;
  const start = end - words.length;
  const year = Number(words.slice(0, 4));
  const digits = spanOf(sentence, start, start + 4);
  return {
    words,
    span: spanOf(sentence, start, end),
    from: { year, digits, day: '1月1日' },
    to: { year, digits: undefined, day: '12月31日' },
  };
}

function dayOf(month: string, day: string): string {
  return `${Number(month)}月${Number(day)}日`;
}
