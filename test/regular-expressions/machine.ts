import type { CharacterTest, Expression } from './syntax';

type Instruction =
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

/** Thrown when a search takes more steps than it may. */
export class TooManySteps extends Error {}

/** What a search found: where, and how many steps it took. */
export interface Search {
  /** The first match, as offsets in characters; `undefined` where there is none. */
  readonly first: { readonly start: number; readonly end: number } | undefined;
  readonly steps: number;
}

/**
 * A regular expression as a program that searches by trying and going back, as JavaScript's engines do, and counts its
 * steps. Counted steps are the same on every machine; measured times are not.
 */
export class Machine {
  readonly #program: readonly Instruction[];
  readonly #flags: string;
  #steps = 0;
  #most = 0;

  constructor(expression: Expression, flags: string) {
    this.#flags = flags;
    this.#program = compile(expression, 1);
  }

  /**
   * Searches a text; with the flag `g` for all matches, one behind the other.
   *
   * @throws {TooManySteps} when it takes more than `most`
   */
  search(text: string, most: number): Search {
    const input = /[uv]/.test(this.#flags) ? Array.from(text) : text.split('');
    this.#steps = 0;
    this.#most = most;
    let first: Search['first'];
    for (let start = 0; start <= input.length; start++) {
      const end = this.#run(this.#program, input, start, 1);
      if (end === undefined) continue;
      first ??= { start, end };
      if (!this.#flags.includes('g')) break;
      start = Math.max(start, end - 1);
    }
    return { first, steps: this.#steps };
  }

  #run(
    program: readonly Instruction[],
    input: readonly string[],
    start: number,
    step: 1 | -1,
  ): number | undefined {
    /** Where to go on when what is tried fails, and what registers held before. */
    const back: ({ at: number; place: number } | { register: number; was: number })[] = [];
    const registers: number[] = [];
    let at = 0;
    let place = start;
    const goesBack = () => {
      for (let last = back.pop(); last; last = back.pop()) {
        if ('at' in last) {
          ({ at, place } = last);
          return true;
        }
        registers[last.register] = last.was;
      }
      return false;
    };
    for (;;) {
      if (++this.#steps > this.#most) throw new TooManySteps();
      const instruction = program[at];
      if (!instruction || instruction.does === 'succeed') return place;
      let holds = true;
      at++;
      if (instruction.does === 'character') {
        const character = input[step === 1 ? place : place - 1];
        holds = character !== undefined && instruction.matches(character);
        place += step;
      } else if (instruction.does === 'try') {
        back.push({ at: instruction.second, place });
        at = instruction.first;
      } else if (instruction.does === 'go') at = instruction.to;
      else if (instruction.does === 'assert') holds = this.#asserts(instruction.asserts, input, place);
      else if (instruction.does === 'look') {
        const end = this.#run(instruction.program, input, place, instruction.ahead ? 1 : -1);
        holds = (end !== undefined) !== instruction.negative;
      } else if (instruction.does === 'mark') {
        back.push({ register: instruction.register, was: registers[instruction.register] ?? -1 });
        registers[instruction.register] = place;
      } else holds = registers[instruction.register] !== place;
      if (!holds && !goesBack()) return undefined;
    }
  }

  #asserts(asserts: '^' | '$' | '\\b' | '\\B', input: readonly string[], place: number): boolean {
    const before = input[place - 1];
    const behind = input[place];
    const lines = this.#flags.includes('m');
    if (asserts === '^') return before === undefined || (lines && isLineEnd(before));
    if (asserts === '$') return behind === undefined || (lines && isLineEnd(behind));
    return (isWord(before) !== isWord(behind)) === (asserts === '\\b');
  }
}

function isLineEnd(character: string): boolean {
  return /^[\n\r\u2028\u2029]$/.test(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character);
}

/** The program of an expression, for reading forwards or, for what looks behind, backwards. */
function compile(whole: Expression, step: 1 | -1): readonly Instruction[] {
  const program: Instruction[] = [];
  let registers = 0;

  const add = (expression: Expression): void => {
    if (expression.kind === 'character') program.push({ does: 'character', matches: expression.matches });
    else if (expression.kind === 'assertion') program.push({ does: 'assert', asserts: expression.asserts });
    else if (expression.kind === 'look') {
      const { part, ahead, negative } = expression;
      program.push({ does: 'look', program: compile(part, ahead ? 1 : -1), ahead, negative });
    } else if (expression.kind === 'sequence') {
      const parts = step === 1 ? expression.parts : expression.parts.toReversed();
      for (const part of parts) add(part);
    } else if (expression.kind === 'choice') addChoice(expression.options);
    else addRepeat(expression);
  };

  const addChoice = (options: readonly Expression[]): void => {
    const exits: { to: number }[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) {
        add(option);
        return;
      }
      const either = addTry();
      add(option);
      const exit = { does: 'go' as const, to: 0 };
      program.push(exit);
      exits.push(exit);
      either.second = program.length;
    });
    for (const exit of exits) exit.to = program.length;
  };

  const addTry = () => {
    const either = { does: 'try' as const, first: program.length + 1, second: 0 };
    program.push(either);
    return either;
  };

  const addRepeat = ({ part, least, most, lazy }: Extract<Expression, { kind: 'repeat' }>): void => {
    for (let count = 0; count < least; count++) add(part);
    const optional: ReturnType<typeof addTry>[] = [];
    if (most === Infinity) {
      const start = program.length;
      optional.push(addTry());
      const register = registers++;
      program.push({ does: 'mark', register });
      add(part);
      program.push({ does: 'progress', register }, { does: 'go', to: start });
    } else {
      for (let count = least; count < most; count++) {
        optional.push(addTry());
        add(part);
      }
    }
    for (const either of optional) {
      either.second = program.length;
      if (lazy) [either.first, either.second] = [either.second, either.first];
    }
  };

  add(whole);
  program.push({ does: 'succeed' });
  return program;
}
