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

/** A word with its meaning. */
interface KnownWord<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/**
 * Wordings to look for, the more particular meanings first: earlier ones win where two stand at the same place. Words
 * are looked up by the character they begin or end with, so that a text is gone through once, however many words there
 * are.
 */
export class Wordings<Meaning> {
  readonly words: readonly string[];
  readonly #known: readonly KnownWord<Meaning>[];
  readonly #byFirst: ReadonlyMap<number, readonly KnownWord<Meaning>[]>;
  readonly #byLast: ReadonlyMap<number, readonly KnownWord<Meaning>[]>;

  constructor(wordings: readonly Wording<Meaning>[]) {
    this.#known = wordings.flatMap(({ meaning, words }) => words.map((word) => ({ word, meaning })));
    this.words = this.#known.map(({ word }) => word);
    this.#byFirst = grouped(this.#known, (word) => word.charCodeAt(0));
    this.#byLast = grouped(this.#known, (word) => word.charCodeAt(word.length - 1));
  }

  /** The meaning of a whole word. */
  of(word: string): Meaning | undefined {
    return this.#known.find((known) => known.word === word)?.meaning;
  }

  /** The meaning whose words end last in a text: what stands nearest to the number behind it. */
  last(text: string): FoundMeaning<Meaning> | undefined {
    for (let end = text.length; end > 0; end--) {
      const candidates = this.#byLast.get(text.charCodeAt(end - 1));
      const found = candidates?.find(
        ({ word }) => text.startsWith(word, end - word.length) && word.length <= end,
      );
      if (found) return { meaning: found.meaning, start: end - found.word.length, end };
    }
    return undefined;
  }

  /** The meaning whose words begin first in a text: what stands nearest to the number before it. */
  first(text: string): FoundMeaning<Meaning> | undefined {
    for (let start = 0; start < text.length; start++) {
      const candidates = this.#byFirst.get(text.charCodeAt(start));
      const found = candidates?.find(({ word }) => text.startsWith(word, start));
      if (found) return { meaning: found.meaning, start, end: start + found.word.length };
    }
    return undefined;
  }
}

function grouped<Meaning>(
  known: readonly KnownWord<Meaning>[],
  characterOf: (word: string) => number,
): ReadonlyMap<number, readonly KnownWord<Meaning>[]> {
  const groups = new Map<number, KnownWord<Meaning>[]>();
  for (const one of known) {
    const character = characterOf(one.word);
    const group = groups.get(character);
    if (group) group.push(one);
    else groups.set(character, [one]);
  }
  return groups;
}
