import { sectionNumbers, sectionTitles } from '../../forms/sections';
import { type SectionNumber, sectionOf } from '../../syntax/sections';
import { editDistance } from '../../text/edit-distance';
import { foldLabel, foldText } from '../../text/fold';

/** Wordings that the documents themselves use beside those of the form; nobody should be told off for them. */
const acceptedTitles: Readonly<Record<SectionNumber, readonly string[]>> = {
  1: [],
  2: ['行政机关主动公开政府信息情况', '行政机关主动公开政府信息的情况'],
  3: ['行政机关收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请的情况'],
  4: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
  ],
  5: ['政府信息公开工作存在的主要问题及改进情况', '政府信息公开工作存在的主要问题和改进情况'],
  6: ['其他需要报告事项'],
};

/** The title of a section and the wordings in common official use. */
export function usualTitles(number: SectionNumber): readonly string[] {
  return [sectionTitles[number], ...acceptedTitles[number]];
}

/** The folded wordings of each section. */
const wordings: ReadonlyMap<SectionNumber, readonly string[]> = new Map(
  sectionNumbers.map((number) => [number, usualTitles(number).map(foldText)]),
);

/** Whether a title is the official one of a section, or one of the wordings that are as good. */
export function isOfficialTitle(number: SectionNumber, title: string): boolean {
  return title === sectionTitles[number] || (wordings.get(number)?.includes(foldText(title)) ?? false);
}

/** Titles that differ by this many characters are still meant to be the same one. */
const MOST_DIFFERENT = 3;

const ON_APPLICATION = /依申请/;

/**
 * The section that a title means, although characters are wrong or left out; `undefined` when it may mean none, or
 * several.
 */
export function intendedSection(title: string): SectionNumber | undefined {
  const exact = sectionOf(title);
  if (exact !== undefined) return exact;
  const folded = foldLabel(title);
  if (folded.length < 4) return undefined;
  // What is disclosed on application is three characters from what is disclosed unasked, and its contrary.
  const near = sectionNumbers
    .filter((number) => number !== 2 || !ON_APPLICATION.test(folded))
    .filter((number) =>
      (wordings.get(number) ?? []).some((wording) => {
        const allowed = Math.min(MOST_DIFFERENT, Math.floor(wording.length / 3));
        return editDistance(wording, folded, allowed) <= allowed;
      }),
    );
  return near.length === 1 ? near[0] : undefined;
}

/**
 * What only the titles of one section say, in whatever words, the first that fits: an overview, a review or a lawsuit,
 * applications, what is disclosed unasked, problems with or without what is done about them, other matters.
 */
const TELLING: readonly (readonly [SectionNumber, RegExp])[] = [
  [1, /^(?:总体|基本|工作)(?:工作)?(?:情况|概况|概述)(?:概述)?$|^概[述况]$/],
  [4, /^(?=.{0,30}(?:复议|诉讼)).{4,30}(?:情况|复议|诉讼)$/],
  [3, /^(?=.{0,20}(?:依申请公开|信息公开申请)).{4,26}情况$/],
  [2, /^(?=.{0,20}主动公开).{4,20}情况$/],
  [5, /^(?=.{0,30}(?:问题|不足|短板)).{0,30}(?:改进|整改|措施|举措|打算|方向).{0,6}$/],
  [5, /^(?:工作)?中?存在的?(?:主要)?(?:问题|不足|困难)[和及与]?(?:问题|不足|困难)?$/],
  [6, /^其[他它].{0,8}(?:事项|情况)$|^.{0,16}其[他它]需要(?:报告|说明)的?事项$/],
];

/** The section that a title must mean, although its words are quite different; `undefined` when that is not certain. */
export function toldSection(title: string): SectionNumber | undefined {
  const folded = foldLabel(title);
  return TELLING.find(([, wording]) => wording.test(folded))?.[0];
}

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small number as level-one headings are numbered: 一, 二 … 十, 十一; from 1 to 19. */
export function numeral(ordinal: number): string {
  return ordinal <= 10 ? (NUMERALS[ordinal] ?? String(ordinal)) : `十${NUMERALS[ordinal - 10] ?? ''}`;
}
