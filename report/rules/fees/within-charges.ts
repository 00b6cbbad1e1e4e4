import { formatExact, isLess, timesPowerOfTen } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import { CellPlaces } from '../prose/cells';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';
import { statedFees } from './stated-fees';

export const feesWithinCharges: ReportRule = {
  id: 'fees/within-charges',
  catalogue: 'X-FEE-INT2',
  severity: 'information',
  basis: 'statute',
  title: {
    zh: '信息处理费不多于行政事业性收费',
    en: 'The processing fee is within the administrative charges',
  },
  explanation: {
    zh: '信息处理费属于行政事业性收费（国办函〔2020〕109号），所以第六部分实际收取的信息处理费（元）不应多于表二第二十条第（八）项的本年收费金额（万元，乘以 10000）。行政事业性收费多于信息处理费是正常的，不提示。',
    en: 'The processing fee is one of the administrative charges (notice 109 of 2020), so what was collected (in yuan) is within the amount of table two (in 10,000 yuan). That there are other charges is as it should be.',
  },
  get examples() {
    const charged = (amount: string) =>
      reportExample({
        other: '本年度发出信息处理费收费通知2件，通知金额300元，实际收取信息处理费300元。',
      }).replace(/行政事业性收费\t0/, `行政事业性收费\t${amount}`);
    return { failing: charged('0.02'), passing: charged('0.03') };
  },
  checkReport: ({ stated }) => {
    const amount = stated.table('proactive')?.figures.of('fees', 'fee-amount');
    const { collected } = statedFees(stated);
    if (amount === undefined || !collected) return [];
    // The table gives 万元.
    const charges = timesPowerOfTen(amount, 4);
    if (!isLess(charges, collected.figure.value)) return [];
    const [fee, all] = [formatExact(collected.figure.value), formatExact(charges)];
    return [
      {
        range: rangeIn(collected.section.placed, collected.figure.span),
        message: {
          zh: `实际收取的信息处理费 ${fee} 元，多于表二行政事业性收费 ${formatExact(amount)} 万元（${all} 元）；信息处理费也是行政事业性收费，请核对两处的金额和单位（元、万元）。`,
          en: `The processing fee of ${fee} yuan is more than all administrative charges of table two, ${all} yuan, of which it is one: check both amounts and their units.`,
        },
        related: () => new CellPlaces(stated).cell('proactive', 'fees', 'fee-amount'),
      },
    ];
  },
};
