import type { NumberInSentence } from './numbers';
import type { Scope } from './scope';
import type { Understanding } from './understanding';
import { anyOf } from './words';

/** 信息处理费: how many notices were issued, what was asked for, what was collected. */

const FEE_NAMES = anyOf([
  '信息处理费',
  '信息公开处理费',
  '公开处理费',
  '信息公开费',
  '信息公开收费',
  '收费通知',
]);

/** Whether a sentence names the fee for processing information. */
export function namesFee(sentence: string): boolean {
  return FEE_NAMES.test(sentence) || (sentence.includes('处理费') && sentence.includes('公开'));
}

const NOTICED = /通知收取|应收|应缴|通知缴|收费通知|通知金额|通知收费|要求缴纳/;
const COLLECTED = /收取|实收|实际收|收缴|收费|收到|缴纳|共计|合计|处理费/;
const NOTICES = /(?:发出|下达|制发|送达|发放|出具)[^，；。]{0,12}通知|收费通知|通知收取|通知缴/;

/** Money that is not what was asked for or collected as this fee. */
const OTHER_MONEY =
  /标准|每件|每页|\/件|减免|免收|退还|退回|起|行政事业性|罚没|罚款|保证金|诉讼费|经费|预算|采购/;

/** 2件、300元 and 2件，总金额300元: the amount belongs to the number before it. */
const AMOUNT_ALONE = /^(?:的|共|共计|计)?(?:总?金额)?(?:为|共计|合计|共)?$/;

function amountBehind(previous: Scope | undefined): Understanding | undefined {
  if (previous === 'fee/notices') return { scope: 'fee/noticed', certain: true };
  return previous === 'fee/cases' ? { scope: 'fee/collected', certain: true } : undefined;
}

/** What a number in a sentence about the fee says; `previous` is what the number before it says. */
export function understandFee(
  number: NumberInSentence,
  before: string,
  after: string,
  previous: Scope | undefined,
): Understanding | undefined {
  if (number.measure === 'money') {
    if (AMOUNT_ALONE.test(before)) return amountBehind(previous);
    if (OTHER_MONEY.test(before)) return undefined;
    if (NOTICED.test(before) && !/实际|实收/.test(before)) return { scope: 'fee/noticed', certain: true };
    return COLLECTED.test(before) ? { scope: 'fee/collected', certain: true } : undefined;
  }
  if (number.measure !== 'count') return undefined;
  if (NOTICES.test(before) || /^(?:收费)?通知/.test(after)) return { scope: 'fee/notices', certain: true };
  if (/对$/.test(before) && /收取|收费/.test(after)) return { scope: 'fee/cases', certain: true };
  if (/收取|收费/.test(before) && /处理费/.test(before)) return { scope: 'fee/cases', certain: false };
  return undefined;
}
