import { type Meaning, meaningOf } from './lexicon';

/** Labels longer than this, or more of them, are not worth keeping: they will hardly come again. */
const LONGEST_KEPT = 60;
const MOST_KEPT = 5000;

/**
 * Explains labels, each text only once: the labels and headings of the forms come again in every report of a document,
 * and again after every edit. It holds a bounded number of them.
 */
export class LabelMemory {
  readonly #known = new Map<string, Meaning | undefined>();

  /** What a label means; see `meaningOf`. */
  meaning(text: string): Meaning | undefined {
    const known = this.#known.get(text);
    if (known !== undefined || this.#known.has(text)) return known;
    const found = meaningOf(text);
    if (text.length <= LONGEST_KEPT) {
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(text, found);
    }
    return found;
  }
}
