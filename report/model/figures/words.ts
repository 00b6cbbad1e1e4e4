/** Word lists as regular expressions. Nothing but literal words stands in them, so that matching takes linear time. */

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The words as one alternation, longer ones first, so that 依申请公开 is not read as 依申请. */
function alternation(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|');
}

/** Matches any of the words, anywhere. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(alternation(words));
}

/** Matches every occurrence of any of the words; for replacing and for `matchAll`. */
export function everyOf(words: readonly string[]): RegExp {
  return new RegExp(alternation(words), 'g');
}

/** Words of one meaning. */
export interface Wording<Meaning> {
  readonly meaning: Meaning;
  readonly words: readonly string[];
}

/** A place in a text where a meaning was found. */
export interface FoundMeaning<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** Wordings to look for, the more particular meanings first: earlier ones win where two stand at the same place. */
export class Wordings<Meaning> {
  readonly words: readonly string[];
  readonly #wordings: readonly Wording<Meaning>[];
  readonly #any: RegExp;

  constructor(wordings: readonly Wording<Meaning>[]) {
    this.#wordings = wordings;
    this.words = wordings.flatMap(({ words }) => words);
    this.#any = anyOf(this.words);
  }

  /** The meaning of a whole word. */
  of(word: string): Meaning | undefined {
    return this.#wordings.find(({ words }) => words.includes(word))?.meaning;
  }

  /** The meaning whose words end last in a text: what stands nearest to the number behind it. */
  last(text: string): FoundMeaning<Meaning> | undefined {
    if (!this.#any.test(text)) return undefined;
    let best: FoundMeaning<Meaning> | undefined;
    for (const { meaning, words } of this.#wordings) {
      for (const word of words) {
        const start = text.lastIndexOf(word);
        if (start >= 0 && start + word.length > (best?.end ?? 0)) {
          best = { meaning, start, end: start + word.length };
        }
      }
    }
    return best;
  }

  /** The meaning whose words begin first in a text: what stands nearest to the number before it. */
  first(text: string): FoundMeaning<Meaning> | undefined {
    if (!this.#any.test(text)) return undefined;
    let best: FoundMeaning<Meaning> | undefined;
    for (const { meaning, words } of this.#wordings) {
      for (const word of words) {
        const start = text.indexOf(word);
        if (start >= 0 && start < (best?.start ?? Number.POSITIVE_INFINITY)) {
          best = { meaning, start, end: start + word.length };
        }
      }
    }
    return best;
  }
}
