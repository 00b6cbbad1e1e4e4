import type { Breakdown, StatedFigure } from '../../model/figures';
import { type Exact, formatExact, isNegative, subtract } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import type { StatingSection } from '../facts/stated';
import type { Problem } from '../rule';
import { additionOf, asWritten } from './wording';

/** A total and parts that do not make it up. */
export interface Mismatch {
  readonly breakdown: Breakdown;
  readonly total: StatedFigure;
  readonly sum: Exact;
}

/** Whether every figure is exact and of the same time. */
export function isJudged({ parts }: Breakdown, total: StatedFigure): boolean {
  return [total, ...parts].every(({ precision, period }) => precision === 'exact' && period !== 'other');
}

/** The problem of parts that do not make up their total, at the total. */
export function problemOf(section: StatingSection, { breakdown: { parts }, total, sum }: Mismatch): Problem {
  const written = asWritten(section, total);
  const difference = subtract(sum, total.value);
  const [zh, en] = isNegative(difference)
    ? [`少 ${formatExact(subtract(total.value, sum))}`, `${formatExact(subtract(total.value, sum))} less`]
    : [`多 ${formatExact(difference)}`, `${formatExact(difference)} more`];
  const [only, ...others] = parts;
  const worked = others.length === 0 ? formatExact(sum) : `${additionOf(parts)}＝${formatExact(sum)}`;
  return {
    range: rangeIn(section.placed, total.span),
    message: {
      zh: `各项相加与总数不符：${worked}，比“${written}”${zh}。`,
      en: `The parts do not add up to the total: ${worked}, ${en} than “${written}”.`,
    },
    related: () =>
      (only ? parts : []).map((part) => ({
        range: rangeIn(section.placed, part.span),
        message: { zh: `正文 ${asWritten(section, part)}`, en: `stated: ${asWritten(section, part)}` },
      })),
  };
}
