import { behindWords } from '../../syntax/tags';
import type { Span } from '../../text/position';
import { type PlacedWords, rangeIn } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { reportExample } from '../report-example';
import { problemIn } from '../report-problem';
import type { Problem, WordsRule } from '../rule';

export const languageMissingYearMark: WordsRule = {
  id: 'language/missing-year-mark',
  catalogue: 'L-MISSNIAN',
  severity: 'hint',
  basis: 'practice',
  title: { zh: '年份后面漏了“年”字', en: 'A year without 年' },
  explanation: {
    zh: '“2024在各类媒体”“202412月”这样的写法，年份后面漏了“年”字。只在数字确是报告年度或其前后一年、后面的字只能接在年份之后时提示。',
    en: 'In 2024在各类媒体 or 202412月 the 年 behind the year is missing. Said only where the number is the year of the report, the one before or after it, and what follows can only follow a year.',
  },
  get examples() {
    const report = reportExample();
    return { failing: report.replace('全年围绕', '2024在县网站围绕'), passing: report };
  },
  checkWords: (facts) =>
    facts.sections.flatMap((placed) => bareYears(placed, facts).map((bare) => problemOf(placed, bare))),
};

/** What stands before a number that is a telephone number, a document number, an amount or a part of a longer word. */
const NO_YEAR_BEHIND =
  '[0-9０-９A-Za-z/／\\-—–+〔〕［］【】\\[\\]#№“「『共达约近计超第]|[A-Za-z/] |\\d[.．,，:：]';

/** The body that reports, or its work; a document may be called so without 年. */
const BODY_OR_WORK =
  '(?<!《[^《》\\n]{0,20}20\\d\\d)(?=政[府务](?:信息)?公开|[省市州县区](?:人民)?政府|[省市州县区][^\\s，。；、\\d]{1,5}[局委办])';

/** Words that follow a year and no amount; or a month, with the digits that are its own. */
const BARE_YEAR = new RegExp(
  `(?<!${NO_YEAR_BEHIND})(20[0-3]\\d)(?:(?=在|我[省市州盟县区旗乡镇局委办厅院街]|度(?![假过])|共(?:主动公开|公开|收到|受理|办理|发布|组织|开展|召开|举办)|全[年省市州县区镇乡局]|(?:1[0-2]|0?[1-9])月)|${BODY_OR_WORK})`,
  'g',
);

/** A year, and where it stands; there may be tags of a web page within it. */
interface BareYear {
  readonly year: string;
  readonly span: Span;
}

function bareYears({ section }: PlacedWords, { year }: ReportWords): readonly BareYear[] {
  const found: BareYear[] = [];
  for (const { 1: digits = '', index } of section.firstMatches(BARE_YEAR)) {
    const isOwn = year === undefined || Math.abs(Number(digits) - year) <= 1;
    if (!isOwn || section.isTableLine(section.lines.lineAt(index))) continue;
    found.push({
      year: digits,
      span: { start: index, end: behindWords(section.text, index, digits.length) },
    });
  }
  return found;
}

function problemOf(placed: PlacedWords, { year, span }: BareYear): Problem {
  return problemIn(
    placed,
    span,
    { zh: `“${year}”后面漏了“年”字。`, en: `年 is missing behind ${year}.` },
    () => [
      {
        title: { zh: `改为“${year}年”`, en: `Change to “${year}年”` },
        kind: 'safe',
        preferred: false,
        edits: [{ range: rangeIn(placed, { start: span.end, end: span.end }), newText: '年' }],
      },
    ],
  );
}
