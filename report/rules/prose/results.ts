import {
  type ComparedResult,
  compareResults,
  type LinkedSum,
  type ResultsComparison,
  type StatedFigure,
} from '../../model/figures';
import { add, type Exact, equal, formatExact, isNegative, subtract } from '../../text/exact';
import type { Localised } from '../../text/localised';
import { rangeIn } from '../facts/placed-section';
import type { StatedInReport, StatingSection } from '../facts/stated';
import { reportExample } from '../report-example';
import type { Problem, ReportRule } from '../rule';
import { CellPlaces } from './cells';
import { tableTellsOf } from './told-of';
import { sumOf } from './wording';

export const proseResults: ReportRule = {
  id: 'prose/results',
  catalogue: 'N-RESULT',
  severity: 'warning',
  basis: 'labels',
  title: { zh: '正文列出的办理结果与表三一致', en: 'Results listed in the text agree with table three' },
  explanation: {
    zh: '正文逐项列出予以公开、部分公开、不予公开、无法提供、不予处理、其他处理件数的，与表三各组之和逐项比较，有不一致的，合在一条里列出“正文/表三/差”。已主动公开并入予以公开。两项以上不一致、而正文各项之和又等于表三（七）总计的，是两套各自成立的数，报为错误；哪一套对，只有编制人知道，所以不给改法。“告知补正”是办理过程中的一步，不是办理结果，表三没有这一类，列作结果的只作提示。',
    en: 'Where the text lists how many requests were granted, partly granted, refused and so on, the list is held against the groups of table three, and what differs is told in one finding as text/table/difference. What was public already counts as granted. Two groups or more that differ in a list that adds up to the total of the table are two versions of the same cases, an error; only the author knows which is right, so no repair is offered. A request to correct an application is a step of the procedure and no result: a hint.',
  },
  get examples() {
    const list = (granted: number, partial: number) =>
      reportExample({
        applications: {
          new: [4, 0, 0, 0, 0, 0, 4],
          granted: [2, 0, 0, 0, 0, 0, 2],
          partial: [1, 0, 0, 0, 0, 0, 1],
          'unavailable/not-held': [1, 0, 0, 0, 0, 0, 1],
          total: [4, 0, 0, 0, 0, 0, 4],
        },
      }).replace('全部按期答复', `办结4件，其中予以公开${granted}件，部分公开${partial}件，无法提供1件`);
    return { failing: list(1, 2), passing: list(2, 1) };
  },
  checkReport: (facts) => {
    const cells = new CellPlaces(facts.stated);
    return facts.stated.sections.flatMap((section) =>
      section.breakdowns.flatMap((breakdown) => {
        const comparison = compareResults(breakdown, facts.stated.tables);
        return comparison && isResultList(comparison) ? judge(facts.stated, section, comparison, cells) : [];
      }),
    );
  },
};

/** Two results are a list where they are said to be parts of the applications; without such a total it takes three. */
export function isResultList({ breakdown: { total }, groups }: ResultsComparison): boolean {
  return groups.length >= (total === undefined ? 3 : 2);
}

/**
 * The results that differ from the table, unless the table's own relations tell of it or other groups were counted in.
 */
export function differingResults(
  comparison: ResultsComparison,
  inReport: StatedInReport,
): readonly ComparedWithTable[] {
  const differing = resultsBesideTable(comparison, inReport);
  return countOthersIn(differing, comparison, inReport) ? [] : differing;
}

function resultsBesideTable(
  comparison: ResultsComparison,
  inReport: StatedInReport,
): readonly ComparedWithTable[] {
  return comparison.groups.flatMap(({ scope, stated, sum, state }) => {
    if (state !== 'differs' || sum?.value === undefined || tableTellsOf(sum, stated, inReport)) return [];
    return [{ scope, stated, sum, value: sum.value }];
  });
}

/** A result whose number in the table is known. */
export interface ComparedWithTable {
  readonly scope: ComparedResult['scope'];
  readonly stated: Exact;
  readonly sum: LinkedSum;
  readonly value: Exact;
}

function judge(
  inReport: StatedInReport,
  section: StatingSection,
  comparison: ResultsComparison,
  cells: CellPlaces,
): readonly Problem[] {
  const differing = differingResults(comparison, inReport);
  if (differing.length === 0) return noteOnCorrection(section, comparison);
  const listed = comparison.groups.reduce((sum, { stated }) => add(sum, stated), sumOf(comparison.rest));
  const whole = comparison.concluded?.value;
  const addsUp = whole !== undefined && equal(listed, whole);
  const { zh, en } = comparisonInWords(comparison, differing, inReport);
  const verdict = addsUp ? verdicts.addsUp(formatExact(listed)) : verdicts.other(formatExact(listed), whole);
  return [
    {
      range: rangeIn(section.placed, comparison.breakdown.span),
      ...(addsUp && differing.length >= 2 ? { severity: 'error' } : {}),
      message: { zh: `${zh}。${verdict.zh}`, en: `${en}. ${verdict.en}` },
      related: () => differing.flatMap(({ sum }) => cells.of(sum)),
    },
  ];
}

const verdicts = {
  addsUp: (listed: string): Localised => ({
    zh: `正文各项相加是 ${listed}，与表三（七）总计相同：两处是各自成立的两套数，请核实以哪一套为准。`,
    en: `The list adds up to ${listed} as table three does: two versions of the same cases; please find out which is right.`,
  }),
  other: (listed: string, whole: Exact | undefined): Localised => ({
    zh: `正文各项相加是 ${listed}${whole === undefined ? '' : `，表三（七）总计是 ${formatExact(whole)}`}，请核实。`,
    en: `The list adds up to ${listed}${whole === undefined ? '' : `, table three to ${formatExact(whole)}`}; please check.`,
  }),
};

/**
 * Whether the results of the text take in groups that it does not list: 公开 may be granted and partly granted
 * together. Every difference must come out even, each group counted in once.
 */
function countOthersIn(
  differing: readonly ComparedWithTable[],
  { groups, rest }: ResultsComparison,
  inReport: StatedInReport,
): boolean {
  const listed = new Set(groups.flatMap(({ scope }) => groupsIn(scope)));
  const table = inReport.table('applications')?.figures;
  if (!table) return false;
  const unlisted = rowGroups
    .filter(({ scope }) => !listed.has(scope))
    .map(({ scope, prefix }) => {
      const rows = table.form.rows.filter(({ id }) => id === prefix || id.startsWith(`${prefix}/`));
      return { scope, value: rows.reduce<Exact>((sum, { id }) => add(sum, table.of(id, 'total') ?? 0), 0) };
    });
  return comeOutEven(
    differing.map(({ stated, value }) => subtract(stated, value)),
    withoutRest(unlisted, rest)
      .map(({ value }) => value)
      .filter((value) => value !== 0),
  );
}

/** A group of the table with its number. */
interface GroupOfTable {
  readonly scope: ComparedResult['scope'];
  readonly value: Exact;
}

/** The groups that are left when 其他 of the text is the group of that name, or all that the text does not name. */
function withoutRest(
  unlisted: readonly GroupOfTable[],
  rest: readonly StatedFigure[],
): readonly GroupOfTable[] {
  if (rest.length === 0) return unlisted;
  const value = sumOf(rest);
  const all = unlisted.reduce<Exact>((sum, group) => add(sum, group.value), 0);
  if (equal(all, value)) return [];
  return unlisted.filter((group) => group.scope !== 'other' || !equal(group.value, value));
}

/** The groups of table three that a result of the text counts. */
function groupsIn(scope: ComparedResult['scope']): readonly ComparedResult['scope'][] {
  return scope === 'granted-or-partial' ? ['granted', 'partial'] : [scope];
}

/**
 * Whether some of the numbers, each used once at most, make up all the differences; there are six of both together at
 * most.
 */
function comeOutEven(differences: readonly Exact[], [first, ...others]: readonly Exact[]): boolean {
  if (differences.every((difference) => difference === 0)) return true;
  if (first === undefined) return false;
  if (comeOutEven(differences, others)) return true;
  return differences.some((difference, index) =>
    comeOutEven(differences.with(index, subtract(difference, first)), others),
  );
}

const rowGroups = [
  { scope: 'granted', prefix: 'granted' },
  { scope: 'partial', prefix: 'partial' },
  { scope: 'refused', prefix: 'refused' },
  { scope: 'unavailable', prefix: 'unavailable' },
  { scope: 'not-processed', prefix: 'not-processed' },
  { scope: 'other', prefix: 'other' },
] as const satisfies readonly { readonly scope: ComparedResult['scope']; readonly prefix: string }[];

const names: Readonly<Record<ComparedResult['scope'], Localised>> = {
  granted: { zh: '予以公开', en: 'granted' },
  partial: { zh: '部分公开', en: 'partly granted' },
  'granted-or-partial': { zh: '予以公开和部分公开', en: 'granted or partly granted' },
  refused: { zh: '不予公开', en: 'refused' },
  unavailable: { zh: '无法提供', en: 'unavailable' },
  'not-processed': { zh: '不予处理', en: 'not processed' },
  other: { zh: '其他处理', en: 'other' },
  correction: { zh: '告知补正', en: 'correction asked for' },
};

/** The comparison as a small table in words: 予以公开 102/108/−6；部分公开 48/47/+1. */
function comparisonInWords(
  { groups }: ResultsComparison,
  differing: readonly ComparedWithTable[],
  inReport: StatedInReport,
): Localised {
  const lines = differing.map(({ scope, stated, value }) => lineOf(names[scope], stated, value));
  const agreeing = groups.filter(({ state }) => state === 'agrees').map(({ scope }) => names[scope]);
  const correction = correctionLine(groups, inReport);
  const all = [...lines, ...(correction ? [correction] : [])];
  const same = {
    zh: agreeing.length === 0 ? '' : `；${agreeing.map(({ zh }) => zh).join('、')}一致`,
    en: agreeing.length === 0 ? '' : `; the same: ${agreeing.map(({ en }) => en).join(', ')}`,
  };
  return {
    zh: `正文列出的办理结果与表三不一致（正文/表三/差）：${all.map(({ zh }) => zh).join('；')}${same.zh}`,
    en: `The results listed differ from table three (text/table/difference): ${all.map(({ en }) => en).join('; ')}${same.en}`,
  };
}

function lineOf({ zh, en }: Localised, stated: Exact, value: Exact): Localised {
  const numbers = `${formatExact(stated)}/${formatExact(value)}/${signed(subtract(stated, value))}`;
  return { zh: `${zh} ${numbers}`, en: `${en} ${numbers}` };
}

function signed(value: Exact): string {
  return isNegative(value) ? formatExact(value).replace('-', '−') : `+${formatExact(value)}`;
}

/** 告知补正 is in no group of the table; where the text does not list （六） it may stand for it. */
function correctionLine(groups: readonly ComparedResult[], inReport: StatedInReport): Localised | undefined {
  const correction = groups.find(({ scope }) => scope === 'correction');
  if (!correction || groups.some(({ scope }) => scope === 'other')) return undefined;
  const table = inReport.table('applications')?.figures;
  const rows = table?.form.rows.filter(({ id }) => id === 'other' || id.startsWith('other/')) ?? [];
  const other = rows.reduce<Exact>((sum, { id }) => add(sum, table?.of(id, 'total') ?? 0), 0);
  const [zh, en] = [names.correction.zh, names.correction.en];
  const numbers = `${formatExact(correction.stated)}/${formatExact(other)}/${signed(subtract(correction.stated, other))}`;
  return {
    zh: `${zh} ${numbers}（表三没有这一类，以（六）其他处理相比）`,
    en: `${en} ${numbers} (no result of table three; compared with “other”)`,
  };
}

/** A hint where 告知补正 is listed among the results and nothing else is wrong. */
function noteOnCorrection(section: StatingSection, { groups }: ResultsComparison): readonly Problem[] {
  const figures = groups.find(({ scope }) => scope === 'correction')?.figures ?? [];
  const [first] = figures;
  if (!first || sumOf(figures) === 0) return [];
  return [
    {
      range: rangeIn(section.placed, first.clause),
      severity: 'hint',
      message: {
        zh: '“告知补正”列作了办理结果；它是办理过程中的一步，表三没有这一类，补正以后的结果应计入相应各类。',
        en: 'Asking for a correction is listed as a result; it is a step of the procedure and no class of table three.',
      },
    },
  ];
}
