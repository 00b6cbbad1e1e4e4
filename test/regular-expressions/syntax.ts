/** Whether a character (of the expression's own kind, a code unit or a code point) is one that stands at a place. */
export type CharacterTest = (character: string) => boolean;

/** A regular expression as a tree. Groups are no nodes of their own: what they capture is of no interest here. */
export type Expression =
  | { readonly kind: 'character'; readonly matches: CharacterTest }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | {
      readonly kind: 'repeat';
      readonly part: Expression;
      readonly least: number;
      /** Infinity where nothing bounds it. */
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'assertion'; readonly asserts: '^' | '$' | '\\b' | '\\B' }
  | {
      readonly kind: 'look';
      readonly part: Expression;
      readonly ahead: boolean;
      readonly negative: boolean;
    };

/** What stands before a group's expression. */
const GROUP = /^\((?:\?(?:<?[=!]|:|<[^=!>][^>]*>))?/;
const ESCAPE = /^\\(?:u\{[^}]+\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[pP]\{[^}]+\}|.)/isu;
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/;

/**
 * Reads a regular expression.
 *
 * @throws when it has something that is not understood here, such as a reference to a group
 */
export function parseExpression(source: string, flags: string): Expression {
  return new Parser(source, flags).whole();
}

class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags.replace(/[^iuvs]/g, '');
  }

  whole(): Expression {
    const expression = this.#choice();
    if (this.#at < this.#source.length) throw new Error(`not understood: ${this.#rest()}`);
    return expression;
  }

  #rest(): string {
    return this.#source.slice(this.#at);
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(): Expression {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (this.#at < this.#source.length && !/^[|)]/.test(this.#rest())) {
      parts.push(this.#quantified(this.#atom()));
    }
    return { kind: 'sequence', parts };
  }

  #quantified(part: Expression): Expression {
    const match = QUANTIFIER.exec(this.#rest());
    if (!match) return part;
    this.#at += match[0].length;
    const [sign, least, hasMost, most] = match;
    const lazy = this.#take('?');
    if (least === undefined) {
      return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, lazy };
    }
    const bound = hasMost === undefined ? Number(least) : most === '' ? Infinity : Number(most);
    return { kind: 'repeat', part, least: Number(least), most: bound, lazy };
  }

  #atom(): Expression {
    const start = this.#at;
    const group = GROUP.exec(this.#rest());
    if (group) return this.#group(group[0]);
    if (this.#take('^')) return { kind: 'assertion', asserts: '^' };
    if (this.#take('$')) return { kind: 'assertion', asserts: '$' };
    if (this.#take('\\b')) return { kind: 'assertion', asserts: '\\b' };
    if (this.#take('\\B')) return { kind: 'assertion', asserts: '\\B' };
    if (/^\\(?:[1-9]|k<)/.test(this.#rest())) throw new Error(`a reference to a group: ${this.#rest()}`);
    if (this.#take('[')) {
      while (!this.#take(']')) this.#at += ESCAPE.exec(this.#rest())?.[0].length ?? 1;
    } else {
      const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
      const whole = /[uv]/.test(this.#flags) ? character.length : 1;
      this.#at += ESCAPE.exec(this.#rest())?.[0].length ?? whole;
    }
    return { kind: 'character', matches: this.#test(this.#source.slice(start, this.#at)) };
  }

  #group(opening: string): Expression {
    this.#at += opening.length;
    const part = this.#choice();
    if (!this.#take(')')) throw new Error(`a group is not closed: ${this.#source}`);
    if (!/^\(\?<?[=!]/.test(opening)) return part;
    return { kind: 'look', part, ahead: !opening.includes('<'), negative: opening.endsWith('!') };
  }

  /** A class, an escape or a plain character is asked of the engine itself; each answer is kept. */
  #test(source: string): CharacterTest {
    const expression = new RegExp(`^(?:${source})$`, this.#flags);
    const answers = new Map<string, boolean>();
    return (character) => {
      const known = answers.get(character);
      if (known !== undefined) return known;
      const answer = expression.test(character);
      answers.set(character, answer);
      return answer;
    };
  }
}
