import { notUnderstood, type Understanding } from './understanding';

/** Applications carried from year to year: 上年结转, 含2019年结转; 结转下年度, 结转2021年办理, 顺延到下年度. */

const CARRY = '结转|转结|顺延|延续|延至|转入|转至|转到|转';
const OUT = new RegExp(`(?:${CARRY})(?:至|到|入|给|为)?(?:下一?个?年|次年|明年|(20\\d\\d)年)`);
const IN =
  /(?:上一?个?年度?|去年度?|往年|前一年度?|(20\d\d)年度?)(?:末|底)?(?:未办结)?(?:的)?(?:结转|转结|转入|遗留)/;
const IN_REVERSED = /(?:结转|转结)(?:自|的)?(?:上一?年|去年|(20\d\d)年)(?!.{0,4}(?:办|答|处))/;
const UNFINISHED = /正在办理|尚在办理|正在处理|尚未办结|未到答复期/;

/** 新收及上年结转申请10件: both in one number. */
const WITH_NEW =
  /新收[^，。；]{0,8}[及和与加、](?:上年|去年|往年|上一年|20\d\d年)[^，。；]{0,6}(?:结转|转结)/;

/** Whether, and in which direction, a figure's words say that applications were carried over. */
export function understandCarried(before: string, after: string): Understanding | undefined {
  if (before.includes('新收') && WITH_NEW.test(before)) return { scope: 'unknown', certain: false };
  for (const words of [before, after]) {
    const out = OUT.exec(words);
    if (out) return carried('carried-out', out[1], -1);
    const into = IN.exec(words) ?? IN_REVERSED.exec(words);
    if (into) return carried('carried-in', into[1], 1);
    if (words.includes('结转') || words.includes('转结')) return notUnderstood;
  }
  return UNFINISHED.test(before) || UNFINISHED.test(after)
    ? { scope: 'carried-out', certain: false }
    : undefined;
}

function carried(
  scope: 'carried-in' | 'carried-out',
  named: string | undefined,
  distance: number,
): Understanding {
  return named === undefined
    ? { scope, certain: true }
    : { scope, certain: true, year: Number(named) + distance };
}
