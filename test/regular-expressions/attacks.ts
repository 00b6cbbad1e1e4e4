import type { CharacterTest, Expression } from './syntax';

/**
 * A text made to be slow for an expression: something before, something again and again, and something that spoils it.
 */
export interface Attack {
  readonly before: string;
  readonly unit: string;
  readonly behind: string;
}

export function attackText({ before, unit, behind }: Attack, times: number): string {
  return before + unit.repeat(times) + behind;
}

/** What texts are made of, beside the characters of the expression itself. */
const CHARACTERS = ' \t\u3000\u00a0\n\r0a A1Z一年月报告（）()、.，,|-—<>/"\'*#_=&;:：%+０';

/** No expression asks for this one by itself. */
const STRANGER = '\u{1}';

/** Of every choice at most so many options are tried, and of every expression so many texts. */
const MOST_OPTIONS = 6;
const MOST_SAMPLES = 12;

/** The most often that a part is repeated in an example. */
const MOST_REPEATED = 3;

/**
 * Texts made from an expression's own characters and alternatives: examples of what stands before each unbounded
 * repetition; then, again and again, what may be repeated, or what may stand between two repetitions; then an end that
 * does not fit, or none.
 */
export function attacksOn(expression: Expression, source: string): readonly Attack[] {
  const examples = new Examples(expression, source);
  const repetitions = repetitionsIn(expression, examples);
  const before = unique(['', STRANGER, ...repetitions.flatMap((repetition) => repetition.before)]);
  const units = unique([
    ...repetitions.flatMap(({ part }) => [...examples.charactersOf(part), ...examples.of(part)]),
    ...stretches(expression).flatMap((stretch) => examples.of(stretch)),
    ...examples.of(expression),
  ]).filter((unit) => unit !== '');
  const behind = ['', STRANGER, '\n'];
  return before.flatMap((start) =>
    units.flatMap((unit) => behind.map((end) => ({ before: start, unit, behind: end }))),
  );
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** Makes examples of what an expression and its parts match. */
class Examples {
  /** One character for each set of tests that characters pass; the fewer, the fewer texts there are to try. */
  readonly #characters: readonly string[];

  constructor(expression: Expression, source: string) {
    const tests = testsIn(expression);
    const byAnswers = new Map<string, string>();
    for (const character of [...CHARACTERS, ...source.replace(/\\./g, '')]) {
      const answers = tests.map((test) => (test(character) ? '1' : '0')).join('');
      if (answers.includes('1') && !byAnswers.has(answers)) byAnswers.set(answers, character);
    }
    this.#characters = [...byAnswers.values()];
  }

  /** The characters that may stand somewhere in an expression. */
  charactersOf(expression: Expression): readonly string[] {
    const tests = testsIn(expression);
    return this.#characters.filter((character) => tests.some((test) => test(character)));
  }

  /** Some texts that an expression matches; none where no character was found for one of its places. */
  of(expression: Expression): readonly string[] {
    switch (expression.kind) {
      case 'character':
        return this.#characters.filter(expression.matches).slice(0, MOST_OPTIONS);
      case 'choice':
        return expression.options.flatMap((option) => this.of(option).slice(0, 2)).slice(0, MOST_SAMPLES);
      case 'repeat': {
        const count = Math.min(Math.max(expression.least, 1), MOST_REPEATED);
        const repeated = this.of(expression.part).map((text) => text.repeat(count));
        return expression.least === 0 ? ['', ...repeated].slice(0, MOST_SAMPLES) : repeated;
      }
      case 'sequence':
        return this.#sequence(expression.parts);
      default:
        return [''];
    }
  }

  /** The shortest text, and then one for each of the others that one part may have. */
  #sequence(parts: readonly Expression[]): readonly string[] {
    const texts = parts.map((part) => this.of(part));
    if (texts.some((some) => some.length === 0)) return [];
    const plain = texts.map((some) => some[0] ?? '');
    const varied = texts.flatMap((some, index) =>
      some.slice(1).map((text) => plain.map((first, at) => (at === index ? text : first)).join('')),
    );
    return unique([plain.join(''), ...varied]).slice(0, MOST_SAMPLES);
  }
}

function testsIn(expression: Expression): readonly CharacterTest[] {
  return expression.kind === 'character' ? [expression.matches] : partsOf(expression).flatMap(testsIn);
}

function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'sequence') return expression.parts;
  if (expression.kind === 'choice') return expression.options;
  return expression.kind === 'repeat' || expression.kind === 'look' ? [expression.part] : [];
}

/** Whether something in an expression may be repeated without end; without that, time is in proportion to the text. */
export function isUnbounded(expression: Expression): boolean {
  return (
    (expression.kind === 'repeat' && expression.most === Infinity) || partsOf(expression).some(isUnbounded)
  );
}

interface Repetition {
  readonly part: Expression;
  /** What may stand before it. */
  readonly before: readonly string[];
}

/** What may be repeated without end, with what may stand before each. */
function repetitionsIn(expression: Expression, examples: Examples): readonly Repetition[] {
  const found: Repetition[] = [];
  const visit = (part: Expression, before: readonly string[]): void => {
    if (part.kind === 'sequence') {
      part.parts.forEach((one, index) => {
        const between = examples.of({ kind: 'sequence', parts: part.parts.slice(0, index) });
        visit(
          one,
          unique(before.flatMap((text) => between.map((more) => text + more))).slice(0, MOST_SAMPLES),
        );
      });
      return;
    }
    if (part.kind === 'repeat' && part.most === Infinity) found.push({ part: part.part, before });
    for (const inner of partsOf(part)) visit(inner, before);
  };
  visit(expression, ['']);
  return found;
}

/** What stands between the unbounded repetitions of a sequence, and behind the last. */
function stretches(expression: Expression): readonly Expression[] {
  const inner = partsOf(expression).flatMap(stretches);
  if (expression.kind !== 'sequence') return inner;
  const found: Expression[][] = [[]];
  for (const part of expression.parts) {
    if (isUnbounded(part)) found.push([]);
    else found.at(-1)?.push(part);
  }
  return [...inner, ...found.map((parts) => ({ kind: 'sequence' as const, parts }))];
}
