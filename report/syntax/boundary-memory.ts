import { type Boundary, boundaryOf } from './sections';

/** Lines longer than this, or more of them, are not worth keeping. */
const LONGEST_KEPT = 120;
const MOST_KEPT = 5000;

/** Tells what lines begin, each line only once: the headings of reports are the same few words over and over. */
export class BoundaryMemory {
  readonly #known = new Map<string, Boundary | undefined>();

  /** What a line begins; see `boundaryOf`. */
  boundary(line: string): Boundary | undefined {
    const known = this.#known.get(line);
    if (known !== undefined || this.#known.has(line)) return known;
    const found = boundaryOf(line);
    if (line.length <= LONGEST_KEPT) {
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(line, found);
    }
    return found;
  }
}
