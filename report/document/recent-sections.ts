import type { Section } from '../model/section';

/** Several reports' worth. */
const MOST_KEPT = 64;

/**
 * The sections that were judged last keep what was found out about them, because the next keystroke will judge them
 * again; those of a yearbook's other reports would fill the memory with what nobody asks for.
 */
export class RecentSections {
  /** The latest last. */
  readonly #sections = new Set<Section>();

  /**
   * Takes note of sections that were judged just now; the ones judged longest ago forget what can be found out again.
   */
  add(sections: Iterable<Section>): void {
    for (const section of sections) {
      this.#sections.delete(section);
      this.#sections.add(section);
    }
    for (const section of this.#sections) {
      if (this.#sections.size <= MOST_KEPT) return;
      this.#sections.delete(section);
      section.forget();
    }
  }
}
