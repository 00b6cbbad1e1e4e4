/** More texts than this are not kept; the memory then begins anew. */
const MOST_KEPT = 5000;

/**
 * Answers a question about texts, each text only once: the labels and headings of reports are the same few words over
 * and over, in every report of a document and after every edit. It holds a bounded number of texts of bounded length.
 */
export class TextMemory<Answer> {
  readonly #known = new Map<string, Answer | undefined>();
  readonly #answer: (text: string) => Answer | undefined;
  readonly #longestKept: number;

  /** `longestKept` is in UTF-16 code units; a longer text will hardly come again and is answered without being kept. */
  constructor(answer: (text: string) => Answer | undefined, longestKept: number) {
    this.#answer = answer;
    this.#longestKept = longestKept;
  }

  /** The answer for a text; `undefined` is an answer like any other. */
  of(text: string): Answer | undefined {
    const known = this.#known.get(text);
    if (known !== undefined || this.#known.has(text)) return known;
    const found = this.#answer(text);
    if (text.length <= this.#longestKept) {
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(text, found);
    }
    return found;
  }
}
