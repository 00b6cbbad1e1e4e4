import { decimalsOf, formatExact } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

/** One 分 is a millionth of 万元. */
const DECIMALS_OF_FEN = 6;

export const proactiveFeePrecision: TableRule = {
  id: 'proactive/fee-precision',
  catalogue: 'T2-F21-FEEPREC',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive'],
  title: { zh: '表二：收费金额细到一分以下', en: 'Table two: a fee below one fen' },
  explanation: {
    zh: '收费金额的单位是万元，小数第六位正好是一分。小数超过六位，说明不是实收金额，多半是换算或复制时出的错。',
    en: 'The amount is in 万元 (10,000 yuan), of which the sixth decimal is one fen. More decimals cannot be an amount that was collected; most likely something went wrong in converting or copying.',
  },
  examples: {
    failing: proactiveExample('2021', { fees: ['186.3412345'] }),
    passing: proactiveExample('2021', { fees: ['186.341234'] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2021', ['fee-amount'], ({ name, value }) => {
      const amount = value('fee-amount');
      const decimals = decimalsOf(amount);
      if (decimals <= DECIMALS_OF_FEN) return undefined;
      return {
        column: 'fee-amount',
        message: {
          zh: `${name.zh}的金额 ${formatExact(amount)} 万元有 ${decimals} 位小数，细到一分以下；请核对。`,
          en: `The amount ${formatExact(amount)} (10,000 yuan) of “${name.en}” has ${decimals} decimals, which is below one fen.`,
        },
      };
    }),
};
