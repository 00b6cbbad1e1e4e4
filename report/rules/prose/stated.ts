import type { TableKind } from '../../forms';
import {
  type Breakdown,
  type FigureLink,
  isOfYear,
  linkFigures,
  type StatedFigure,
  type TablesOfReport,
} from '../../model/figures';
import { onlyTable, type PlacedSection, type PlacedTable, type ReportFacts } from '../report-facts';

/** A section whose prose states figures. All spans in it count from the start of the section. */
export interface StatingSection {
  readonly placed: PlacedSection;
  readonly figures: readonly StatedFigure[];
  /** The figures that speak of cells, with these. */
  readonly links: readonly FigureLink[];
  readonly breakdowns: readonly Breakdown[];
}

/** What a report's prose states in figures. */
export interface StatedInReport {
  /** The sections that state any, in the order of the text. */
  readonly sections: readonly StatingSection[];
  /** The tables that figures may speak of. */
  readonly tables: TablesOfReport;
  /** The only table of a kind, with its place; `undefined` where there is none, or several. */
  readonly table: (kind: TableKind) => PlacedTable | undefined;
}

const kinds: readonly TableKind[] = ['proactive', 'applications', 'cases', 'statistics'];

/** Finds what the sections of a report state. */
export function findStated(facts: Pick<ReportFacts, 'sections' | 'year'>): StatedInReport {
  const byKind = new Map(kinds.map((kind) => [kind, onlyTable(facts, kind)]));
  const table = (kind: TableKind) => byKind.get(kind);
  const tables: TablesOfReport = { of: (kind) => table(kind)?.figures, year: facts.year };
  const sections = facts.sections.flatMap((placed) => {
    const { figures, breakdowns } = placed.section.figures;
    if (figures.length === 0) return [];
    return [{ placed, figures, links: linkFigures(figures, tables), breakdowns }];
  });
  return { sections, tables, table };
}

/** Whether a figure can be held against others: understood without doubt, exact, and about the report's own year. */
export function isComparable(figure: StatedFigure, { year }: TablesOfReport): boolean {
  return figure.certain && figure.precision === 'exact' && isOfYear(figure, year) === 'yes';
}
