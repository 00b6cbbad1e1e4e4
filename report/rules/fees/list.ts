import { type Breakdown, familyOf } from '../../model/figures';
import { equal, isLess } from '../../text/exact';
import { isJudged, type Mismatch, problemOf } from '../prose/mismatch';
import { sumOf } from '../prose/wording';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';

export const feesList: ReportRule = {
  id: 'fees/list',
  catalogue: 'X-FEE-LIST',
  severity: 'error',
  basis: 'labels',
  title: { zh: '信息处理费的分列之和等于总数', en: 'The fees listed add up to their total' },
  explanation: {
    zh: '信息处理费按单位分列件数、金额的，各项相加应等于写明的总件数、总金额。件数和金额分开核对；其中一样相加正好、说明单位已经列全的，另一样不相等就是错误；看不出是否列全的，不足总数时只作警告。',
    en: 'Where notices or amounts of the fee are listed office by office, they add up to the totals. Where the counts fit, so that the list is complete, amounts that do not are an error, and the other way round; a list that may be incomplete and stays below its total is a warning.',
  },
  get examples() {
    const list = (amount: number) =>
      reportExample({
        other: `本年度发出信息处理费收费通知3件，对3件申请收取信息处理费900元。其中，甲科室1件，收取${amount}元；乙科室2件，收取500元。`,
      }).replace(/行政事业性收费\t0/, '行政事业性收费\t1.5');
    return { failing: list(300), passing: list(400) };
  },
  checkReport: ({ stated }) =>
    stated.sections.flatMap((section) => {
      const lists = section.breakdowns.filter(isOfFees);
      return lists.flatMap((list) => {
        const mismatch = mismatchOf(list);
        if (!mismatch) return [];
        const problem = problemOf(section, mismatch);
        return [isComplete(list, lists, mismatch) ? problem : { ...problem, severity: 'warning' as const }];
      });
    }),
};

function isOfFees({ total, extent }: Breakdown): boolean {
  return total?.certain === true && familyOf(total.scope) === 'fees' && extent !== 'some';
}

function mismatchOf(breakdown: Breakdown): Mismatch | undefined {
  const { total, parts } = breakdown;
  if (!total || !isJudged(breakdown, total)) return undefined;
  const sum = sumOf(parts);
  return equal(sum, total.value) ? undefined : { breakdown, total, sum };
}

/**
 * Whether a list names all there is: it says so, it has too much already, or its sister of the other measure adds up.
 */
function isComplete(list: Breakdown, lists: readonly Breakdown[], { total, sum }: Mismatch): boolean {
  if (list.extent === 'all' || isLess(total.value, sum)) return true;
  return lists.some(
    (other) =>
      other !== list &&
      other.parts.length === list.parts.length &&
      other.total !== undefined &&
      equal(sumOf(other.parts), other.total.value),
  );
}
