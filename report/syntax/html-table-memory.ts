import { letsTableFollow, type ParsedTables, parseSingleTable, parseTables } from './html-parsing';

/** Of fewer tables nothing is worth keeping: an edit will hardly touch anything but the only one there is. */
const FEWEST_KEPT = 2;

/** Answers to a question about sources; those that an earlier memory has are taken over from it. */
class SourceMemory<Answer extends string | boolean | object> {
  readonly #known = new Map<string, Answer>();
  #earlier: SourceMemory<Answer> | undefined;

  constructor(earlier?: SourceMemory<Answer>) {
    this.#earlier = earlier;
  }

  of(source: string, find: () => Answer): Answer {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const answer = this.#handedOn(source) ?? find();
    this.#known.set(source, answer);
    return answer;
  }

  /** Takes over all that another memory knows. */
  learn(other: SourceMemory<Answer>): void {
    for (const [source, answer] of other.#known) this.#known.set(source, answer);
  }

  forgetEarlier(): void {
    this.#earlier = undefined;
  }

  #handedOn(source: string): Answer | undefined {
    return this.#earlier ? this.#earlier.#known.get(source) : undefined;
  }
}

/**
 * Remembers what was read of the HTML tables of one block, each by its own source, so that after an edit only the table
 * that was touched is parsed again. It is handed on from a block to those that an edit makes of it, and keeps no more
 * than the block has.
 */
export class HtmlTableMemory {
  /** The memory of a text without tables; it is there for what `LineMap.empty` is. */
  static readonly empty = new HtmlTableMemory();

  readonly #tables: SourceMemory<ParsedTables | 'inseparable'>;
  readonly #between: SourceMemory<boolean>;
  #asked = 0;
  #parsed = 0;

  /** `earlier` is the memory of what stood there before an edit. */
  constructor(earlier?: HtmlTableMemory) {
    this.#tables = earlier ? new SourceMemory(earlier.#tables) : new SourceMemory();
    this.#between = earlier ? new SourceMemory(earlier.#between) : new SourceMemory();
  }

  /**
   * What several memories know together; `undefined` where there are none. It is for handing on: an edit may make many
   * blocks of many.
   */
  static of(memories: readonly (HtmlTableMemory | undefined)[]): HtmlTableMemory | undefined {
    const known = memories.filter((memory) => memory !== undefined);
    if (known.length < 2) return known[0];
    const together = new HtmlTableMemory();
    for (const memory of known) {
      together.#tables.learn(memory.#tables);
      together.#between.learn(memory.#between);
    }
    return together;
  }

  /** How many tables were parsed since the memory was made, tables in their cells counted with them. */
  get parsed(): number {
    return this.#parsed;
  }

  /** A table from its start tag to its end tag, or that it cannot be read by itself; see `parseSingleTable`. */
  table(source: string): ParsedTables | 'inseparable' {
    this.#asked++;
    return this.#tables.of(source, () => {
      const found = parseSingleTable(source);
      if (found !== 'inseparable') this.#parsed += found.count;
      return found;
    });
  }

  /** Whether a table may begin behind this mark-up; see `letsTableFollow`. */
  letsTableFollow(before: string): boolean {
    return this.#between.of(before, () => letsTableFollow(before));
  }

  /** Every table of a text that must be read as a whole; these are not remembered. */
  tables(source: string): ParsedTables {
    const found = parseTables(source);
    this.#parsed += found.count;
    return found;
  }

  /**
   * What is worth keeping once the block is read, without what only the blocks before it had; most blocks need none. A
   * block that shares its line with others is read again with an edit of theirs, too, so that a single table is worth
   * keeping.
   */
  kept(sharesLine: boolean): HtmlTableMemory | undefined {
    if (this.#asked < (sharesLine ? 1 : FEWEST_KEPT)) return undefined;
    this.#tables.forgetEarlier();
    this.#between.forgetEarlier();
    return this;
  }
}
