import type { Span } from '../../text/position';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { possibleYears } from '../facts/stated-period';
import { reportExample } from '../report-example';
import { problemIn } from '../report-problem';
import type { WordsRule } from '../rule';

export const structureDeadline: WordsRule = {
  id: 'structure/deadline',
  catalogue: 'S-DEADLINE',
  severity: 'information',
  basis: 'statute',
  title: { zh: '公布日期晚于法定期限', en: 'Published after the legal date' },
  explanation: {
    zh: '《条例》第四十九条：县级以上人民政府部门应当在每年1月31日前提交并公布上一年度的年报，政府的年报在3月31日前公布；2018年度及以前一律是3月31日。只看标题旁的发布时间和文末落款日期；分不清是不是部门的，按3月31日。',
    en: 'By article 49 of the Regulations departments of governments of county level and above publish their reports by 31 January, governments by 31 March; up to 2018 it was 31 March for all. Only the date of publication beside the title and the date of the signature are read; where the body may be no department, the later date counts.',
  },
  get examples() {
    const dated = (date: string) => reportExample({ other: `信息处理费0元。\n\n云岫县水利局\n\n${date}` });
    return { failing: dated('2025年2月14日'), passing: dated('2025年1月14日') };
  },
  checkWords: (facts) => {
    const [year, ...otherYears] = possibleYears(facts);
    if (year === undefined || otherYears.length > 0) return [];
    const dates = datesOfIssue(facts).filter((date) => date.year === year + 1);
    const [first] = dates;
    if (!first) return [];
    const deadline = year > 2018 && isDepartment(facts) ? january : march;
    // A report that was put on another page once more was published when that was first done.
    if (dates.some(({ month }) => month <= deadline.month)) return [];
    return [
      problemIn(first.placed, first.span, {
        zh: `${year}年度年报的日期是${first.year}年${first.month}月${first.day}日，晚于《条例》规定的${deadline.zh}。`,
        en: `The report for ${year} is dated ${first.year}-${first.month}-${first.day}, after the legal date of ${deadline.en}.`,
      }),
    ];
  },
};

interface Deadline {
  readonly month: number;
  readonly zh: string;
  readonly en: string;
}

const january: Deadline = { month: 1, zh: '1月31日（政府部门）', en: '31 January for departments' };
const march: Deadline = { month: 3, zh: '3月31日', en: '31 March' };

/** Names that only departments of governments have; 管委会 and offices may stand for a government. */
const DEPARTMENT = /(?:局|厅|廳|委员会|委)$/;
const NO_DEPARTMENT = /(?:管理委员会|管委会?|居民委员会|村民委员会|分局|街道.{0,4})$/;

function isDepartment({ body = '' }: ReportWords): boolean {
  return DEPARTMENT.test(body) && !NO_DEPARTMENT.test(body);
}

interface DateOfIssue {
  readonly placed: PlacedWords;
  readonly span: Span;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What every date of issue begins with. */
const CENTURY = '20';

const DATE =
  /(20\d\d)[ \u3000]{0,2}[-年/.][ \u3000]{0,2}(\d{1,2})[ \u3000]{0,2}[-月/.][ \u3000]{0,2}(\d{1,2})(?:[ \u3000]{0,2}日)?/;

/** 发布时间：2025-02-14. The words before it count: a page also tells when it was changed, or seen. */
const PUBLISHED = new RegExp(
  `(?:[发發][布佈]|公布|[发發]文|成文|印[发發])(?:[日时時][期间間])?[ \\u3000]{0,2}[|:：][ \\u3000|]{0,4}${DATE.source}`,
);

/** A line with nothing but a date, in brackets or not. */
const ALONE = new RegExp(`^[ \\t\\u3000*（(]{0,40}${DATE.source}[ \\t\\u3000*）)\\r]{0,40}$`);

/** Lines with a date of issue say little else. */
const LONGEST_LINE = 200;

/** So many lines beside the title and at the end of the text may tell when the report was published. */
const LINES_AT_TITLE = 4;
const LINES_AT_END = 12;

function datesOfIssue({ sections, titleRange }: ReportWords): readonly DateOfIssue[] {
  if (!titleRange) return [];
  const titled = sections.find(({ section }) => section.boundary === 'title');
  const last = sections.at(-1);
  return [...(titled ? datesAtTitle(titled) : []), ...(last ? signatures(last) : [])];
}

function datesAtTitle(placed: PlacedWords): readonly DateOfIssue[] {
  return firstFilledLines(placed).flatMap(
    (line) => dateOn(placed, line, PUBLISHED) ?? dateOn(placed, line, ALONE) ?? [],
  );
}

/** The name of a body on a line of its own. */
const NAME = /^[\s*]{0,80}[^\s*，。；：、0-9]{3,30}[局委会厅府办室处院所心队区县市镇乡][\s*]{0,40}$/;

/** Dates on a line of their own behind the name of a body, at the end of the report. */
function signatures(placed: PlacedWords): readonly DateOfIssue[] {
  const { boundary, lines, text } = placed.section;
  if ((boundary !== 6 && boundary !== 5) || !text.includes(CENTURY)) return [];
  const ends = lastFilledLines(placed);
  return ends.flatMap((line, index) => {
    const before = ends[index - 1];
    const date = before === undefined ? undefined : dateOn(placed, line, ALONE);
    return date && before !== undefined && NAME.test(lines.line(before)) ? [date] : [];
  });
}

function firstFilledLines({ section: { lines } }: PlacedWords): readonly number[] {
  const filled: number[] = [];
  for (let line = 0; line < lines.lineCount && filled.length < LINES_AT_TITLE; line++) {
    if (/\S/.test(lines.line(line))) filled.push(line);
  }
  return filled;
}

function lastFilledLines({ section: { lines } }: PlacedWords): readonly number[] {
  const filled: number[] = [];
  for (let line = lines.lineCount - 1; line >= 0 && filled.length < LINES_AT_END; line--) {
    if (/\S/.test(lines.line(line))) filled.push(line);
  }
  return filled.reverse();
}

function dateOn(placed: PlacedWords, line: number, form: RegExp): DateOfIssue | undefined {
  const { lines } = placed.section;
  const isLong = lines.lineEnd(line) - lines.lineStart(line) > LONGEST_LINE;
  const text = isLong ? '' : lines.line(line);
  const found = text.includes(CENTURY) ? form.exec(text) : null;
  const date = found && DATE.exec(found[0]);
  if (!found || !date) return undefined;
  const [words, year, month, day] = date;
  const start = lines.lineStart(line) + found.index + date.index;
  return {
    placed,
    span: { start, end: start + words.length },
    year: Number(year),
    month: Number(month),
    day: Number(day),
  };
}
