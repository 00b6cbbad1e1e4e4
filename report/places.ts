import type { ReportDocument } from './document/document';
import { columnName, rowName } from './forms';
import { titleText } from './model/identity';
import type { StatisticalTable, TableRow } from './model/table';
import { readableLines } from './syntax/dismissal-comments';
import type { LineMap } from './text/lines';
import type { Localised } from './text/localised';
import { comparePositions, moveRange, type Position, type Range, type Span } from './text/position';
import type { PlacedBlock } from './views/placed-block';

/** A table, row or column by the id the form gives it, and by the form's words. */
export interface Named {
  readonly id: string;
  readonly name: Localised;
}

/** Where a range of a document stands, in words. */
export interface PlaceInWords {
  /** The title of the report; empty where it has none. */
  readonly report: string;
  /** The heading of the section as written, without mark-up; empty before the first one. */
  readonly heading: string;
  /** The table, with the kind as its id; `undefined` outside of tables that are bound to an official form. */
  readonly table: Named | undefined;
  readonly row: Named | undefined;
  /** The column; `undefined` for a range that is not within a single value cell. */
  readonly column: Named | undefined;
  /** The characters of the range; dismissals are left out. */
  readonly text: string;
  /** The sentence around the range, at most 60 UTF-16 code units of it on either side. */
  readonly sentence: string;
}

const LONGEST_CONTEXT = 60;

const SENTENCE_ENDS = /[。；！？!?;\r\n]/;

/** Tells where ranges of a document stand. It speaks of the document as it was when this was made. */
export class Places {
  readonly #document: ReportDocument;
  readonly #lines: LineMap;
  readonly #titles: readonly { readonly line: number; readonly title: string }[];
  #section: { readonly block: PlacedBlock; readonly range: Range } | undefined;

  constructor(document: ReportDocument) {
    this.#document = document;
    this.#lines = readableLines(document.text);
    this.#titles = document.reports().map(({ line, title }) => ({ line, title }));
  }

  /** The place of a range of the document. */
  of(range: Range): PlaceInWords {
    const span = this.#spanOf(range);
    const section = this.#sectionAt(range.start);
    const table = section && placeInTables(section, range);
    return {
      report: this.#titles.findLast(({ line }) => line <= range.start.line)?.title ?? '',
      heading: section?.section.boundary === undefined ? '' : titleText(section.lines.line(0)),
      table: table?.table,
      row: table?.row,
      column: table?.column,
      text: this.textIn(range),
      sentence: this.#sentenceAround(span),
    };
  }

  /** The characters of a range, dismissals left out. */
  textIn(range: Range): string {
    const { start, end } = this.#spanOf(range);
    return this.#lines.text.slice(start, end);
  }

  #spanOf({ start, end }: Range): Span {
    return { start: this.#lines.offset(start), end: this.#lines.offset(end) };
  }

  /** Findings come in the order of the text, so the section read last is mostly the one that is wanted next. */
  #sectionAt(position: Position): PlacedBlock | undefined {
    if (!this.#section || !beginsIn(this.#section.range, position)) {
      const block = this.#document.blockAt(position);
      this.#section = block && { block, range: rangeOf(block) };
    }
    return this.#section?.block;
  }

  #sentenceAround({ start, end }: Span): string {
    const before = this.#lines.text.slice(Math.max(0, start - LONGEST_CONTEXT), start);
    const behind = this.#lines.text.slice(end, end + LONGEST_CONTEXT);
    const from = [...before].findLastIndex((character) => SENTENCE_ENDS.test(character));
    const to = [...behind].findIndex((character) => SENTENCE_ENDS.test(character));
    return (
      [...before].slice(from + 1).join('') +
      this.#lines.text.slice(start, end) +
      [...behind].slice(0, to < 0 ? undefined : to).join('')
    );
  }
}

function rangeOf({ lines, line }: PlacedBlock): Range {
  return moveRange(lines.range({ start: 0, end: lines.text.length }), line);
}

/** Whether what begins at a position belongs to a range, and not to what follows it. */
function beginsIn({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) < 0;
}

function placeInTables(
  section: PlacedBlock,
  range: Range,
): Pick<PlaceInWords, 'table' | 'row' | 'column'> | undefined {
  const { lines, tables } = section;
  const within = moveRange(range, -section.line);
  const span = { start: lines.offset(within.start), end: lines.offset(within.end) };
  const table = tables.statistical.find((candidate) => encloses(candidate.span, span.start));
  return table && { table: { id: table.form.kind, name: table.form.name }, ...placeInRows(table, span) };
}

function placeInRows(table: StatisticalTable, span: Span): Pick<PlaceInWords, 'row' | 'column'> {
  const row = table.rows.find((candidate) => encloses(extentOf(candidate), span.start));
  if (!row) return { row: undefined, column: undefined };
  const at = row.cells?.findIndex(({ cell }) => encloses(cell, span.start) && span.end <= cell.end) ?? -1;
  const column = row.columns[at];
  return {
    row: row.form.label === '' ? undefined : { id: row.form.id, name: rowName(row.form) },
    column: column && { id: column.id, name: columnName(column) },
  };
}

/** From the label, or the first cell of a row without one, to the last cell. */
function extentOf(row: TableRow): Span {
  const cells = [
    ...(row.label ? [row.label] : []),
    ...row.found,
    ...(row.cells ?? []).map(({ cell }) => cell),
  ];
  const starts = cells.map(({ start }) => start);
  return { start: Math.min(...starts), end: Math.max(...cells.map(({ end }) => end)) };
}

function encloses(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
