import { rowIndex, type TableKind } from '../../forms';
import type { Place } from '../../model/relations';
import type { Section } from '../../model/section';
import type { TableFigures } from '../../model/table-figures';
import type { SectionNumber } from '../../syntax/sections';
import { moveRange, type Range, type Span } from '../../text/position';
import type { TableJudgement } from '../judgement';

/**
 * A section as rules see it that look at words alone: of its tables it shows which they are, and none of their numbers.
 */
export type SectionWords = Omit<Section, 'tables' | 'afresh' | 'forget'> & {
  readonly tables: readonly Pick<TableFigures, 'form' | 'layout' | 'line'>[];
};

/** The words of a section where it stands in its report. */
export interface PlacedWords {
  /** The line the section begins on, from 0, counted from the start of the report. */
  readonly line: number;
  readonly section: SectionWords;
}

/** A section where it stands in its report. */
export interface PlacedSection extends PlacedWords {
  readonly section: Section;
  /** The section's official tables with the places of their cells, read again from the text. */
  readonly judgements: () => readonly TableJudgement[];
}

/** A table where it stands in its report. */
export interface PlacedTable {
  readonly figures: TableFigures;
  readonly placed: PlacedSection;
  /** Its index among the section's official tables. */
  readonly index: number;
}

/** Every section with that number; a report that names one twice has several. */
export function sectionsOf<Placed extends PlacedWords>(
  { sections }: { readonly sections: readonly Placed[] },
  number: SectionNumber,
): readonly Placed[] {
  return sections.filter(({ section }) => section.boundary === number);
}

/** The report's tables of a kind. */
export function tablesOf(
  report: { readonly sections: readonly PlacedSection[] },
  kind: TableKind,
): readonly PlacedTable[] {
  const found: PlacedTable[] = [];
  for (const placed of report.sections) {
    placed.section.tables.forEach((figures, index) => {
      if (figures.form.kind === kind) found.push({ figures, placed, index });
    });
  }
  return found;
}

/**
 * The report's only table of a kind; `undefined` when it has none, or several, so that it is unclear which one speaks.
 */
export function onlyTable(
  report: { readonly sections: readonly PlacedSection[] },
  kind: TableKind,
): PlacedTable | undefined {
  const [first, ...others] = tablesOf(report, kind);
  return others.length === 0 ? first : undefined;
}

/** A stretch of a section's text as a range in the report. */
export function rangeIn({ line, section }: PlacedWords, span: Span): Range {
  return moveRange(section.lines.range(span), line);
}

/** The range of a table's cell in the report; of the whole table when the cell is missing. */
export function cellRange(table: PlacedTable, place: Place): Range {
  const judgement = table.placed.judgements()[table.index];
  const span = judgement?.cells.at(place)?.cell ?? judgement?.table.span ?? { start: 0, end: 0 };
  return rangeIn(table.placed, span);
}

/** The place of a row and a column by their ids in the table's form; `undefined` when the form does not have both. */
export function placeOf(table: PlacedTable, rowId: string, columnId: string): Place | undefined {
  const { form } = table.figures;
  const row = rowIndex(form, rowId);
  const columns = form.rows[row]?.columns ?? form.columns;
  const column = columns.findIndex((candidate) => candidate.id === columnId);
  return row < 0 || column < 0 ? undefined : { row, column };
}
