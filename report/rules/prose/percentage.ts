import { type Breakdown, familyOf, type StatedFigure } from '../../model/figures';
import { type Exact, equal, formatExact, isLess, toNumber } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import type { StatingSection } from '../facts/stated';
import { reportExample } from '../report-example';
import type { Problem, ReportRule } from '../rule';
import { HAIR, lastDigit } from './digits';
import { isJudged } from './mismatch';
import { findOddShare } from './odd-share';
import { additionOf, asWritten, sumOf } from './wording';

export const prosePercentage: ReportRule = {
  id: 'prose/percentage',
  catalogue: 'N-PCT',
  severity: 'information',
  basis: 'labels',
  title: { zh: '正文的百分比算得对', en: 'Percentages in the text are right' },
  explanation: {
    zh: '分项后面写明占总数百分之几的，按分项和总数重算，允许四舍五入，也允许直接舍去后面的位数；没有写总数、但其他各项的百分比都合得上同一个总数而只有一项合不上的，也提示；各占百分比写全了的，相加应是 100%，允许舍入的误差。为了凑足 100% 而在末位调整一个单位的，不提示。',
    en: 'A share of the total that is said of a part is worked out anew; rounding and cutting off are both allowed. Where no total is named, the one share is told that is of another whole than all the others. Shares that are all there is add up to 100 % but for rounding. A last digit that was moved by one to reach 100 is no mistake.',
  },
  get examples() {
    const list = (share: string) =>
      reportExample().replace('全部按期', `其中网络申请3件，占${share}%，信函申请1件，占25%，全部按期`);
    return { failing: list('70'), passing: list('75') };
  },
  checkReport: ({ stated }) =>
    stated.sections.flatMap((section) => {
      const saysShares = section.breakdowns.some(hasShares);
      const wholes = saysShares ? wholesOf(section) : [];
      const counted = saysShares ? countedIn(section) : [];
      return section.breakdowns.flatMap((breakdown) => [
        ...wrongShares(breakdown, wholes, section),
        ...wrongWhole(breakdown, section),
        ...oddShare(breakdown, counted, section),
      ]);
    }),
};

function hasShares({ shares }: Breakdown): boolean {
  return shares.some((share) => share !== undefined);
}

/** The numbers of applications that a share may be one of, beside the total of its own list. */
function wholesOf({ figures }: StatingSection): readonly Exact[] {
  return figures
    .filter(({ scope, precision }) => familyOf(scope) === 'applications' && precision === 'exact')
    .slice(0, MOST_WHOLES)
    .map(({ value }) => value);
}

const MOST_WHOLES = 12;

/** What the section counts, as far as a list of shares may be of it or of its parts. */
function countedIn({ figures }: StatingSection): readonly StatedFigure[] {
  return figures.slice(0, MOST_COUNTED).filter(({ measure }) => measure === 'count');
}

const MOST_COUNTED = 300;

function wrongShares(
  breakdown: Breakdown,
  wholes: readonly Exact[],
  section: StatingSection,
): readonly Problem[] {
  const { total, parts, shares } = breakdown;
  if (!total || !hasShares(breakdown) || !belongTogether(breakdown, total)) return [];
  const stated = shares.filter((share) => share !== undefined);
  const addsUp = stated.length === parts.length && equal(sumOf(stated), 100);
  const possible = [total.value, sumOf(parts), ...wholes].filter((whole) => toNumber(whole) > 0);
  return parts.flatMap((part, index) => {
    const share = shares[index];
    if (share?.precision !== 'exact') return [];
    const before = parts.filter((other, at) => at < index && isWholeOf(other, shares[at], part));
    const all = [...possible, ...before.map(({ value }) => value)];
    if (all.some((whole) => isShareOf(share, part.value, whole, addsUp))) return [];
    return [problemOf(section, part, share, total.value, total)];
  });
}

/** 事项80项，其中许可50项，全程网办的有40项，占80%: a part that has no share itself may be what the others are shares of. */
function isWholeOf(other: StatedFigure, ownShare: StatedFigure | undefined, part: StatedFigure): boolean {
  return ownShare === undefined && other.precision === 'exact' && isLess(part.value, other.value);
}

/** Whether parts are of the total's time and exact: as a whole must be, or since they make it up. */
function belongTogether(breakdown: Breakdown, total: StatedFigure): boolean {
  const { parts } = breakdown;
  if (isJudged(breakdown, total)) return true;
  return equal(sumOf(parts), total.value) && parts.every(({ precision }) => precision === 'exact');
}

function isShareOf(share: StatedFigure, part: Exact, whole: Exact, addsUp: boolean): boolean {
  const unit = lastDigit(share, formatExact(share.value));
  const exact = (100 * toNumber(part)) / toNumber(whole);
  const off = toNumber(share.value) - exact;
  const rounded = Math.abs(off) <= unit / 2 + HAIR;
  const cutOff = off <= HAIR && off > -unit;
  return rounded || cutOff || (addsUp && Math.abs(off) < unit + HAIR);
}

function problemOf(
  section: StatingSection,
  part: StatedFigure,
  share: StatedFigure,
  total: Exact,
  stated: StatedFigure | undefined,
): Problem {
  const written = section.placed.section.text.slice(share.digits.start, share.digits.end);
  const decimals = Math.round(-Math.log10(lastDigit(share, written)));
  const right = ((100 * toNumber(part.value)) / toNumber(total)).toFixed(decimals);
  const [of, all] = [formatExact(part.value), formatExact(total)];
  return {
    range: rangeIn(section.placed, share.span),
    message: {
      zh: `百分比应为 ${right}%（${of} ÷ ${all}），现为 ${asWritten(section, share)}。`,
      en: `The share should be ${right} % (${of} ÷ ${all}) but is ${asWritten(section, share)}.`,
    },
    related: () =>
      (stated ? [part, stated] : [part]).map((figure) => ({
        range: rangeIn(section.placed, figure.span),
        message: { zh: `正文 ${asWritten(section, figure)}`, en: `stated: ${asWritten(section, figure)}` },
      })),
    fixes: () => [
      {
        title: { zh: `改为 ${right}%`, en: `Change to ${right} %` },
        kind: 'suggested',
        preferred: false,
        edits: [{ range: rangeIn(section.placed, share.digits), newText: right }],
      },
    ],
  };
}

function oddShare(
  breakdown: Breakdown,
  counted: readonly StatedFigure[],
  section: StatingSection,
): readonly Problem[] {
  const odd = findOddShare(breakdown, counted);
  return odd ? [problemOf(section, odd.part, odd.share, odd.whole, odd.stated)] : [];
}

/** Shares of a whole that is not counted, which say that they are all there is. */
function wrongWhole({ kind, extent, parts }: Breakdown, section: StatingSection): readonly Problem[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (kind !== 'shares' || extent !== 'all' || !first || !last) return [];
  if (parts.some(({ precision }) => precision !== 'exact')) return [];
  const sum = sumOf(parts);
  const slack = parts.reduce((all, part) => all + lastDigit(part, formatExact(part.value)) / 2, 0);
  if (Math.abs(toNumber(sum) - 100) <= slack + HAIR) return [];
  return [
    {
      range: rangeIn(section.placed, { start: first.span.start, end: last.span.end }),
      message: {
        zh: `各占百分比相加应为 100%，现为 ${formatExact(sum)}%（${additionOf(parts)}）。`,
        en: `The shares should add up to 100 % but make ${formatExact(sum)} % (${additionOf(parts)}).`,
      },
    },
  ];
}
