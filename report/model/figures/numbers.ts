import { type Exact, parseExact, timesPowerOfTen } from '../../text/exact';
import { DIGIT, kindOf, NUMERAL } from './characters';
import { parseNumeral } from './numerals';
import { type Measure, unitAt } from './units';

/** A number in a plain sentence; offsets count in that sentence. */
export interface NumberInSentence {
  readonly start: number;
  /** Behind the number itself. */
  readonly digitsEnd: number;
  /** Behind the unit. */
  readonly end: number;
  readonly value: Exact;
  readonly unit: string;
  readonly measure: Measure;
  readonly precision: 'exact' | 'approximate' | 'range';
}

/** A year that a sentence names. */
export interface YearInSentence {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/** The numbers and years of a plain sentence, in its order. */
export interface NumbersOfSentence {
  readonly numbers: readonly NumberInSentence[];
  readonly years: readonly YearInSentence[];
}

/** Finds the numbers and years. Ordinals (第3条), dates and digits in names are no figures. */
export function readNumbers(sentence: string): NumbersOfSentence {
  const numbers: NumberInSentence[] = [];
  const years: YearInSentence[] = [];
  let at = 0;
  while (at < sentence.length) {
    const kind = kindOf(sentence.charCodeAt(at));
    const arabic = kind === DIGIT;
    if (!arabic && kind !== NUMERAL) {
      at++;
      continue;
    }
    const end = arabic ? endOfDigits(sentence, at) : endOfNumeral(sentence, at);
    if (arabic && end - at === 4 && isYear(sentence, at, end)) {
      years.push({ start: at, end, year: Number(sentence.slice(at, end)) });
    } else {
      const number = numberAt(sentence, arabic, at, end);
      if (number) numbers.push(number);
    }
    at = end;
  }
  return { numbers: joinRanges(sentence, numbers), years };
}

function isDigit(code: number): boolean {
  return kindOf(code) === DIGIT;
}

/** Behind digits with their separators of thousands and their decimals. */
function endOfDigits(sentence: string, start: number): number {
  let at = start + 1;
  for (; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    const separates = (code === 0x2c || code === 0x2e) && isDigit(sentence.charCodeAt(at + 1));
    if (!isDigit(code) && !separates) break;
  }
  return at;
}

function endOfNumeral(sentence: string, start: number): number {
  let at = start + 1;
  while (at < sentence.length && kindOf(sentence.charCodeAt(at)) === NUMERAL) at++;
  return at;
}

/** 2023年, and 2023在, where 年 was forgotten. */
function isYear(sentence: string, start: number, end: number): boolean {
  const behind = sentence.charAt(end);
  if (behind !== '年' && behind !== '在') return false;
  return sentence.startsWith('20', start) || sentence.startsWith('19', start);
}

function numberAt(
  sentence: string,
  arabic: boolean,
  start: number,
  end: number,
): NumberInSentence | undefined {
  const multiplier = multiplierAt(sentence, end);
  const unit = unitAt(sentence, multiplier.end);
  const before = sentence.charAt(start - 1);
  if (!unit && !standsAlone(sentence, before, start, multiplier.end)) return undefined;
  if (!arabic && !isCountedInWords(before, unit?.base) && !isBareNought(sentence, before, start, end))
    return undefined;
  if (before === '第' || /[a-zA-Z.@/_]/.test(before) || isDenied(sentence, start, end)) return undefined;
  const digits = sentence.slice(start, end);
  const value = arabic ? readArabic(digits) : parseNumeral(digits);
  if (value === undefined) return undefined;
  const behindUnit = multiplier.end + (unit?.text.length ?? 0);
  const approximate = multiplier.approximate || isApproximate(sentence, start, behindUnit);
  return {
    start,
    digitsEnd: end,
    end: behindUnit,
    value: timesPowerOfTen(value, multiplier.power + (unit?.power ?? 0)),
    unit: unit?.base ?? '',
    measure: unit?.measure ?? 'count',
    precision: approximate ? 'approximate' : 'exact',
  };
}

/** A separator between digits parts thousands or it is none of the number's: 1,234 but not 1,2. */
function readArabic(digits: string): Exact | undefined {
  if (!digits.includes(',')) return parseExact(digits);
  return /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,8})?$/.test(digits)
    ? parseExact(digits.replaceAll(',', ''))
    : undefined;
}

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

function multiplierAt(
  sentence: string,
  from: number,
): { readonly end: number; readonly power: number; readonly approximate: boolean } {
  let end = from;
  let power = 0;
  let approximate = false;
  for (let count = 0; count < 3; count++) {
    const character = sentence.charAt(end);
    const isUnitOfMoney = sentence.startsWith('万元', end) || sentence.startsWith('亿元', end);
    if ('余多几'.includes(character) && character !== '') approximate = true;
    else if (powers[character] !== undefined && !isUnitOfMoney) power += powers[character];
    else break;
    end++;
  }
  return { end, power, approximate };
}

/** A number without a unit is one only where the sentence or its part ends behind it: 部分公开3，占25%. */
function standsAlone(sentence: string, before: string, start: number, end: number): boolean {
  if (end < sentence.length && !'，；、。）'.includes(sentence.charAt(end))) return false;
  return end - start <= 7 && /[\p{Script=Han}]/u.test(before);
}

/** 无一例, 没有1件: the number belongs to the negation. */
function isDenied(sentence: string, start: number, end: number): boolean {
  return (
    end - start === 1 &&
    '一1'.includes(sentence.charAt(start)) &&
    /(?:无|没有|未有)$/.test(sentence.slice(Math.max(0, start - 2), start))
  );
}

/** 均为零 says something without a unit. */
function isBareNought(sentence: string, before: string, start: number, end: number): boolean {
  return end - start === 1 && sentence.charAt(start) === '零' && '为是'.includes(before) && before !== '';
}

/** Behind these characters a Chinese numeral is part of a word: 每一件, 统一, 其中之一. */
const WORDS_BEFORE = '第每统唯之同专单任另某这那哪有逐上下头同批';

const countedInWords: ReadonlySet<string> = new Set(['件', '宗', '条', '份', '起', '例', '元']);

function isCountedInWords(before: string, unit: string | undefined): boolean {
  if (unit === undefined || !countedInWords.has(unit)) return false;
  return before === '' || !WORDS_BEFORE.includes(before);
}

const ABOUT_BEFORE = /(?:近|约|超|逾|超过|大约|接近|不少于|不低于|至少|不足|多达)$/;
const ABOUT_BEHIND = /^(?:左右|上下|以上|以下|以内|余|多|许)/;

function isApproximate(sentence: string, start: number, end: number): boolean {
  return (
    ABOUT_BEFORE.test(sentence.slice(Math.max(0, start - 3), start)) ||
    ABOUT_BEHIND.test(sentence.slice(end, end + 2))
  );
}

/** 3至5件 and 3—5件 are ranges: the second number takes the first one in. */
function joinRanges(sentence: string, numbers: readonly NumberInSentence[]): readonly NumberInSentence[] {
  if (!/[-—–~～至到]\d/.test(sentence)) return numbers;
  return numbers.map((number) =>
    /\d(?:[-—–~～]{1,2}|至|到)$/.test(sentence.slice(Math.max(0, number.start - 3), number.start))
      ? { ...number, precision: 'range' as const }
      : number,
  );
}
