import type { BlockInDetail } from '../reading';
import { type Folding, foldingsOf } from './folding';
import { mentionsOf, type PlacedMention } from './mentions';
import { KeptOutline } from './outline';
import { type BlockTableState, tableStatesOf } from './table-states';
import { KeptTokens } from './tokens';

/** What is made of a block's tables in one reading of them. */
interface TableViews {
  readonly outline: KeptOutline;
  readonly tokens: KeptTokens;
  readonly states: readonly BlockTableState[];
}

/**
 * What is shown of a block, made when first asked for and then kept as long as the block: an edit changes few of a
 * document's blocks, and an editor asks for all of the document again after each. Lines count from the start of the
 * block, so that it may move. There are many rows and values, hence they are kept in numbers and not as objects.
 */
export class BlockViews {
  readonly #read: () => BlockInDetail;
  #foldings: readonly Folding[] | undefined;
  #mentions: readonly PlacedMention[] | undefined;
  #tables: TableViews | undefined;

  /** @param read reads the block in detail; what it answers is not kept */
  constructor(read: () => BlockInDetail) {
    this.#read = read;
  }

  /** What can be folded away. */
  get foldings(): readonly Folding[] {
    this.#foldings ??= foldingsOf(this.#read());
    return this.#foldings;
  }

  /** The articles and documents that the text names. */
  get mentions(): readonly PlacedMention[] {
    this.#mentions ??= mentionsOf(this.#read());
    return this.#mentions;
  }

  /** Sections, tables and rows. */
  get outline(): KeptOutline {
    return this.#ofTables.outline;
  }

  /** Labels, headings and values of the tables. */
  get tokens(): KeptTokens {
    return this.#ofTables.tokens;
  }

  /** How the relations of the tables stand. */
  get states(): readonly BlockTableState[] {
    return this.#ofTables.states;
  }

  get #ofTables(): TableViews {
    if (this.#tables) return this.#tables;
    const block = this.#read();
    this.#tables = {
      outline: new KeptOutline(block),
      tokens: new KeptTokens(block),
      states: tableStatesOf(block),
    };
    return this.#tables;
  }
}
