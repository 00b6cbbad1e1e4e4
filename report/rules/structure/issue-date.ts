import type { DateOfIssue } from '../facts/dates-of-issue';
import { possibleYears } from '../facts/stated-period';
import { reportExample } from '../report-example';
import { problemIn, rewordings } from '../report-problem';
import type { WordsRule } from '../rule';

export const structureIssueDate: WordsRule = {
  id: 'structure/issue-date',
  catalogue: 'S-ISSUED',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'statute',
  title: { zh: '落款日期早于报告年度结束', en: 'Signed before the year was over' },
  explanation: {
    zh: '《条例》第四十九条：年报写的是上一年度的情况，第二年才公布。落款日期却在报告年度之内、甚至更早的，多半是沿用上年文稿时忘了改年份。11月、12月的日期可能是提前定稿，不提示。只看文末机关名称之后的日期；统计期限与标题年份不同时，由另一条规则提示。',
    en: 'By article 49 of the Regulations a report is about the year before. A signature dated within that year, or earlier, was most likely left over from last year’s text. Dates in November and December may be those of an early draft and are left alone. Only the date behind the name of the body at the end is read; that the period and the title name different years is told by another rule.',
  },
  get examples() {
    const dated = (date: string) => reportExample({ other: `信息处理费0元。\n\n云岫县水利局\n\n${date}` });
    return { failing: dated('2024年1月14日'), passing: dated('2025年1月14日') };
  },
  checkWords: (facts) => {
    const [year, ...otherYears] = possibleYears(facts);
    if (year === undefined || otherYears.length > 0) return [];
    const dates = facts.datesOfIssue.filter(({ signer }) => signer !== undefined);
    // Where another date is right, this one may be that of something else.
    if (dates.some((date) => !isTooEarly(date, year))) return [];
    return dates.map(({ placed, span, yearSpan, ...date }) =>
      problemIn(
        placed,
        span,
        {
          zh: `落款日期是${date.year}年${date.month}月${date.day}日，而${year}年度的年报要到${year + 1}年才编制、公布：请核对落款（或标题）的年份。`,
          en: `Signed on ${date.year}-${date.month}-${date.day}, but the report for ${year} is made in ${year + 1}: check the year here, or in the title.`,
        },
        () => rewordings(placed, yearSpan, String(year + 1)),
      ),
    );
  },
};

/** The first month in which a report for the same year may have been drafted. */
const FIRST_MONTH = 11;

function isTooEarly(date: Pick<DateOfIssue, 'year' | 'month'>, year: number): boolean {
  return date.year < year || (date.year === year && date.month < FIRST_MONTH);
}
