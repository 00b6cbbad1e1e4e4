import { formatExact, isLess } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import { CellPlaces } from '../prose/cells';
import type { ReportRule } from '../rule';
import { statedFees } from './stated-fees';
import { unpaidExample, unpaidRow } from './unpaid';

export const feesNotices: ReportRule = {
  id: 'fees/notices',
  catalogue: 'X-FEE-CNT',
  severity: 'information',
  basis: 'labels',
  title: { zh: '收费通知的件数不少于逾期未缴费的件数', en: 'No fewer notices of the fee than unpaid ones' },
  explanation: {
    zh: '发出的收费通知件数，一般不少于表三（六）其他处理第 2 项逾期未缴费的件数；只有上一年年底发出的通知会使它更少。',
    en: 'There are usually no fewer notices of the fee than applications that ended over an unpaid one; only notices from the end of the year before make them fewer.',
  },
  get examples() {
    const other = (notices: number) =>
      `本年度发出信息处理费收费通知${notices}件，通知金额300元，实际收取信息处理费0元。`;
    return { failing: unpaidExample(other(1), 2), passing: unpaidExample(other(2), 2) };
  },
  checkReport: ({ stated }) => {
    const unpaid = stated.table('applications')?.figures.of(unpaidRow, 'total');
    const { notices } = statedFees(stated);
    // That there was no notice at all is told by another rule.
    if (unpaid === undefined || !notices || notices.figure.value === 0) return [];
    if (!isLess(notices.figure.value, unpaid)) return [];
    const [count, late] = [formatExact(notices.figure.value), formatExact(unpaid)];
    return [
      {
        range: rangeIn(notices.section.placed, notices.figure.span),
        message: {
          zh: `收费通知 ${count} 件，少于表三（六）2 逾期未缴费的 ${late} 件：请核对两处的件数，有上一年发出的通知请写明。`,
          en: `${count} notices of the fee, fewer than the ${late} unpaid ones in table three: check both, and say so if some notices are from the year before.`,
        },
        related: () => new CellPlaces(stated).cell('applications', unpaidRow, 'total'),
      },
    ];
  },
};
