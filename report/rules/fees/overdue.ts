import { formatExact } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import { CellPlaces } from '../prose/cells';
import { asWritten } from '../prose/wording';
import type { ReportRule } from '../rule';
import { statedFees } from './stated-fees';
import { unpaidExample, unpaidRow } from './unpaid';

export const feesOverdue: ReportRule = {
  id: 'fees/overdue',
  catalogue: 'X-FEE-OVERDUE',
  severity: 'warning',
  basis: 'labels',
  title: {
    zh: '有逾期未缴费，却说没有发过收费通知',
    en: 'A fee was not paid, yet no notice is said to have been issued',
  },
  explanation: {
    zh: '表三（六）其他处理第 2 项是申请人逾期未按收费通知要求缴费的；有这样的件数，就发过收费通知。正文却说没有发出通知、通知 0 件或者通知金额 0 元的，提示核对。通知也可能是上一年年底发出的，所以不报为错误。实际收取 0 元与此不矛盾。',
    en: 'The second row of （六） in table three counts applications that ended because a notice of the fee was not followed; so there was a notice. Said when the text denies any. The notice may be from the end of the year before, hence no error; that nothing was collected is no contradiction.',
  },
  get examples() {
    return {
      failing: unpaidExample('本年度发出信息处理费收费通知0件，实际收取信息处理费0元。'),
      passing: unpaidExample('本年度发出信息处理费收费通知1件，通知金额100元，实际收取信息处理费0元。'),
    };
  },
  checkReport: ({ stated }) => {
    const unpaid = stated.table('applications')?.figures.of(unpaidRow, 'total');
    if (unpaid === undefined || unpaid === 0) return [];
    const { notices, noticed } = statedFees(stated);
    const denial = [notices, noticed].find((fee) => fee?.figure.value === 0);
    if (!denial) return [];
    const written = asWritten(denial.section, denial.figure);
    return [
      {
        range: rangeIn(denial.section.placed, denial.figure.span),
        message: {
          zh: `表三（六）2 有 ${formatExact(unpaid)} 件因逾期未按收费通知缴费而不再处理，这里却是“${written}”；通知如是上一年发出的，请写明。`,
          en: `Table three counts ${formatExact(unpaid)} ended over an unpaid notice of the fee, but here it says “${written}”; if the notice is from the year before, please say so.`,
        },
        related: () => new CellPlaces(stated).cell('applications', unpaidRow, 'total'),
      },
    ];
  },
};
