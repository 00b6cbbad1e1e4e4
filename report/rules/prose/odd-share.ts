import type { Breakdown, StatedFigure } from '../../model/figures';
import { type Exact, equal, formatExact, toNumber } from '../../text/exact';
import { HAIR, lastDigit } from './digits';
import { sumOf } from './wording';

/** As many shares must agree with each other for one that does not to be wrong. */
const FEWEST_AGREEING = 3;

/** A number and the share that it is said to be, with the least and the greatest whole of which it may be that. */
interface Pair {
  readonly part: StatedFigure;
  readonly share: StatedFigure;
  readonly least: number;
  readonly greatest: number;
}

/** A share that is not of the whole of all the others. */
export interface OddShare {
  readonly part: StatedFigure;
  readonly share: StatedFigure;
  readonly whole: Exact;
  /** The figure that states the whole; none where only the parts make it up. */
  readonly stated: StatedFigure | undefined;
}

/**
 * The one share of a list that is of another whole than all the others, where a number of the text is theirs. `counted`
 * are the numbers that the section states. `undefined` where the shares agree, where it may be one or another, and in
 * lists with a total.
 */
export function findOddShare(breakdown: Breakdown, counted: readonly StatedFigure[]): OddShare | undefined {
  if (breakdown.total || breakdown.kind === 'shares') return undefined;
  const pairs = pairsOf(breakdown);
  if (pairs.length <= FEWEST_AGREEING || isConsistent(pairs)) return undefined;
  const found = pairs.flatMap((odd) => {
    const whole = wholeOf(without(pairs, odd), sumOf(breakdown.parts), counted);
    return whole ? [{ odd, whole }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const { odd, whole } = only;
  // It may be a share of something else that is counted here: of the number before it, say.
  if (counted.some(({ value }) => isBetween(value, odd))) return undefined;
  return { part: odd.part, share: odd.share, whole: whole.value, stated: whole.figure };
}

/**
 * The number of which all the shares are; none where the text states no such number and the parts do not make it up.
 */
function wholeOf(
  pairs: readonly Pair[],
  sum: Exact,
  counted: readonly StatedFigure[],
): { readonly value: Exact; readonly figure: StatedFigure | undefined } | undefined {
  const common = commonWhole(pairs);
  if (common.least > common.greatest) return undefined;
  const figures = counted.filter(({ value, precision }) => precision === 'exact' && isBetween(value, common));
  const figure = figures.find(({ value }) => equal(value, sum)) ?? figures[0];
  if (figure) return { value: figure.value, figure };
  return isBetween(sum, common) ? { value: sum, figure: undefined } : undefined;
}

function isBetween(value: Exact, { least, greatest }: Pick<Pair, 'least' | 'greatest'>): boolean {
  return toNumber(value) >= least && toNumber(value) <= greatest;
}

function pairsOf({ parts, shares }: Breakdown): readonly Pair[] {
  return parts.flatMap((part, index) => {
    const share = shares[index];
    if (share?.precision !== 'exact' || part.precision !== 'exact' || part.value === 0) return [];
    const unit = lastDigit(share, formatExact(share.value));
    const [low, high] = [toNumber(share.value) - unit, toNumber(share.value) + unit];
    const hundred = 100 * toNumber(part.value);
    return [
      { part, share, least: hundred / high, greatest: low > 0 ? hundred / low : Number.POSITIVE_INFINITY },
    ];
  });
}

function without(pairs: readonly Pair[], left: Pair): readonly Pair[] {
  return pairs.filter((pair) => pair !== left);
}

/** The wholes of which all the shares may be. */
function commonWhole(pairs: readonly Pair[]): Pick<Pair, 'least' | 'greatest'> {
  return {
    least: Math.max(...pairs.map(({ least }) => least)) - HAIR,
    greatest: Math.min(...pairs.map(({ greatest }) => greatest)) + HAIR,
  };
}

/** Whether there is a whole of which all the shares may be. */
function isConsistent(pairs: readonly Pair[]): boolean {
  const { least, greatest } = commonWhole(pairs);
  return least <= greatest;
}
