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
    const dates = facts.datesOfIssue.filter((date) => date.year === year + 1);
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
