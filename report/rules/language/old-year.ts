import { type Sentence, sentenceAt, sentenceBehind, spanOf } from '../../model/sentence';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { possibleYears } from '../facts/stated-period';
import { reportExample } from '../report-example';
import { problemIn, rewordings } from '../report-problem';
import type { Problem, WordsRule } from '../rule';

export const languageOldYear: WordsRule = {
  id: 'language/old-year',
  catalogue: 'L-OLDYEAR',
  severity: 'information',
  basis: 'practice',
  title: { zh: '数据句的年份不是报告年度', en: 'A figure of another year' },
  explanation: {
    zh: '以往年开头、又写了数量的句子，多半是从上一年的文稿里带过来、忘了改年份。只查报告年度之前三年，句中有对比、结转、起止、文件名等说明，或者出现了报告年度的，都不提示。',
    en: 'A sentence that begins with an earlier year and states a figure was most likely copied from last year’s text. Said only of the three years before, and not where the sentence compares, carries over, tells a period, names a document, or mentions the year of the report too.',
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
    const found = facts.sections.flatMap((placed) => problemsOf(placed, year, years));
    if (found.length === 0) return [];
    // Where there are more of them, the report is about several years, or its year was not understood.
    const isOwnYear = mentions(facts, year) > found.length;
    return found.length <= MOST && isOwnYear ? found : [];
  },
};

/** Left over from last year are some sentences, not most. */
const MOST = 4;

/** Years further back are history. */
const YEARS_BACK = 3;

const YEAR = /20\d\d[ \u3000]{0,2}年/g;

/** No sentence begins behind one of these, so that most years need no closer look. */
const NO_BEGINNING = /[\p{Script=Han}\d〔［[(（《〈“、，,；;：:—－-]/u;

/** Words that say why another year is spoken of. */
const REASON =
  /上一?年|去年|往年|历年|前年|今年|本年|同比|相[比较]|对比|比20|较20|[增减]|上升|下降|截[至止]|以来|自20|从20|结转|转入|遗留|顺延|跨年|[〔《“]|印发|出台|修订|成立|组建|实施|施行|启用|上线|开通|建成|起草|规划|计划|拟|将|预算|决算|年报|年度报告|考核|考评|评估|测评|评议|排名|名列|荣获|通报|问题|整改|不足|此前|当时|原|(?:制定|确定|下达|部署|提出)的/;

/** A figure with the unit of something that reports count. */
const FIGURE = /\d(?:余|多)?(?:万余?|万多)?(?:件|条|次|篇|份|宗|期|场|个|项|人次|批|起|元|万元)/;

function problemsOf(placed: PlacedWords, year: number, possible: readonly number[]): readonly Problem[] {
  const { section } = placed;
  const { text, lines } = section;
  const old = section.firstMatches(YEAR).filter(({ 0: words, index }) => {
    const named = Number(words.slice(0, 4));
    const isOld = named < year && named >= year - YEARS_BACK && !possible.includes(named);
    return isOld && !NO_BEGINNING.test(text.charAt(index - 1));
  });
  return old.flatMap(({ 0: words, index }) => {
    const named = Number(words.slice(0, 4));
    const sentence = sentenceAt(text, index);
    if (sentence.offsets[0] !== index || section.isTableLine(lines.lineAt(index))) return [];
    if (!isLeftOver(sentence) || sentenceBehind(text, index).text.includes(String(year))) return [];
    const digits = spanOf(sentence, 0, 4);
    return [
      problemIn(
        placed,
        spanOf(sentence, 0, words.replace(/[ \u3000]/g, '').length),
        {
          zh: `本报告是${year}年度的，这一句写的是${named}年的数量：请核对是否忘了改年份。`,
          en: `This is the report for ${year}, and this sentence gives a figure for ${named}: was the year left over?`,
        },
        () => rewordings(placed, digits, String(year)),
      ),
    ];
  });
}

/** Whether a sentence that begins with an earlier year says a figure of it and nothing that explains why. */
function isLeftOver({ text }: Sentence): boolean {
  const rest = text.replace(/^20\d\d年(?:度)?/, '');
  // 2023年12月 and 2023年底 are points in time, which are told of on purpose.
  if (/^(?:[初末底中上下前后至到起]|\d)/.test(rest) || /20\d\d年?/.test(rest)) return false;
  return FIGURE.test(rest) && !REASON.test(rest);
}

/** How often a report names a year. */
function mentions({ sections }: ReportWords, year: number): number {
  const named = new RegExp(`${year}[ \\u3000]{0,2}年`, 'g');
  return sections.reduce((sum, { section }) => sum + [...section.words.matchAll(named)].length, 0);
}
