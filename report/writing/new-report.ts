import { formToWrite, type ReportForm } from '../forms/report-form';
import { sectionHeading, sectionNumbers } from '../forms/sections';
import type { SectionNumber } from '../syntax/sections';
import type { Localised } from '../text/localised';
import { carriedOutOf } from './last-year';
import { type StockSentence, sentencesOf } from './sentences';
import { blankTable, type KnownRows, type ReportTable } from './skeleton';
import { type Blank, blank, plainText, type Template } from './template';
import { type WrittenLayout, writeTable } from './write-table';

/** What a new report is about. */
export interface NewReport {
  readonly body: string;
  readonly year: number;
  /** The form the year asks for, where it is left out. */
  readonly form?: ReportForm;
  /** How its tables are laid out; by tabs where it is left out. */
  readonly layout?: WrittenLayout;
  /** The text of last year's report. What it carries over is carried in. */
  readonly lastYear?: string;
}

/** A new report, and what should be said about it. */
export interface NewReportText {
  readonly text: string;
  /** What was carried over from last year, one number a column; `undefined` where nothing was. */
  readonly carriedIn: readonly string[] | undefined;
  /** Why nothing was carried over from the text that was given. */
  readonly note: Localised | undefined;
}

/** The table that a section holds. */
export const tableOfSection: Readonly<Partial<Record<SectionNumber, ReportTable>>> = {
  2: 'proactive',
  3: 'applications',
  4: 'cases',
};

/**
 * A report to be filled in: title, lead, the six sections with their tables and usual sentences, blanks named 【…】.
 * Table three gets 上年结转 from 结转下年度 of last year's report, column by column; every other number is the
 * writer's.
 */
export function newReport({ body, year, form, layout = 'tab', lastYear }: NewReport): NewReportText {
  const carried = lastYear === undefined ? undefined : carriedOutOf(lastYear, year - 1, body);
  const carriedIn = carried && 'values' in carried ? carried.values : undefined;
  const known: KnownRows = new Map(carriedIn ? [['carried-in', carriedIn]] : []);
  const context = { year, form: form ?? formToWrite(year), layout, known };
  const parts = [
    `${body}${year}年政府信息公开工作年度报告`,
    ...usualSentences(0, context),
    ...sectionNumbers.flatMap((section) => sectionText(section, context)),
    `${body}\n${year + 1}年【月】月【日】日`,
  ];
  return {
    text: `${parts.join('\n\n')}\n`,
    carriedIn,
    note: carried && 'unknown' in carried ? carried.unknown : undefined,
  };
}

/** What the text of a section depends on. */
export interface SectionContext {
  readonly year: number | undefined;
  readonly form: ReportForm;
  readonly layout: WrittenLayout;
  readonly known?: KnownRows;
}

/** A section to be filled in: its heading, and its table or its usual sentences, each a paragraph of lines. */
export function sectionText(section: SectionNumber, context: SectionContext): readonly string[] {
  const kind = tableOfSection[section];
  const table = kind && tableText(kind, context);
  return [sectionHeading(section), ...(table === undefined ? usualSentences(section, context) : [table])];
}

/** A table to be filled in, as lines joined by line feeds. */
export function tableText(kind: ReportTable, { form, layout, known }: SectionContext): string {
  // No official word holds a tab or a pipe, so every layout can be written.
  return (writeTable(blankTable(kind, form, known), layout, 'narrow') ?? []).join('\n');
}

/** Sentences that say something of the year which only the writer knows to be so. */
const onlyIfTrue: ReadonlySet<string> = new Set(['no-fee', 'nothing-else']);

/**
 * The fee was introduced with 国办函〔2020〕109号, in force since 2021; reports about earlier years have nothing to say
 * of it.
 */
const FIRST_YEAR_OF_FEES = 2021;

function usualSentences(section: SectionNumber | 0, { year, known }: SectionContext): readonly string[] {
  if (section === 6 && (year ?? FIRST_YEAR_OF_FEES) < FIRST_YEAR_OF_FEES) return ['【其他需要报告的事项】'];
  return sentencesOf(section)
    .filter((sentence) => !onlyIfTrue.has(sentence.id))
    .map((sentence) => plainText(filledIn(sentence, year ?? blank('年份'), known)));
}

/** The sentence about applications says what was carried in, where that is known: the last column is the total. */
function filledIn({ text }: StockSentence, year: number | Blank, known: KnownRows | undefined): Template {
  const carriedIn = known?.get('carried-in')?.at(-1);
  if (carriedIn === undefined) return text(year);
  return text(year).map((part) =>
    typeof part === 'object' && part.name === '上年结转件数' ? carriedIn : part,
  );
}
