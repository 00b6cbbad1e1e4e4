import {
  compareResults,
  type FigureLink,
  familyOf,
  type LinkedSum,
  type LinkState,
  type StatedFigure,
} from '../model/figures';
import { type Place, samePlace } from '../model/relations';
import { rangeIn } from '../rules/facts/placed-section';
import type { StatedInReport, StatingSection } from '../rules/facts/stated';
import { CellPlaces, shownCells } from '../rules/prose/cells';
import { differencesIn } from '../rules/prose/differing';
import { differingResults, isResultList } from '../rules/prose/results';
import { asWritten, tableName } from '../rules/prose/wording';
import type { Exact } from '../text/exact';
import type { Localised } from '../text/localised';
import { moveRange, type Range } from '../text/position';

/** A sum of cells that a figure may speak of: what it is called, and what it is. */
export interface StatedSum {
  /** 表三. */
  readonly table: Localised;
  /** （七）总计. */
  readonly name: Localised;
  /** `undefined` where a cell is missing or blank. */
  readonly value: Exact | undefined;
}

/** A figure that the prose states, with the cells it speaks of. */
export interface PlacedStatedFigure {
  /** Where the figure stands in the document. */
  readonly range: Range;
  /** The figure as written, without blanks. */
  readonly written: string;
  /** What the figure says with everything that belongs to it: 已主动公开 counts as 予以公开. */
  readonly stated: Exact;
  /** `unchecked` also where a difference proves nothing, since the figure may be about something narrower. */
  readonly state: LinkState;
  /** The sum that agrees; otherwise the likeliest one. */
  readonly sum: StatedSum;
  /** All sums that the figure may speak of, the likeliest first. */
  readonly sums: readonly StatedSum[];
  /** The cells of the sum in the document; of many only those that are not zero. Reads their table again. */
  readonly cells: () => readonly Range[];
}

/** A figure with what it is compared as. */
interface Judged {
  readonly section: StatingSection;
  readonly link: FigureLink;
  readonly stated: Exact;
  readonly state: LinkState;
}

/** The figures of a report that speak of cells, in the order of the text; `line` is the one the report begins on. */
export function statedFiguresOf(stated: StatedInReport, line: number): readonly PlacedStatedFigure[] {
  const cells = new CellPlaces(stated);
  return stated.sections.flatMap((section) =>
    judgeSection(section, stated).map((judged) => place(judged, cells, line)),
  );
}

/** The figures that speak of a cell, among others or alone: where they stand in the document. */
export function figuresOfCell(
  stated: StatedInReport,
  kind: LinkedSum['kind'],
  cell: Place,
  line: number,
): readonly Range[] {
  return stated.sections.flatMap(({ placed, links }) =>
    links.flatMap(({ figure, sum }) => {
      const speaks = sum.kind === kind && sum.cells.some((linked) => samePlace(linked.place, cell));
      return speaks ? [moveRange(rangeIn(placed, figure.span), line)] : [];
    }),
  );
}

function judgeSection(section: StatingSection, stated: StatedInReport): readonly Judged[] {
  const differing = new Map(differencesIn(section, stated).map(({ link }) => [link.figure, link]));
  const results = resultsOf(section, stated);
  return section.links.map((own) => {
    const link = differing.get(own.figure) ?? own;
    const { figure, state } = link;
    const result = results.get(figure);
    if (result) return { section, link, ...result };
    const proven = differing.has(figure) || familyOf(figure.scope) === 'documents';
    const told = differing.has(figure) ? 'differs' : state === 'differs' && !proven ? 'unchecked' : state;
    return { section, link, stated: figure.value, state: told };
  });
}

/** The results of lists, each with its whole group: a figure alone may be one of two that make it up. */
function resultsOf(
  { breakdowns }: StatingSection,
  stated: StatedInReport,
): ReadonlyMap<StatedFigure, { readonly stated: Exact; readonly state: LinkState }> {
  const results = new Map<StatedFigure, { readonly stated: Exact; readonly state: LinkState }>();
  for (const breakdown of breakdowns) {
    const comparison = compareResults(breakdown, stated.tables);
    if (!comparison || !isResultList(comparison)) continue;
    const differing = new Set(differingResults(comparison, stated).map(({ scope }) => scope));
    for (const { scope, figures, stated: value, state } of comparison.groups) {
      const told = state === 'differs' && !differing.has(scope) ? 'unchecked' : state;
      for (const figure of figures) results.set(figure, { stated: value, state: told });
    }
  }
  return results;
}

function place(judged: Judged, cells: CellPlaces, line: number): PlacedStatedFigure {
  const { section, link, stated, state } = judged;
  const { figure, sum, sums } = link;
  return {
    range: moveRange(rangeIn(section.placed, figure.span), line),
    written: asWritten(section, figure),
    stated,
    state,
    sum: describe(sum),
    sums: sums.map(describe),
    cells: () => cells.of({ ...sum, cells: shownCells(sum) }).map(({ range }) => moveRange(range, line)),
  };
}

function describe(sum: LinkedSum): StatedSum {
  return { table: tableName(sum), name: sum.name, value: sum.value };
}
