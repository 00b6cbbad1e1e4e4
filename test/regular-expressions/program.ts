import type { CharacterTest, Expression } from './syntax';

/** A step of a program; places in the program count from 0. */
export type Instruction =
  | { readonly does: 'character'; readonly matches: CharacterTest }
  | { readonly does: 'assert'; readonly asserts: '^' | '$' | '\\b' | '\\B' }
  | {
      readonly does: 'look';
      readonly program: readonly Instruction[];
      readonly ahead: boolean;
      readonly negative: boolean;
    }
  /** Goes on at the first place and, should that fail, at the second. */
  | { readonly does: 'try'; first: number; second: number }
  | { readonly does: 'go'; to: number }
  /** Remembers a place, and fails where nothing was read since: a repetition of nothing ends. */
  | { readonly does: 'mark' | 'progress'; readonly register: number }
  | { readonly does: 'succeed' };

type Repeat = Extract<Expression, { readonly kind: 'repeat' }>;
type Try = Extract<Instruction, { readonly does: 'try' }>;

/** The program of an expression, for reading forwards or, for what looks behind, backwards. */
export function programOf(whole: Expression, step: 1 | -1): readonly Instruction[] {
  return new Compiler(step).program(whole);
}

class Compiler {
  readonly #step: 1 | -1;
  readonly #program: Instruction[] = [];
  #registers = 0;

  constructor(step: 1 | -1) {
    this.#step = step;
  }

  program(whole: Expression): readonly Instruction[] {
    this.#add(whole);
    this.#program.push({ does: 'succeed' });
    return this.#program;
  }

  #add(expression: Expression): void {
    if (expression.kind === 'character') {
      this.#program.push({ does: 'character', matches: expression.matches });
    } else if (expression.kind === 'assertion') {
      this.#program.push({ does: 'assert', asserts: expression.asserts });
    } else if (expression.kind === 'look') {
      const { part, ahead, negative } = expression;
      this.#program.push({ does: 'look', program: programOf(part, ahead ? 1 : -1), ahead, negative });
    } else if (expression.kind === 'sequence') {
      const parts = this.#step === 1 ? expression.parts : expression.parts.toReversed();
      for (const part of parts) this.#add(part);
    } else if (expression.kind === 'choice') this.#addChoice(expression.options);
    else this.#addRepeat(expression);
  }

  #addChoice(options: readonly Expression[]): void {
    const exits: { to: number }[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) {
        this.#add(option);
        return;
      }
      const either = this.#addTry();
      this.#add(option);
      const exit = { does: 'go' as const, to: 0 };
      this.#program.push(exit);
      exits.push(exit);
      either.second = this.#program.length;
    });
    for (const exit of exits) exit.to = this.#program.length;
  }

  #addRepeat({ part, least, most, lazy }: Repeat): void {
    for (let count = 0; count < least; count++) this.#add(part);
    const tries = most === Infinity ? [this.#addLoop(part)] : this.#addOptional(part, most - least);
    for (const either of tries) {
      either.second = this.#program.length;
      if (lazy) [either.first, either.second] = [either.second, either.first];
    }
  }

  /** Any number of times a part. */
  #addLoop(part: Expression): Try {
    const start = this.#program.length;
    const either = this.#addTry();
    const register = this.#registers++;
    this.#program.push({ does: 'mark', register });
    this.#add(part);
    this.#program.push({ does: 'progress', register }, { does: 'go', to: start });
    return either;
  }

  /** At most some times a part. */
  #addOptional(part: Expression, most: number): Try[] {
    const tries: Try[] = [];
    for (let count = 0; count < most; count++) {
      tries.push(this.#addTry());
      this.#add(part);
    }
    return tries;
  }

  /** An instruction to go on with what is added next and, should that fail, at a place that is yet to be told. */
  #addTry(): Try {
    const either: Try = { does: 'try', first: this.#program.length + 1, second: 0 };
    this.#program.push(either);
    return either;
  }
}
