import { type Sentence, sentenceAt, sentenceBehind } from '../../model/sentence';
import { withPlainYears } from '../../text/years';
import type { PlacedWords } from '../facts/placed-section';

/** A year other than the report's own that a sentence begins with. */
export interface OtherYear {
  readonly sentence: Sentence;
  /** Where the year stands in the sentence, and it with its 年. */
  readonly at: number;
  readonly words: string;
  readonly named: number;
  /** Whether the sentence states a figure, or else what was done. */
  readonly says: 'figure' | 'work';
}

/** Years further back are history. */
const YEARS_BACK = 3;

const YEAR = /20\d\d[ \u3000]{0,2}年/g;

/** The same where digits are in full width, which is rare and takes longer. */
const ANY_YEAR = /[2２][0０][\d０-９]{2}[ \u3000]{0,2}年/g;
const FULL_WIDTH = '２';

/** No sentence begins behind one of these, so that most years need no closer look. */
const NO_BEGINNING = /[\p{Script=Han}\d〔［[(（《〈“、；;—－-]/u;

/** 2023年12月 and 2023年底 are points in time, which are told of on purpose. */
const POINT_IN_TIME = /^(?:[初末底中上下前后至到起间版届]|\d|[（(])/;

/** Behind one of these a sentence may begin, if only with a word or two. */
const OPENING_END = /[在是，,：:]/;

/** What a sentence may begin with before its year. */
const OPENING = /^(?:在|注：|[一二三四五六七八九十]是在?|经统计，)$/;

/** 「按照有关规定，2023年收取信息处理费0元」 */
const BASIS = /^(?:按照|根据|依据|依照)[^，。；]{1,40}，$/;
const FEE = /信息处理费|收费通知/;

/** Words that say why another year is spoken of. */
const REASON =
  /上一?年|去年|往年|历年|前年|今年|本年|同比|相[比较]|对比|比20|较20|[增减]|上升|下降|截[至止]|以来|自20|从20|结转|转入|遗留|顺延|跨年|[〔《“]|印发|出台|修订|成立|组建|实施|施行|启用|上线|开通|建成|起草|规划|计划|拟|将|预算|决算|年报|年度报告|考核|考评|评估|测评|评议|排名|名列|荣获|通报|问题|整改|不足|此前|当时|原|下发|确定|列入|试点|国务院|省委|省政府|(?:制定|确定|下达|部署|提出|公开|发布|收到|受理|形成|制发|签订|办理|安排)的/;

/** A comparison with the year before the named one: the sentence is of a report for that year. */
const COMPARISON =
  /[，,]?(?:[比较与]|同)(?:上一?年|去年)(?:度|同期)?(?:相?比)?[^，。；]{0,6}(?:增加|减少|增长|上升|下降|提高|持平)[^，。；]{0,12}/g;

/** A figure with the unit of something that reports count, or the word that there was nothing to count. */
const FIGURE =
  /\d(?:余|多)?(?:万余?|万多)?(?:件|条|次|篇|份|宗|期|场|个|项|人次|批|起|元|万元)|(?:未|没有|无)[^，。；]{0,24}(?:申请|复议|诉讼|信息处理费|收费|费用)/;

/** Plans are made for the year behind; what was counted in it is no plan. */
const COUNTED = /共[^同建享识，。；]{0,12}\d|收到|办结|累计/;

/** Work that sections open with, and words that say it was that of another year on purpose. */
const WORK = /信息公开|政务公开|公开工作/;
const TOLD_ON_PURPOSE =
  /上一?年|去年|往年|历年|今年|本年|以来|整改|年报|年度报告|考核|考评|评估|通报|将|计划|〔|《关于/;

/**
 * The years other than its own that sentences of a report begin with, as far as they state a figure of that year, or
 * open the first or the fifth section; not where they, or what follows, say why another year is spoken of.
 *
 * @param possible the years that the report may be about, its own among them
 */
export function otherYearsIn(
  placed: PlacedWords,
  year: number,
  possible: readonly number[],
): readonly OtherYear[] {
  const { section } = placed;
  const { text, lines } = section;
  const pattern = text.includes(FULL_WIDTH) ? ANY_YEAR : YEAR;
  return section.firstMatches(pattern).flatMap(({ 0: written, index }) => {
    const named = Number(withPlainYears(written.slice(0, 4)));
    if (!isNear(named, year, possible)) return [];
    const before = text.charAt(index - 1);
    if (NO_BEGINNING.test(before) && !OPENING_END.test(before)) return [];
    if (POINT_IN_TIME.test(text.charAt(index + written.length))) return [];
    const sentence = sentenceAt(text, index);
    const at = sentence.offsets.indexOf(index);
    if (at < 0 || section.isTableLine(lines.lineAt(index))) return [];
    const says = leftOver(placed, sentence, at, named > year);
    if (says === undefined || isSaidOf(sentenceBehind(text, index).text, year)) return [];
    return [{ sentence, at, words: written.replace(/[ \u3000]/g, ''), named, says }];
  });
}

function isNear(named: number, year: number, possible: readonly number[]): boolean {
  return named !== year && named >= year - YEARS_BACK && named <= year + 1 && !possible.includes(named);
}

/** Whether a sentence speaks of the report's own year. */
function isSaidOf(sentence: string, year: number): boolean {
  return sentence.includes(String(year)) || /^(?:今年|本年)/.test(sentence);
}

/** What a sentence says of the year that it begins with, where nothing explains why; `undefined` otherwise. */
function leftOver(
  placed: PlacedWords,
  { text, offsets }: Sentence,
  at: number,
  isLater: boolean,
): OtherYear['says'] | undefined {
  const opening = text.slice(0, at);
  const rest = text.slice(at).replace(/^20\d\d年(?:度)?/, '');
  if (POINT_IN_TIME.test(rest) || /20\d\d年?/.test(rest)) return undefined;
  const begins = opening === '' || OPENING.test(opening) || (BASIS.test(opening) && FEE.test(rest));
  if (!begins) return undefined;
  const isFigure = FIGURE.test(rest) && !REASON.test(rest.replace(COMPARISON, ''));
  const { boundary } = placed.section;
  if (isLater)
    return isFigure && COUNTED.test(rest) && boundary !== 5 && boundary !== 6 ? 'figure' : undefined;
  if (isFigure) return 'figure';
  const opensSection =
    (boundary === 1 || boundary === 5) && opening === '' && isFirst(placed, offsets[0] ?? 0);
  return opensSection && WORK.test(rest) && !TOLD_ON_PURPOSE.test(rest) ? 'work' : undefined;
}

/** Whether a place begins the first paragraph of its section. */
function isFirst({ section: { lines, headings } }: PlacedWords, offset: number): boolean {
  const isHeading = (line: number) => headings.some((heading) => heading.line === line && heading.alone);
  const own = lines.lineAt(offset);
  for (let line = 1; line < own; line++) {
    if (/\S/.test(lines.line(line)) && !isHeading(line)) return false;
  }
  return own > 0;
}

/** What announces the report itself, up to its year. Names of other documents are in 《》. */
const ANNOUNCED =
  /(?:现|特|兹)(?:将|就|公布|发布|编制|形成|制定|向社会)[^。；《〔]{0,40}?(?=(20\d\d)年度?[^。；，\d《]{0,24}信息公开[^。；，\d]{0,8}(?:报告|情况))/;

/** What makes it worth while to read the sentence. */
const ANNOUNCEMENT = /[现現特兹茲](?:将|將|就|公|发|發|编|編|形|制|製|向)/g;

/** The year, other than the report's own, of the report that a lead announces. */
export function announcedYear(
  { section }: PlacedWords,
  year: number,
  possible: readonly number[],
): Pick<OtherYear, 'sentence' | 'at' | 'named'> | undefined {
  for (const { index } of section.firstMatches(ANNOUNCEMENT)) {
    const sentence = sentenceAt(section.text, index);
    const found = ANNOUNCED.exec(sentence.text);
    const named = Number(found?.[1]);
    if (!found || !isNear(named, year, possible)) continue;
    // The title may stand before it as one sentence with it, and the period of the statistics behind.
    const [clause = ''] = sentence.text.slice(found.index).split(/[，：；]/, 1);
    if (clause.includes(String(year))) continue;
    return { sentence, at: found.index + found[0].length, named };
  }
  return undefined;
}
