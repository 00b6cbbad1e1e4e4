import { sentenceAt } from '../../model/sentence';
import { formatExact, isLess } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import { asWritten } from '../prose/wording';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';
import { type StatedFee, statedFees } from './stated-fees';

export const feesAmount: ReportRule = {
  id: 'fees/amount',
  catalogue: 'X-FEE-AMT',
  severity: 'information',
  basis: 'labels',
  title: { zh: '实际收取不多于通知金额', en: 'No more was collected than was asked for' },
  explanation: {
    zh: '同一年实际收取的信息处理费，一般不多于收费通知的总金额；只有上一年年底通知、本年缴纳的会使它更多。',
    en: 'In one year usually no more is collected than the notices ask for; only what was asked for at the end of the year before makes it more.',
  },
  get examples() {
    const other = (collected: number) =>
      reportExample({
        other: `本年度发出信息处理费收费通知2件，通知金额300元，实际收取信息处理费${collected}元。`,
      }).replace(/行政事业性收费\t0/, '行政事业性收费\t1.5');
    return { failing: other(400), passing: other(300) };
  },
  checkReport: ({ stated }) => {
    const { noticed, collected } = statedFees(stated);
    if (!noticed || !collected) return [];
    if (!isLess(noticed.figure.value, collected.figure.value) || isExplained(collected)) return [];
    const [asked, got] = [formatExact(noticed.figure.value), formatExact(collected.figure.value)];
    return [
      {
        range: rangeIn(collected.section.placed, collected.figure.span),
        message: {
          zh: `实际收取 ${got} 元，多于通知金额 ${asked} 元：请核对两个金额，含上一年通知的请写明。`,
          en: `${got} yuan were collected, more than the ${asked} yuan asked for: check both, and say so if some was asked for the year before.`,
        },
        related: () => [
          {
            range: rangeIn(noticed.section.placed, noticed.figure.span),
            message: {
              zh: `通知金额 ${asWritten(noticed.section, noticed.figure)}`,
              en: `asked for: ${asked} yuan`,
            },
          },
        ],
      },
    ];
  },
};

/** 「含上年通知、本年缴纳的100元」 says why it is more. */
function isExplained({ section, figure }: StatedFee): boolean {
  return /上一?年|去年|往年/.test(sentenceAt(section.placed.section.text, figure.span.start).text);
}
