import { letsTableFollow, type ParsedTables, parseSingleTable, parseTables } from './html-parsing';

/** Of fewer tables nothing is worth keeping: an edit will hardly touch anything but the only one there is. */
const FEWEST_KEPT = 2;

/**
 * Remembers what was read of the HTML tables of one block, each by its own source, so that after an edit only the table
 * that was touched is parsed again. It is handed on from a block to those that an edit makes of it, and keeps no more
 * than the block has.
 */
export class HtmlTableMemory {
  readonly #tables: SourceMemory<ParsedTables | 'inseparable'>;
  readonly #between: SourceMemory<boolean>;
  #asked = 0;
  #parsed = 0;

  /** `earlier` are the memories of the blocks that stood there before an edit, of those that have one. */
  constructor(earlier: readonly (HtmlTableMemory | undefined)[] = []) {
    const known = earlier.filter((memory) => memory !== undefined);
    this.#tables = new SourceMemory(known.map((memory) => memory.#tables));
    this.#between = new SourceMemory(known.map((memory) => memory.#between));
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

  /** What is worth keeping once the block is read, without what only the blocks before it had; most blocks need none. */
  kept(): HtmlTableMemory | undefined {
    if (this.#asked < FEWEST_KEPT) return undefined;
    this.#tables.forgetEarlier();
    this.#between.forgetEarlier();
    return this;
  }
}

/** Answers to a question about sources; those that earlier memories have are taken over from them. */
class SourceMemory<Answer extends string | boolean | object> {
  readonly #known = new Map<string, Answer>();
  #earlier: readonly SourceMemory<Answer>[];

  constructor(earlier: readonly SourceMemory<Answer>[]) {
    this.#earlier = earlier;
  }

  of(source: string, find: () => Answer): Answer {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const answer = this.#handedOn(source) ?? find();
    this.#known.set(source, answer);
    return answer;
  }

  forgetEarlier(): void {
    this.#earlier = [];
  }

  #handedOn(source: string): Answer | undefined {
    for (const memory of this.#earlier) {
      const known = memory.#known.get(source);
      if (known !== undefined) return known;
    }
    return undefined;
  }
}
