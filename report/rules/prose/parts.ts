import {
  type Breakdown,
  compareResults,
  type FigureLink,
  familyOf,
  type ScopeFamily,
  type StatedFigure,
} from '../../model/figures';
import { type Exact, equal, isLess, isNegative, subtract, toNumber } from '../../text/exact';
import type { StatedInReport, StatingSection } from '../facts/stated';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';
import { differencesIn } from './differing';
import { isJudged, type Mismatch, problemOf } from './mismatch';
import { differingResults } from './results';
import { sumsOfAny } from './subsets';
import { sumOf } from './wording';

export const proseParts: ReportRule = {
  id: 'prose/parts',
  catalogue: 'N-SELFSUM',
  severity: 'warning',
  basis: 'labels',
  title: { zh: '“其中”各项之和等于总数', en: 'Listed parts add up to their total' },
  explanation: {
    zh: '正文里“共……件，其中……”“分别为……”之类的分项，说明是全部的（有“分别为”、有“其他”，或者自然人、法人都列了），相加应等于总数；没有说明是全部的，相加不应超过总数；公开的信息可能在几类里重复计数，所以多出来的只作提示，多出的数恰好等于其中一项的不提示。写明“等”“主要”的，各项可能重复计数的，以及数是约数的，不作判断。',
    en: 'Parts that say they are all there is (“respectively”, “others”, both kinds of applicant) add up to their total; other lists of applications do not exceed it, and lists of what was disclosed that do are hinted at, unless the excess is one of the parts. Lists that name only some, that may count a thing twice, and approximate figures are not judged.',
  },
  get examples() {
    const list = (others: number) =>
      reportExample().replace(
        '公开信息。\n（二）',
        `公开信息20条，其中水利工程12条，防汛抗旱5条，其他${others}条。\n（二）`,
      );
    return { failing: list(2), passing: list(3) };
  },
  checkReport: (facts) => {
    const { stated } = facts;
    return stated.sections.flatMap((section) => {
      const wrong = section.breakdowns.flatMap((breakdown) => mismatchOf(breakdown, section, stated) ?? []);
      if (wrong.length === 0) return [];
      const told = toldOtherwise(section, stated);
      return wrong.flatMap((mismatch) => {
        if (told(mismatch)) return [];
        const problem = problemOf(section, mismatch);
        return [mayOverlap(mismatch) ? { ...problem, severity: 'hint' as const } : problem];
      });
    });
  },
};

/** Breakdowns that have rules of their own, or that only shares make up. */
function isForOthers({ kind, total }: Breakdown): boolean {
  return (
    kind === 'channels' || kind === 'shares' || (total !== undefined && familyOf(total.scope) === 'fees')
  );
}

function mismatchOf(
  breakdown: Breakdown,
  section: StatingSection,
  stated: StatedInReport,
): Mismatch | undefined {
  const { total, parts } = breakdown;
  if (!total || isForOthers(breakdown) || !isJudged(breakdown, total)) return undefined;
  const sum = sumOf(parts);
  if (equal(sum, total.value) || listsKindsOfOrganisation(breakdown, section)) return undefined;
  if (!contradicts(breakdown, total, sum)) return undefined;
  if (explains(breakdown, total, section, stated)) return undefined;
  return { breakdown, total, sum };
}

/** 商业企业1件，其他2件: the columns of the table have an 其他 that is not all the rest. */
function listsKindsOfOrganisation({ span }: Breakdown, { placed }: StatingSection): boolean {
  const words = placed.section.text.slice(span.start, span.end);
  return /企业|科研|公益|法律服务/.test(words) && !words.includes('自然人');
}

/** Whether too much may be listed because things were counted under several heads, as items on a website are. */
function mayOverlap({ breakdown: { kind }, total, sum }: Mismatch): boolean {
  return kind === 'other' && !counted.has(familyOf(total.scope)) && isLess(total.value, sum);
}

const counted: ReadonlySet<ScopeFamily> = new Set<ScopeFamily>(['applications', 'cases']);

/**
 * Whether a sum other than the total is a contradiction: anything where all is listed, too much where applications or
 * cases are.
 */
function contradicts(breakdown: Breakdown, total: StatedFigure, sum: Exact): boolean {
  const { extent, parts } = breakdown;
  if (extent === 'all' || isSlip(breakdown, total, sum)) return true;
  if (total.certain && familyOf(total.scope) === 'results') return rowsExceed(breakdown, total);
  if (!total.certain || !counted.has(familyOf(total.scope))) return false;
  if (extent === 'unclear') return isLess(total.value, sum);
  return parts.some(({ value, certain }) => certain && isLess(total.value, value));
}

/**
 * 不予公开8件，其中属于内部事务信息9件: rows of a group are more than the group. What is not of the group may be of
 * another whole.
 */
function rowsExceed({ parts }: Breakdown, total: StatedFigure): boolean {
  const rows = parts.filter(
    ({ scope, certain, sentence }) =>
      certain && scope === total.scope && sentence.start === total.sentence.start,
  );
  return isLess(total.value, sumOf(rows));
}

/**
 * Whether items of several kinds are too many by what looks like a slip. An excess that is one of the parts may be a
 * kind that the others hold too; and where the total is not known to be of what was disclosed, a large one means that
 * it is not that of the list.
 */
function isSlip({ kind, extent, parts }: Breakdown, total: StatedFigure, sum: Exact): boolean {
  if (kind !== 'other' || extent !== 'unclear') return false;
  const excess = subtract(sum, total.value);
  if (excess === 0 || isNegative(excess) || parts.some(({ value }) => equal(value, excess))) return false;
  if (counted.has(familyOf(total.scope))) return false;
  if (familyOf(total.scope) === 'disclosure' && total.certain) return true;
  // The same people may be of several kinds.
  return (
    !total.certain &&
    !countedAsPeople.has(total.unit) &&
    toNumber(excess) <= Math.max(1, LARGEST_SLIP * toNumber(total.value))
  );
}

const countedAsPeople: ReadonlySet<string> = new Set(['人', '名', '家']);

/** What a list may be off by, as a share of its total, and still be taken for that total's list. */
const LARGEST_SLIP = 0.05;

/** Whether there is a way to read the words under which the figures fit. */
function explains(
  { kind, parts }: Breakdown,
  total: StatedFigure,
  section: StatingSection,
  { table }: StatedInReport,
): boolean {
  const linked = [total, ...parts].map((figure) => section.linkOf(figure));
  // Words of narrow and of wide meaning beside each other: every figure is what the table has.
  if (linked.every((link) => link?.state === 'agrees')) return true;
  if (fitsAnotherReading(section.linkOf(total), sumOf(parts))) return true;
  if (kind !== 'results') return false;
  const flow = total.scope === 'received' || total.scope === 'handled';
  // What came in is not what was concluded: the rest is carried over, and what was carried in is concluded too.
  if (flow && carriesOver(table('applications')?.figures)) return true;
  const beside = parts.filter(({ scope }) => scope === 'correction' || familyOf(scope) === 'carried');
  const closed = parts.filter(({ scope }) => scope === 'other' || scope === 'not-processed');
  // A group may be told first, and some of its rows behind it.
  const rows = parts.filter((part, index) => parts.slice(0, index).some((group) => mayHold(group, part)));
  const apart = [...beside, ...rows, ...(total.scope === 'answered' ? closed : [])];
  const surplus = subtract(sumOf(parts), total.value);
  return sumsOfAny(apart.map(({ value }) => value)).some((sum) => equal(sum, surplus));
}

function mayHold(group: StatedFigure, { scope, value }: StatedFigure): boolean {
  return group.scope === scope && !isLess(group.value, value);
}

/**
 * Whether the parts make up what the total may mean in the table though it does not say so: only the total is wrong
 * then.
 */
function fitsAnotherReading(link: FigureLink | undefined, sum: Exact): boolean {
  if (link?.state !== 'agrees') return false;
  return link.sums.some(({ value }) => value !== undefined && equal(value, sum));
}

function carriesOver(table: { of(row: string, column: string): Exact | undefined } | undefined): boolean {
  return table?.of('carried-in', 'total') !== 0 || table.of('carried-out', 'total') !== 0;
}

/** Mismatches that come from what another rule has told already: the total is not the table's, or the list is not. */
function toldOtherwise(section: StatingSection, stated: StatedInReport): (mismatch: Mismatch) => boolean {
  const differing = new Set(differencesIn(section, stated).map(({ link }) => link.figure));
  return ({ breakdown, total }) => {
    if ([total, ...breakdown.parts].some((figure) => differing.has(figure))) return true;
    const comparison = compareResults(breakdown, stated.tables);
    return comparison !== undefined && differingResults(comparison, stated).length > 0;
  };
}
