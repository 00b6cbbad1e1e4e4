import type { YearInSentence } from './numbers';

/** Of which time a figure speaks, as far as the words before it in its sentence say. */
export interface Period {
  readonly period: 'this' | 'other' | 'unstated';
  readonly year: number | undefined;
}

/** A word or a year that speaks of time. */
interface Mark extends Period {
  readonly start: number;
}

const THIS = '今年|本年|全年|当年|年度内';
const OTHER =
  '去年|前年|往年|历年|上年|上一年|上半年|下半年|季度|每年|每月|每季|每周|平均|累计|以来|成立至今|近年|近几年|近[一两二三四五六七八九十\\d]{1,2}年|过去[一两二三四五六七八九十\\d]{1,2}年|[两二三四五六七八九十]年[来间]|同期|截至目前';

/**
 * Months other than the last one, as in 截至11月底 and 1—11月, are a part of the year. Of a month right before a verb,
 * and of a day, it is asked what they begin or end.
 */
const MARK = new RegExp(
  `(${THIS})|(${OTHER})|(?:\\d[-—–至])?(1?\\d)月(?:底|末|份|，|([1-3]?\\d)日|(?=[共累新接收受办答处]))`,
  'g',
);

/** What stands before a day up to which things were counted. */
const UP_TO = /截[至止]到?(?:20\d\d年)?$/;
/** What stands before the month that ends a stretch of time. */
const UP_TO_MONTH = /(?:截[至止]到?(?:20\d\d年)?|\d月?(?:[-—–－~～]{1,2}|至|到)(?:20\d\d年)?)$/;
/** What stands between the two days of a stretch of time. */
const TO = /^起?(?:至|到|[-—–－~～]{1,2})(?:20\d\d年)?$/;

/**
 * What is carried from year to year is named by the years it goes between; these say nothing of the time of other
 * figures.
 */
const CARRIED = /^(?:年|上年|上一年|去年|往年)?度?(?:末|底)?(?:未办结)?(?:结转|转结|转入|遗留)/;
const CARRIED_BEFORE = /(?:结转|转结|转入|转至|转到|转|顺延|延续|至|到|入)$/;

/** Behind these a year or 上年 is what something is compared with. */
const COMPARED = /(?:较|比|与|同|和|根据|按照|依据)$/;

/** Finds the marks of time in a sentence, once a figure asks. */
export class PeriodsOfSentence {
  /** The times of an empty sentence; it is there for what `LineMap.empty` is. */
  static readonly none = new PeriodsOfSentence('', [], () => ({ period: 'unstated', year: undefined }));

  readonly #sentence: string;
  readonly #years: readonly YearInSentence[];
  readonly #before: () => Period;
  #marks: readonly Mark[] | undefined;

  /** `before` is the period that the sentence before it in the same paragraph left standing. */
  constructor(sentence: string, years: readonly YearInSentence[], before: () => Period) {
    this.#sentence = sentence;
    this.#years = years;
    this.#before = before;
  }

  /**
   * The period of a figure that stands in a clause: what the last mark before it says, brackets that were closed apart.
   */
  at(figureStart: number, clauseStart: number): Period {
    this.#marks ??= marksOf(this.#sentence, this.#years);
    const mark = this.#marks.findLast(
      ({ start }) => start < figureStart && (start >= clauseStart || !this.#isInBrackets(start, figureStart)),
    );
    return mark ?? this.#before();
  }

  /** What stands when the sentence ends. */
  get last(): Period {
    return this.at(this.#sentence.length, this.#sentence.length);
  }

  /** Whether brackets that were open at one place are closed at a later one: what they say of time ends with them. */
  #isInBrackets(from: number, to: number): boolean {
    const close = this.#sentence.indexOf('）', from);
    if (close < 0 || close >= to) return false;
    const open = this.#sentence.indexOf('（', from);
    return open < 0 || open > close;
  }
}

function marksOf(sentence: string, years: readonly YearInSentence[]): readonly Mark[] {
  const ofYears = marksOfYears(sentence, years);
  return [...ofYears, ...marksOfWords(sentence, ofYears[0]?.start)].sort((a, b) => a.start - b.start);
}

function marksOfYears(sentence: string, years: readonly YearInSentence[]): Mark[] {
  return years.flatMap(({ start, end, year }) => {
    const before = sentence.slice(Math.max(0, start - 3), start);
    if (CARRIED.test(sentence.slice(end, end + 10)) || CARRIED_BEFORE.test(before)) return [];
    if (COMPARED.test(before)) return [];
    return [{ start, period: 'this' as const, year }];
  });
}

/** 累计 behind the year it is about is no sum of years, so the first year's place is asked for. */
function marksOfWords(sentence: string, firstYear: number | undefined): Mark[] {
  const marks: Mark[] = [];
  let dayBefore: Day | undefined;
  for (const match of sentence.matchAll(MARK)) {
    const word = match[0];
    const start = match.index;
    const behind = sentence.slice(start + word.length, start + word.length + 10);
    const before = sentence.slice(Math.max(0, start - 16), start);
    if (match[1] !== undefined) {
      marks.push({ start, period: 'this', year: undefined });
      continue;
    }
    if (match[4] !== undefined) {
      const day = { name: `${match[3]}.${match[4]}`, start, end: start + word.length };
      if (endsPartOfYear(sentence, day, dayBefore)) marks.push({ start, period: 'other', year: undefined });
      dayBefore = day;
      continue;
    }
    if (COMPARED.test(before) || (match[3] === '12' && isWholeYear(word, before))) continue;
    if (match[3] !== undefined) {
      marks.push({ start, period: 'other', year: undefined });
      continue;
    }
    if (word === '累计' && (start > (firstYear ?? start) || marks.some(({ period }) => period === 'this')))
      continue;
    if (CARRIED.test(behind) || CARRIED.test(`${word}${behind}`) || CARRIED_BEFORE.test(before)) continue;
    marks.push({ start, period: 'other', year: undefined });
  }
  return marks;
}

/** A day as written, 1.1 for 1月1日, and where it stands. */
interface Day {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a day ends a stretch of time other than the whole year: 1月1日至6月30日, 截至11月30日. */
function endsPartOfYear(sentence: string, { name, start }: Day, first: Day | undefined): boolean {
  if (first && TO.test(sentence.slice(first.end, start))) return first.name !== '1.1' || name !== '12.31';
  return name !== '12.31' && UP_TO.test(sentence.slice(Math.max(0, start - 9), start));
}

/** Whether the twelfth month ends the year, 1—12月 and 12月底, and is not counted by itself: 12月收到3件. */
function isWholeYear(words: string, before: string): boolean {
  return !words.endsWith('月') || UP_TO_MONTH.test(before + words.slice(0, -'12月'.length));
}
