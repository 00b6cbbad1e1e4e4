import { compareResults, type FigureLink, familyOf, type ScopeFamily } from '../../model/figures';
import { type Exact, equal } from '../../text/exact';
import type { StatedInReport, StatingSection } from '../facts/stated';
import { isOfAnotherBody } from './bodies';
import { tableTellsOf } from './told-of';

/** A figure that its table does not have. */
export interface Difference {
  readonly link: FigureLink;
  /** What the results listed behind the figure add up to, where that is what the table has. */
  readonly listed: Exact | undefined;
}

/** Results are compared as a whole, and rules and documents by a rule of their own. */
const compared: ReadonlySet<ScopeFamily> = new Set<ScopeFamily>([
  'applications',
  'carried',
  'applicants',
  'cases',
  'outcomes',
  'disclosure',
]);

/** The figures of a section that differ from their table, unless the table's own relations already tell of it. */
export function differencesIn(section: StatingSection, stated: StatedInReport): readonly Difference[] {
  return section.links.flatMap((stating) => {
    const link = withoutCarriedIn(stating, section);
    if (!compared.has(familyOf(link.figure.scope)) || isOneKindOfLitigation(link, section)) return [];
    const listed = link.state === 'agrees' ? undefined : listedResults(link, section, stated);
    if (link.state !== 'differs' && listed === undefined) return [];
    // 收到9件，受理8件: beside a number that the table has, another one is of something narrower.
    if (
      (link === stating && section.agreesBeside(link.figure)) ||
      isOfAnotherBody(link.figure, section, stated)
    )
      return [];
    if (takesInOthers(link, section)) return [];
    return link.sums.some((sum) => tableTellsOf(sum, link.figure.value, stated)) ? [] : [{ link, listed }];
  });
}

/**
 * 新收10件，上年结转1件: what is new is not both together where what was carried in is told beside it. The link of such
 * a figure, with what came in as its only sum.
 */
function withoutCarriedIn(link: FigureLink, section: StatingSection): FigureLink {
  const { figure, state, sum, sums } = link;
  const [newOnes] = sums;
  if (figure.scope !== 'received' || state !== 'agrees' || !newOnes || sum === newOnes) return link;
  const { sentence, clause, span } = figure;
  const words = section.placed.section.text.slice(clause.start, span.start);
  if (!/新收|新接收|新受理/.test(words) || section.listsOf(figure).length > 0) return link;
  if (!section.agreesBeside({ scope: 'carried-in', sentence })) return link;
  return { ...link, sum: newOnes, sums: [newOnes], state: 'differs' };
}

/** 行政诉讼1件（未经复议直接起诉） counts one kind of lawsuit, whatever the number itself is called. */
function isOneKindOfLitigation(
  { figure: { scope, sentence } }: FigureLink,
  { placed }: StatingSection,
): boolean {
  if (scope !== 'litigation') return false;
  return /直接起诉|直接起訴|复议后|複議後/.test(placed.section.text.slice(sentence.start, sentence.end));
}

/** 收到11件，其中2件不属于政府信息公开申请: what came in is more than the table counts. */
const NO_APPLICATION = /(?:不属于|不属|不是|不构成|非)(?:政府)?信息公开申请/;

function takesInOthers({ figure: { scope, sentence } }: FigureLink, { placed }: StatingSection): boolean {
  if (scope !== 'received' && scope !== 'handled') return false;
  return NO_APPLICATION.test(placed.section.text.slice(sentence.start, sentence.end));
}

/** What the results behind a figure add up to, where they agree with the table one by one and the figure does not. */
function listedResults(
  { figure, sum, sums }: FigureLink,
  section: StatingSection,
  { tables }: StatedInReport,
): Exact | undefined {
  if (figure.precision !== 'exact' || sum.value === undefined) return undefined;
  if (sums.some(({ value }) => value !== undefined && equal(value, figure.value))) return undefined;
  const breakdown = section.listsOf(figure).find(({ kind, total }) => kind === 'results' && total === figure);
  const comparison = breakdown && compareResults(breakdown, tables);
  if (!comparison?.groups.every(({ state }) => state === 'agrees')) return undefined;
  return equal(comparison.stated, sum.value) ? comparison.stated : undefined;
}

/** Whether a figure says that there was nothing, in words or as a nought, where the table has something. */
export function deniesTable({ link: { figure } }: Difference): boolean {
  const family = familyOf(figure.scope);
  return figure.value === 0 && (family === 'applications' || family === 'cases');
}

/** Whether a figure says that applications came in where the table has none. */
export function assertsAgainstNothing({ link: { figure, sums } }: Difference): boolean {
  const cameIn = figure.scope === 'received' || figure.scope === 'handled';
  return cameIn && figure.value !== 0 && sums.every(({ value }) => value === 0);
}
