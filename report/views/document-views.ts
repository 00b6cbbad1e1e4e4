import type { StatedInReport } from '../rules/facts/stated';
import type { Localised } from '../text/localised';
import { containsPosition, moveRange, type Position, type Range } from '../text/position';
import { calculationSheet } from './calculation-sheet';
import { type Correction, correctionsOf } from './corrections';
import type { Folding } from './folding';
import { mentionsOf, type PlacedMention } from './mentions';
import { type OutlinedReport, outlineOf } from './outline';
import type { OutlineItem } from './outline-item';
import type { PlacedBlock } from './placed-block';
import { selectionsAt } from './selection';
import { figuresOfCell, type PlacedStatedFigure, statedFiguresOf } from './stated-figures';
import { placeState, type TableState } from './table-states';
import { cellAt, partsOfTotalAt, termsAt, totalsOfPartAt } from './terms';
import type { TableToken } from './tokens';

/** What the prose of a report states in figures. */
export interface ReportStatements {
  /** Finds it; this takes about as long as reading the report. */
  readonly stated: () => StatedInReport;
  /** The first and the last line of the report in the document, from 0. */
  readonly line: number;
  readonly lastLine: number;
}

/** Where the views get a document's blocks from, read in detail; lines count from 0. */
export interface BlockSource {
  /** The blocks that have any of these lines, both ends included; all blocks when no lines are given. */
  blocks(startLine?: number, endLine?: number): Iterable<PlacedBlock>;
  /** The block that a position stands in; positions beyond the text belong to the last. */
  blockAt(position: Position): PlacedBlock | undefined;
  /** What the prose of each report states, in the order of the document. */
  statements(): Iterable<ReportStatements>;
  /** The reports with their blocks. */
  outlined(): Iterable<OutlinedReport>;
}

/**
 * What can be shown of a document beside its findings. What is shown of all of it is kept with its blocks; what is
 * shown at a position is read again each time.
 */
export class DocumentViews {
  readonly #source: BlockSource;

  constructor(source: BlockSource) {
    this.#source = source;
  }

  /**
   * Makes what is shown of all of the document, a block with each step, as far as it is not there yet. To be run
   * through before asking for it by those who must not keep others waiting.
   */
  *prepare(): Generator<void> {
    for (const { views } of this.#source.blocks()) {
      void views;
      yield;
    }
  }

  /** How many official tables the document has. */
  get tableCount(): number {
    let count = 0;
    for (const { tableCount } of this.#source.blocks()) count += tableCount;
    return count;
  }

  /**
   * The document's reports with their sections, tables and rows, for finding one's way. What is in an item is made when
   * it is looked at.
   */
  outline(): readonly OutlineItem[] {
    return outlineOf(this.#source.outlined());
  }

  /** What can be folded away. */
  foldings(): readonly Folding[] {
    return [...this.#source.blocks()].flatMap(({ views, line }) => views.foldingsAt(line));
  }

  /** What contains a position, from the smallest to the largest. */
  selectionsAt(position: Position): readonly Range[] {
    const block = this.#source.blockAt(position);
    return block ? selectionsAt(block, position) : [];
  }

  /** The cells of every relation that the cell at a position takes part in. */
  termsAt(position: Position): readonly Range[] {
    const block = this.#source.blockAt(position);
    return block ? termsAt(block, position) : [];
  }

  /** The cells that the number at a position is the total of. */
  partsOfTotalAt(position: Position): readonly Range[] {
    const block = this.#source.blockAt(position);
    return block ? partsOfTotalAt(block, position) : [];
  }

  /** The totals that the number at a position goes into. */
  totalsOfPartAt(position: Position): readonly Range[] {
    const block = this.#source.blockAt(position);
    return block ? totalsOfPartAt(block, position) : [];
  }

  /**
   * Labels, headings and values of the tables on some lines, for colouring them; of the whole document when no lines
   * are given.
   */
  tokens(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly TableToken[] {
    return [...this.tokensByBlocks(startLine, endLine)].flat();
  }

  /** The same tokens, those of a block with each step. */
  *tokensByBlocks(startLine = 0, endLine = Number.POSITIVE_INFINITY): Generator<readonly TableToken[]> {
    for (const { views, line } of this.#source.blocks(startLine, endLine)) yield views.tokensAt(line);
  }

  /** The official tables, and how the relations of each stand. */
  tableStates(): readonly TableState[] {
    const states: TableState[] = [];
    for (const { views, line } of this.#source.blocks()) {
      for (const state of views.states) states.push(placeState(state, line, states.length));
    }
    return states;
  }

  /** The official table at a position, or `undefined`. */
  tableAt(position: Position): TableState | undefined {
    let index = 0;
    for (const { views, line, lineEnds, tableCount } of this.#source.blocks()) {
      if (line + lineEnds >= position.line && tableCount > 0) {
        const states = views.states.map((state, at) => placeState(state, line, index + at));
        const table = states.find(({ wholeRange }) => containsPosition(wholeRange, position));
        if (table) return table;
      }
      if (line > position.line) return undefined;
      index += tableCount;
    }
    return undefined;
  }

  /**
   * The articles of law and the documents that the text on some lines names; of the whole text when no lines are given.
   */
  mentions(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly PlacedMention[] {
    const mentions: PlacedMention[] = [];
    for (const { views, line } of this.#source.blocks(startLine, endLine)) {
      for (const { mention, range } of views.mentions)
        mentions.push({ mention, range: moveRange(range, line) });
    }
    return mentions;
  }

  /** The article or document that is named at a position, or `undefined`. */
  mentionAt(position: Position): PlacedMention | undefined {
    const block = this.#source.blockAt(position);
    if (!block) return undefined;
    return mentionsOf(block)
      .map(({ mention, range }) => ({ mention, range: moveRange(range, block.line) }))
      .find(({ range }) => containsPosition(range, position));
  }

  /** The calculation sheet of the official table with that index in the document, from 0, as Markdown. */
  calculationSheet(index: number): Localised | undefined {
    let first = 0;
    for (const block of this.#source.blocks()) {
      if (index >= first && index < first + block.tableCount) {
        const judgement = block.judgements[index - first];
        return judgement && calculationSheet(judgement);
      }
      first += block.tableCount;
    }
    return undefined;
  }

  /**
   * The figures stated in the prose on some lines, with the cells they speak of; of the whole document when no lines
   * are given.
   */
  statedFigures(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly PlacedStatedFigure[] {
    const figures: PlacedStatedFigure[] = [];
    for (const { stated, line, lastLine } of this.#source.statements()) {
      if (line > endLine) break;
      if (lastLine >= startLine) figures.push(...statedFiguresOf(stated(), line));
    }
    return figures.filter(({ range }) => range.end.line >= startLine && range.start.line <= endLine);
  }

  /** The figure stated in prose at a position that speaks of cells, or `undefined`. */
  statedFigureAt(position: Position): PlacedStatedFigure | undefined {
    return this.statedFigures(position.line, position.line).find(({ range }) =>
      containsPosition(range, position),
    );
  }

  /** The figures in prose that speak of the cell at a position. */
  figuresOfCellAt(position: Position): readonly Range[] {
    const block = this.#source.blockAt(position);
    const cell = block && cellAt(block, position);
    if (!cell) return [];
    const { kind } = cell.judgement.table.form;
    for (const { stated, line, lastLine } of this.#source.statements()) {
      if (line > position.line) break;
      if (lastLine < position.line) continue;
      const found = stated();
      if (found.table(kind)) return figuresOfCell(found, kind, cell.place, line);
    }
    return [];
  }

  /**
   * The wrong numbers of the tables on some lines with the right ones; of the whole document when no lines are given.
   */
  corrections(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly Correction[] {
    return [...this.#source.blocks(startLine, endLine)]
      .flatMap((block) => (block.broken > 0 ? correctionsOf(block) : []))
      .filter(({ range }) => range.end.line >= startLine && range.start.line <= endLine);
  }
}
