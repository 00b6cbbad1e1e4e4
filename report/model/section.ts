import type { Layout } from '../syntax/grid';
import { withoutTags } from '../syntax/markup';
import type { Boundary } from '../syntax/sections';
import { TextWithoutTags } from '../syntax/text-without-tags';
import { firstMatches } from '../text/first-matches';
import { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { type FiguresInProse, readFigures } from './figures';
import { type Heading, headingsOf } from './headings';
import type { BlockTables } from './table';
import { TableFigures } from './table-figures';
import type { TypedCell } from './typed-cell';

/** Where a table stands, and how it is laid out. */
export interface TableSpan extends Span {
  readonly layout: Layout;
}

/**
 * A block of a document as those see it who look at its prose, or at several blocks together: the text, where its
 * tables stand, and the tables' numbers. What is asked for once is kept until it is forgotten, since a block's text
 * never changes.
 */
export class Section {
  /** Sections without anything, numbered and not; they are there for what `LineMap.empty` is. */
  static readonly empty: readonly Section[] = ([1, undefined] as const).map(
    (boundary) => new Section(boundary, LineMap.empty, [], []),
  );

  readonly lines: LineMap;
  /** What the first line begins; `undefined` for text before the first title or heading. */
  readonly boundary: Boundary | undefined;
  /** The official tables, in the order of the text. */
  readonly tables: readonly TableFigures[];
  /** Where its tables stand, those of no form included, in the order of the text. */
  readonly tableSpans: readonly TableSpan[];
  #headings: readonly Heading[] | undefined;
  #figures: FiguresInProse | undefined;
  #words: string | undefined;
  #prose: readonly TextWithoutTags[] | undefined;

  private constructor(
    boundary: Boundary | undefined,
    lines: LineMap,
    tables: readonly TableFigures[],
    tableSpans: readonly TableSpan[],
  ) {
    this.boundary = boundary;
    this.lines = lines;
    this.tables = tables;
    this.tableSpans = tableSpans;
  }

  /** A section that begins with that boundary and has these tables. */
  static of(boundary: Boundary | undefined, lines: LineMap, { statistical, other }: BlockTables): Section {
    const figures = statistical.map(TableFigures.of);
    return new Section(boundary, lines, figures, spansOf({ statistical, other }));
  }

  /** The section after a number in a table became another; lines and tables are those with that number. */
  retyped(lines: LineMap, tables: BlockTables, typed: TypedCell): Section {
    const figures = this.tables.map((before, index) =>
      before.retyped(index === typed.table ? typed : undefined),
    );
    return new Section(this.boundary, lines, figures, spansOf(tables));
  }

  /**
   * Whether the tables have the numbers that those of another section were asked for, which has the same ones but for
   * their numbers.
   */
  hasNumbersAskedOf({ tables }: Section): boolean {
    return this.tables.every((table, index) => {
      const other = tables[index];
      return other !== undefined && table.hasNumbersAskedOf(other);
    });
  }

  /** The same section for somebody who asks seldom: what is found for it is not kept with this one. */
  afresh(): Section {
    return new Section(this.boundary, this.lines, this.tables, this.tableSpans);
  }

  /** Lets go of what was found when somebody asked; it is found again when it is asked for again. */
  forget(): void {
    this.#headings = undefined;
    this.#figures = undefined;
    this.#words = undefined;
    this.#prose = undefined;
    for (const table of this.tables) table.forget();
  }

  get text(): string {
    return this.lines.text;
  }

  /**
   * The text as one reads it, for who looks for a word anywhere: without the tags of a web page, which may stand within
   * words. Its offsets are not those of the text.
   */
  get words(): string {
    this.#words ??= withoutTags(this.text);
    return this.#words;
  }

  /** Whether a line (from 0, in the block) belongs to a table, its header rows included. */
  isTableLine(line: number): boolean {
    if (this.tableSpans.length === 0) return false;
    const start = this.lines.lineStart(line);
    const end = this.lines.lineEnd(line);
    return this.tableSpans.some((span) => span.start <= end && start < span.end);
  }

  /**
   * The first matches of a pattern (with the flag `g`) in the prose, as one reads it without the tags of a web page, by
   * their offsets in the block: tables are passed over. There may be tags within a match.
   */
  firstMatches(pattern: RegExp): readonly RegExpExecArray[] {
    this.#prose ??= this.#proseBetweenTables();
    return this.#prose.flatMap((piece) => {
      const found = firstMatches(piece.text, pattern);
      for (const match of found) match.index = piece.sourceOf(match.index);
      return found;
    });
  }

  #proseBetweenTables(): readonly TextWithoutTags[] {
    const pieces: TextWithoutTags[] = [];
    let from = 0;
    for (const { start, end } of [...this.tableSpans, { start: this.text.length, end: this.text.length }]) {
      if (start > from) pieces.push(new TextWithoutTags(this.text, from, start));
      from = Math.max(from, end);
    }
    return pieces;
  }

  /**
   * What the prose states in figures: the figures themselves, the breakdowns they make up, and what is said of fees.
   */
  get figures(): FiguresInProse {
    this.#figures ??= readFigures(this.text, this.tableSpans);
    return this.#figures;
  }

  /** The numbered and marked lines of the prose. */
  get headings(): readonly Heading[] {
    this.#headings ??= headingsOf(this.lines, this.tableSpans);
    return this.#headings;
  }
}

/** Where the tables of a block stand, in the order of the text. */
function spansOf({ statistical, other }: BlockTables): readonly TableSpan[] {
  const spans = [...statistical, ...other].map(({ span: { start, end }, layout }) => ({
    start,
    end,
    layout,
  }));
  return spans.sort((a, b) => a.start - b.start);
}
