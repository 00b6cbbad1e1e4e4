import { cellTypedInto, typedOn } from '../model/typed-cell';
import { type BlockInDetail, readInDetail, settled } from '../reading/block-in-detail';
import {
  type BlockReading,
  findingsOf,
  type ReadingContext,
  type Retyped,
  readBlock,
} from '../reading/block-reading';
import type { FindingInDetail } from '../reading/finding-in-detail';
import type { RelatedPlace } from '../rules/finding';
import type { Block } from '../syntax/blocks';
import type { HtmlTableMemory } from '../syntax/html-table-memory';
import { paragraphStarts } from '../syntax/paragraph-starts';
import type { Boundary } from '../syntax/sections';
import type { SpanEdit } from '../text/composed-edits';
import { LineMap } from '../text/lines';
import { BlockViews } from '../views/block-views';
import { BlockAgain } from './block-again';
import { changesOnlyNumber, saysTheSame } from './number-edit';

/** An edit within a line of a block; offsets and lines count in the block as it was. */
export interface Typing {
  readonly earlier: ReadBlock;
  readonly edit: SpanEdit;
  readonly line: number;
}

/**
 * A block with what was read of it. Its place in the document is nowhere stored, so later blocks never change. A class,
 * since there are thousands of them, and objects that carry functions of their own take several times as much memory.
 */
export class ReadBlock implements Block {
  readonly text: string;
  readonly lineEnds: number;
  readonly firstCharacter: number;
  readonly boundary: Boundary | undefined;
  readonly reading: BlockReading;
  /**
   * What was read of the block's HTML tables, where it has several; handed on to the blocks that an edit makes of this
   * one.
   */
  readonly htmlTables: HtmlTableMemory | undefined;
  readonly #context: ReadingContext;
  #related: readonly (readonly RelatedPlace[])[] | undefined;
  /** The block in detail, where somebody is typing in it. */
  #detail: BlockInDetail | undefined;
  /** What was known of it then, if its tables were told without reading the text. */
  #retyped: Retyped | undefined;
  #words: symbol | undefined;
  #askedNumbers: symbol | undefined;
  #views: BlockViews | undefined;

  /** Reads a block that is new, or that somebody's typing made of an earlier one. */
  constructor(block: Block, context: ReadingContext, htmlTables: HtmlTableMemory, typing?: Typing) {
    this.text = block.text;
    this.lineEnds = block.lineEnds;
    this.firstCharacter = block.firstCharacter;
    this.boundary = block.boundary;
    const retyped = typing?.earlier.retyped(typing.edit);
    const { reading, related, detail } = readBlock(block, context, htmlTables, retyped);
    this.reading = reading;
    this.htmlTables = htmlTables.kept(block.firstCharacter > 0);
    this.#context = context;
    if (!typing) return;
    // What the next keystroke needs, and what will be asked for presently.
    this.#detail = detail;
    this.#retyped = retyped;
    this.#related = related();
    const { earlier, line } = typing;
    if (retyped ? saysTheSame(earlier.reading, reading) : changesOnlyNumber(earlier, this, line))
      this.#follow(earlier);
  }

  /** What is known of the block after an edit, where its tables are told without reading the text. */
  retyped(edit: SpanEdit): Retyped | undefined {
    const known = this.#typedInto(edit);
    if (!known) return undefined;
    const { findings, failures } = this.reading;
    const { rules } = this.#context;
    const saysNothingElse = failures.length === 0 && findings.every(({ rule }) => rules.isAboutNumbers(rule));
    return { ...known, saysNothingElse };
  }

  /** The cell that an edit lies in, and the block before anything was typed there. */
  #typedInto(edit: SpanEdit): Pick<Retyped, 'before' | 'typed'> | undefined {
    const detail = this.#detail;
    if (!detail) return undefined;
    const earlier = this.#retyped;
    const again = earlier && typedOn(earlier.typed, edit);
    if (again) return { before: earlier.before, typed: again };
    const before = earlier ? settled(detail, earlier.typed) : detail;
    const typed = cellTypedInto(before.tables, edit);
    return typed && { before, typed };
  }

  /** What the block has in common with those that differ from it in nothing but numbers of their tables. */
  get words(): symbol {
    this.#words ??= Symbol();
    return this.#words;
  }

  /**
   * What the block has in common with those that differ from it in nothing but numbers that no rule about the report
   * has asked for.
   */
  get askedNumbers(): symbol {
    this.#askedNumbers ??= Symbol();
    return this.#askedNumbers;
  }

  /** Takes note that the block differs from an earlier one in nothing but numbers of its tables. */
  #follow(earlier: ReadBlock): void {
    this.#words = earlier.words;
    if (this.reading.section.hasNumbersAskedOf(earlier.reading.section))
      this.#askedNumbers = earlier.askedNumbers;
  }

  /** The lines of the text as they are read: those of its section, unless something is blanked out there. */
  get lines(): LineMap {
    const { lines } = this.reading.section;
    return lines.text === this.text ? lines : new LineMap(this.text, this.firstCharacter, paragraphStarts);
  }

  /** The block read again, for what was not kept of it. Lines count from its start. */
  inDetail(): BlockInDetail {
    return readInDetail(this, this.#context.labels, this.htmlTables);
  }

  /** The block's findings again, with what they speak of and offer. */
  findingsInDetail(): readonly FindingInDetail[] {
    return findingsOf(this.inDetail(), this.#context.rules);
  }

  /**
   * The places that each of the block's findings speaks of, in their order; found when first asked for, and then kept.
   * Lines count from the start of the block.
   */
  get related(): readonly (readonly RelatedPlace[])[] {
    this.#related ??= this.findingsInDetail().map((finding) => finding.related());
    return this.#related;
  }

  /**
   * Lets go of what is kept while somebody types in the block, which is much for all blocks together; it is found again
   * when asked for.
   */
  endTyping(): void {
    this.#related = undefined;
    this.#detail = undefined;
    this.#retyped = undefined;
  }

  /** What is shown of the block; made when first asked for, and then kept. */
  get views(): BlockViews {
    this.#views ??= new BlockViews(this.at(0));
    return this.#views;
  }

  /** The block in detail on a line of its document. */
  at(line: number): BlockAgain {
    return new BlockAgain(this, line);
  }
}
