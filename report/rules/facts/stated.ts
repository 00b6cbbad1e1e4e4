import type { TableKind } from '../../forms';
import {
  type Breakdown,
  type FigureLink,
  isOfYear,
  linkFigures,
  type StatedFigure,
  type TablesOfReport,
} from '../../model/figures';
import { Section } from '../../model/section';
import { onlyTable, type PlacedSection, type PlacedTable } from './placed-section';
import { ofReportingBody } from './reporting-body';

/**
 * A section whose prose states figures. All spans in it count from the start of the section. A text may state tens of
 * thousands of figures, so what belongs to one is looked up and never searched for.
 */
export class StatingSection {
  /** Sections that state nothing; they are there for what `LineMap.empty` is. */
  static readonly none: readonly StatingSection[] = Section.empty.map(
    (section) =>
      new StatingSection(
        { line: 0, section, judgements: () => [] },
        { of: () => undefined, year: undefined },
        undefined,
      ),
  );

  readonly placed: PlacedSection;
  readonly figures: readonly StatedFigure[];
  /** The figures that speak of cells, with these. */
  readonly links: readonly FigureLink[];
  readonly breakdowns: readonly Breakdown[];
  #linkOf: ReadonlyMap<StatedFigure, FigureLink> | undefined;
  #listsOf: ReadonlyMap<StatedFigure, readonly Breakdown[]> | undefined;
  #agreeing: ReadonlySet<string> | undefined;

  constructor(placed: PlacedSection, tables: TablesOfReport, body: string | undefined) {
    const { figures, breakdowns } = ofReportingBody(placed.section.figures, body);
    this.placed = placed;
    this.figures = figures;
    this.breakdowns = breakdowns;
    this.links = linkFigures(figures, tables);
  }

  /** The cells that a figure speaks of. */
  linkOf(figure: StatedFigure): FigureLink | undefined {
    this.#linkOf ??= new Map(this.links.map((link) => [link.figure, link]));
    return this.#linkOf.get(figure);
  }

  /** The breakdowns that a figure is the total of, or a part. */
  listsOf(figure: StatedFigure): readonly Breakdown[] {
    this.#listsOf ??= listsByFigure(this.breakdowns);
    return this.#listsOf.get(figure) ?? [];
  }

  /** Whether the sentence of a figure has another of the same scope that agrees with the table. */
  agreesBeside({ scope, sentence }: Pick<StatedFigure, 'scope' | 'sentence'>): boolean {
    this.#agreeing ??= new Set(
      this.links
        .filter(({ state }) => state === 'agrees')
        .map(({ figure }) => `${figure.scope} ${figure.sentence.start}`),
    );
    return this.#agreeing.has(`${scope} ${sentence.start}`);
  }
}

function listsByFigure(breakdowns: readonly Breakdown[]): ReadonlyMap<StatedFigure, readonly Breakdown[]> {
  const lists = new Map<StatedFigure, Breakdown[]>();
  for (const breakdown of breakdowns) {
    for (const figure of [breakdown.total, ...breakdown.parts]) {
      if (!figure) continue;
      const own = lists.get(figure);
      if (own) own.push(breakdown);
      else lists.set(figure, [breakdown]);
    }
  }
  return lists;
}

/** What a report's prose states in figures. */
export interface StatedInReport {
  /** The sections that state any, in the order of the text. */
  readonly sections: readonly StatingSection[];
  /** The tables that figures may speak of. */
  readonly tables: TablesOfReport;
  /** The body that reports, as far as it is known. */
  readonly body: string | undefined;
  /** The only table of a kind, with its place; `undefined` where there is none, or several. */
  readonly table: (kind: TableKind) => PlacedTable | undefined;
}

const kinds: readonly TableKind[] = ['proactive', 'applications', 'cases', 'statistics'];

/** What decides, of a report, what its prose states in figures. */
interface StatingReport {
  readonly sections: readonly PlacedSection[];
  readonly year: number | undefined;
  readonly body: string | undefined;
}

/** Finds what the sections of a report state. */
export function findStated(facts: StatingReport): StatedInReport {
  const byKind = new Map(kinds.map((kind) => [kind, onlyTable(facts, kind)]));
  const table = (kind: TableKind) => byKind.get(kind);
  const tables: TablesOfReport = { of: (kind) => table(kind)?.figures, year: facts.year };
  const sections = facts.sections
    .filter(({ section }) => section.figures.figures.length > 0)
    .map((placed) => new StatingSection(placed, tables, facts.body));
  return { sections, tables, body: facts.body, table };
}

/** Whether a figure can be held against others: understood without doubt, exact, and about the report's own year. */
export function isComparable(figure: StatedFigure, { year }: TablesOfReport): boolean {
  return figure.certain && figure.precision === 'exact' && isOfYear(figure, year) === 'yes';
}
