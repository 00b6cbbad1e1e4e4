import { titleYear } from '../../model/identity';
import { spanOf } from '../../model/sentence';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { possibleYears } from '../facts/stated-period';
import { reportExample } from '../report-example';
import { problemIn, rewordings } from '../report-problem';
import type { Problem, WordsRule } from '../rule';
import { announcedYear, type OtherYear, otherYearsIn } from './other-years';

export const languageOldYear: WordsRule = {
  id: 'language/old-year',
  catalogue: 'L-OLDYEAR',
  severity: 'information',
  basis: 'practice',
  title: { zh: '句子写的年份不是报告年度', en: 'A sentence about another year' },
  explanation: {
    zh: '以往年开头、又写了数量（或者写没有收到申请、没有复议诉讼）的句子，第一、第五部分以往年开头的第一句，开头说公布的是往年的年报，多半都是从上一年的文稿里带过来、忘了改年份。只查报告年度之前三年和之后一年；句中有对比、结转、起止、文件名、打算等说明，或者出现了报告年度的，都不提示。',
    en: 'A sentence that begins with an earlier year and states a figure, or that there was nothing to count, was most likely copied from last year’s text; so was the first sentence of the first and the fifth section that begins with one, and a lead that announces the report for one. Said only of the three years before and the one behind, and not where the sentence compares, carries over, tells a period, names a document, or mentions the year of the report too.',
  },
  get examples() {
    const overview = (year: number) =>
      reportExample({
        overview: `（一）主动公开。${year}年，主动公开政府信息26条。\n（二）依申请公开。2024年收到申请4件。\n（三）政府信息管理。\n（四）平台建设。\n（五）监督保障。2024年培训1次。`,
      });
    return { failing: overview(2023), passing: overview(2024) };
  },
  checkWords: (facts) => {
    const years = possibleYears(facts);
    const [year] = years;
    if (year === undefined) return [];
    const lead = announced(facts, years);
    const found = facts.sections.flatMap((placed) =>
      otherYearsIn(placed, year, years).map((other) => ({ placed, other })),
    );
    if (found.length === 0) return lead;
    const few = found.length <= MOST && mentions(facts, year) > found.length;
    return [...lead, ...(few ? found.map((one) => problemOf(one, year)) : together(found, facts, year))];
  },
};

/** Left over from last year are some sentences, not most. */
const MOST = 6;

/** A sentence about another year with the section it stands in. */
interface Found {
  readonly placed: PlacedWords;
  readonly other: OtherYear;
}

/**
 * Where most sentences are about the year before, the text is last year's, or the title is wrong: one word is enough
 * for all. Where they are about several years, the report is, or its year was not understood.
 */
function together(found: readonly Found[], { title }: ReportWords, year: number): readonly Problem[] {
  const [first] = found;
  const isOneYear = found.every(({ other }) => other.named === first?.other.named);
  if (!first || !isOneYear || found.length < FEWEST_TOGETHER || titleYear(title) !== year) return [];
  const { placed, other } = first;
  return [
    problemIn(placed, spanOf(other.sentence, other.at, other.at + other.words.length), {
      zh: `标题是${year}年的年报，正文却有${found.length}句写的是${other.named}年：请核对标题和正文的年份。`,
      en: `The title names ${year}, but ${found.length} sentences are about ${other.named}: check the year of the title and those of the text.`,
    }),
  ];
}

/** Two sentences about another year may both be meant. */
const FEWEST_TOGETHER = 3;

function problemOf({ placed, other: { sentence, at, words, named, says } }: Found, year: number): Problem {
  const what = says === 'figure' ? { zh: '数量', en: 'a figure' } : { zh: '情况', en: 'what was done' };
  return problemIn(
    placed,
    spanOf(sentence, at, at + words.length),
    {
      zh: `本报告是${year}年度的，这一句写的是${named}年的${what.zh}：请核对是否忘了改年份。`,
      en: `This is the report for ${year}, and this sentence gives ${what.en} for ${named}: was the year left over?`,
    },
    () => rewordings(placed, spanOf(sentence, at, at + 4), String(year)),
  );
}

/** The lead that announces the report for a year that is not its own. */
function announced(facts: ReportWords, possible: readonly number[]): readonly Problem[] {
  const { year, sections, title } = facts;
  if (year === undefined || titleYear(title) !== year) return [];
  const lead = sections.slice(
    0,
    sections.findIndex(({ section }) => section.boundary === 1),
  );
  return lead.flatMap((placed) => {
    const found = announcedYear(placed, year, possible);
    if (!found) return [];
    const { sentence, at, named } = found;
    return [
      problemIn(
        placed,
        spanOf(sentence, at, at + 4),
        {
          zh: `标题是${year}年的年报，开头说公布的是${named}年的：请核对是否忘了改年份。`,
          en: `The title names ${year}, and the lead announces the report for ${named}: was the year left over?`,
        },
        () => rewordings(placed, spanOf(sentence, at, at + 4), String(year)),
      ),
    ];
  });
}

/** How often a report names a year. */
function mentions({ sections }: ReportWords, year: number): number {
  const named = new RegExp(`${year}[ \\u3000]{0,2}年`, 'g');
  return sections.reduce((sum, { section }) => sum + [...section.words.matchAll(named)].length, 0);
}
