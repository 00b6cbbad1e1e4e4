import { type Instruction, programOf } from './program';
import type { Expression } from './syntax';

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
    this.#program = programOf(expression, 1);
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
