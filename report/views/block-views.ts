import type { BlockInDetail } from '../reading/block-in-detail';
import { outlineBlock } from './block-outline';
import { type CompactNumbers, compactNumbers } from './compact-numbers';
import { type Folding, foldingsOf } from './folding';
import { packOutline, unpackOutline } from './kept-outline';
import { mentionsOf, type PlacedMention } from './mentions';
import type { OutlineItem } from './outline-item';
import { type BlockTableState, tableStatesOf } from './table-states';
import { packTokens, type TableToken, unpackTokens } from './tokens';

/**
 * What is shown of a block, made in one reading of its tables and kept as long as the block: an edit changes few of a
 * document's blocks, and an editor asks for all of the document again after each. Lines count from the start of the
 * block, so that it may move. What there is much of is kept in numbers: first those of the outline, then the tokens,
 * then the foldings.
 */
export class BlockViews {
  /** How the relations of the tables stand. */
  readonly states: readonly BlockTableState[];
  /** The articles and documents that the text names. */
  readonly mentions: readonly PlacedMention[];
  readonly #numbers: CompactNumbers;
  readonly #tokensFrom: number;
  readonly #foldingsFrom: number;
  readonly #names: readonly string[];
  readonly #details: string;

  constructor(block: BlockInDetail) {
    const numbers: number[] = [];
    const { names, details } = packOutline(outlineBlock(block), numbers);
    this.#names = names;
    this.#details = details;
    this.#tokensFrom = numbers.length;
    packTokens(block, numbers);
    this.#foldingsFrom = numbers.length;
    for (const { startLine, endLine } of foldingsOf(block)) numbers.push(startLine, endLine);
    this.#numbers = compactNumbers(numbers);
    this.states = tableStatesOf(block);
    this.mentions = mentionsOf(block);
  }

  /** Sections, tables and rows, where the block begins on that line of the document. */
  outlineAt(line: number): readonly OutlineItem[] {
    const kept = {
      numbers: this.#numbers,
      end: this.#tokensFrom,
      names: this.#names,
      details: this.#details,
      tables: this.states,
    };
    return unpackOutline(kept, line);
  }

  /** Labels, headings and values of the tables, where the block begins on that line of the document. */
  tokensAt(line: number): readonly TableToken[] {
    return unpackTokens(this.#numbers, this.#tokensFrom, this.#foldingsFrom, line);
  }

  /** What can be folded away, where the block begins on that line of the document. */
  foldingsAt(line: number): readonly Folding[] {
    const foldings: Folding[] = [];
    const numbers = this.#numbers;
    for (let at = this.#foldingsFrom; at < numbers.length; at += 2)
      foldings.push({ startLine: line + (numbers[at] ?? 0), endLine: line + (numbers[at + 1] ?? 0) });
    return foldings;
  }
}
