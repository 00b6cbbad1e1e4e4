import { titleYear } from '../../model/identity';
import { withoutTags } from '../../syntax/markup';
import { rangeIn } from '../facts/placed-section';
import type { StatedPeriod } from '../facts/stated-period';
import type { Fix } from '../finding';
import { reportExample } from '../report-example';
import { problemIn } from '../report-problem';
import type { Problem, WordsRule } from '../rule';

export const structurePeriod: WordsRule = {
  id: 'structure/period',
  catalogue: 'S-PERIOD',
  severity: 'error',
  softenedFor2019: true,
  basis: 'statute',
  title: { zh: '统计期限与报告年度不符', en: 'The period of the statistics is not the year of the report' },
  explanation: {
    zh: '《条例》第四十九条：公布的是上一年度的年报，所以统计期限是标题所写年度的1月1日至12月31日。年份与标题不同时报错误；年份相同而起止日期不是全年时报警告；前后写明机关是年中组建、撤并的，不提示。没有写明起止日期的不提示。',
    en: 'By article 49 of the Regulations the report is about the year before, so its statistics run from 1 January to 31 December of the year in the title. Another year is an error, another range of days a warning, unless the body is said to have been founded or merged within the year; a report that gives no dates is left alone.',
  },
  get examples() {
    const report = reportExample();
    return { failing: report.replace('自2024年1月1日', '自2023年1月1日'), passing: report };
  },
  checkWords: (facts) => {
    const year = titleYear(facts.title);
    const period = year === undefined ? undefined : facts.statedPeriod;
    return year === undefined || !period ? [] : judge(period, year);
  },
};

function judge(period: StatedPeriod, year: number): readonly Problem[] {
  const { placed, from, to, words, span } = period;
  if (from.year !== year || to.year !== year) {
    return [
      problemIn(
        placed,
        span,
        {
          zh: `统计期限写的是“${words}”，标题是${year}年的年报，应为${year}年1月1日至${year}年12月31日。`,
          en: `The statistics are said to run ${words}, but the title names ${year}: it should be 1 January to 31 December ${year}.`,
        },
        () => [changeYears(period, year)],
      ),
    ];
  }
  if ((from.day === '1月1日' && to.day === '12月31日') || isOfPartOfYear(period)) return [];
  return [
    {
      ...problemIn(placed, span, {
        zh: `统计期限写的是“${words}”，不是全年；年报的统计期限是${year}年1月1日至12月31日。`,
        en: `The statistics are said to run ${words}, which is not the whole year from 1 January to 31 December.`,
      }),
      severity: 'warning',
    },
  ];
}

/** What says that a body was not there all year, so that it has no figures of the rest. */
const NOT_ALL_YEAR = /组建|成立|挂牌|机构改革|划转|合并|并入|撤销|撤并|设立|新设|更名|区划调整/;

/** So much of the text on either side of the period may say so. */
const SAID_WITHIN = 200;

function isOfPartOfYear({ placed, span }: StatedPeriod): boolean {
  const { text } = placed.section;
  return NOT_ALL_YEAR.test(
    withoutTags(text.slice(Math.max(0, span.start - SAID_WITHIN), span.end + SAID_WITHIN)),
  );
}

function changeYears({ placed, from, to }: StatedPeriod, year: number): Fix {
  const wrong = [from, to].filter((date) => date.year !== year);
  return {
    title: { zh: `年份改为${year}`, en: `Change the year to ${year}` },
    kind: 'suggested',
    preferred: false,
    edits: wrong.flatMap(({ digits }) =>
      digits ? [{ range: rangeIn(placed, digits), newText: String(year) }] : [],
    ),
  };
}
