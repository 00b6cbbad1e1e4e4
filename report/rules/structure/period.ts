import { titleYear } from '../../model/identity';
import { type Sentence, sentenceAt, spanOf } from '../../model/sentence';
import type { Span } from '../../text/position';
import type { Fix } from '../finding';
import { reportExample } from '../report-example';
import { type PlacedSection, rangeIn } from '../report-facts';
import { problemIn } from '../report-problem';
import type { Problem, ReportRule } from '../rule';

export const structurePeriod: ReportRule = {
  id: 'structure/period',
  catalogue: 'S-PERIOD',
  severity: 'error',
  softenedFor2019: true,
  basis: 'statute',
  title: { zh: '统计期限与报告年度不符', en: 'The period of the statistics is not the year of the report' },
  explanation: {
    zh: '《条例》第四十九条：公布的是上一年度的年报，所以统计期限是标题所写年度的1月1日至12月31日。年份与标题不同时报错误；年份相同而起止日期不是全年时报警告。没有写明起止日期的不提示。',
    en: 'By article 49 of the Regulations the report is about the year before, so its statistics run from 1 January to 31 December of the year in the title. Another year is an error, another range of days a warning; a report that gives no dates is left alone.',
  },
  get examples() {
    const report = reportExample();
    return { failing: report.replace('自2024年1月1日', '自2023年1月1日'), passing: report };
  },
  checkReport: ({ title, sections }) => {
    const year = titleYear(title);
    if (year === undefined) return [];
    for (const placed of sections) {
      const { boundary } = placed.section;
      if (boundary !== undefined && boundary !== 'title' && boundary !== 1) break;
      const period = statedPeriod(placed);
      if (period) return judge(period, year, placed);
    }
    return [];
  },
};

/** A date, or a year alone, as stated, with the place of its year where one is written. */
interface StatedDate {
  readonly year: number;
  /** The digits of the year in the section's text; `undefined` where the year of the other date is meant. */
  readonly digits: Span | undefined;
  readonly day: string;
}

interface Period {
  readonly words: string;
  readonly span: Span;
  readonly from: StatedDate;
  readonly to: StatedDate;
}

const MENTION =
  /[统統][计計](?:[数數][据據])?的?[\s\u3000]{0,6}[期时時周区區起][\s\u3000]{0,6}[限间間期段止]/g;

const DATE = '(?:(20\\d\\d)(?:年度?|[./-]))(\\d{1,2})(?:月|[./-])(\\d{1,2})[日号]?';
const PERIOD = new RegExp(
  `^统计(?:数据)?的?(?:期限|时限|时间|时段|期间|周期|区间|起止)[^0-9。]{0,12}(${DATE}起?[至到—－–~～-]{1,2}[^0-9。]{0,2}(?:${DATE}|(\\d{1,2})月(\\d{1,2})[日号]))`,
);

/** The period of the statistics with both its dates, or `undefined` where the section does not state it so. */
function statedPeriod({ section }: PlacedSection): Period | undefined {
  for (const { index } of section.text.matchAll(MENTION)) {
    const sentence = sentenceAt(section.text, index);
    const period = readPeriod(sentence, sentence.offsets.indexOf(index));
    if (period) return period;
  }
  return undefined;
}

function readPeriod(sentence: Sentence, mention: number): Period | undefined {
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

function judge(period: Period, year: number, placed: PlacedSection): readonly Problem[] {
  const { from, to, words, span } = period;
  if (from.year !== year || to.year !== year) {
    return [
      problemIn(
        placed,
        span,
        {
          zh: `统计期限写的是“${words}”，标题是${year}年的年报，应为${year}年1月1日至${year}年12月31日。`,
          en: `The statistics are said to run ${words}, but the title names ${year}: it should be 1 January to 31 December ${year}.`,
        },
        () => [changeYears(period, year, placed)],
      ),
    ];
  }
  if (from.day === '1月1日' && to.day === '12月31日') return [];
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

function changeYears({ from, to }: Period, year: number, placed: PlacedSection): Fix {
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
