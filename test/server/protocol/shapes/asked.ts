import type { Position, Range, ServerCapabilities } from 'vscode-languageserver';
import type { LineMap } from '../../../../report';

/** What a request was about, which its answer is held against. */
export interface Asked {
  readonly uri: string;
  readonly version: number;
  /** The document as the client has it. */
  readonly lines: LineMap;
  readonly position: Position;
  readonly range: Range;
  /** What the server said of itself. */
  readonly server: ServerCapabilities;
  /** Whether the client said that it can do all that there is; else it said nothing. */
  readonly isCapable: boolean;
}

/** What is wrong with an answer by the protocol, in words for the reader of a failed test; nothing when all is well. */
export type Shape = (answer: unknown, asked: Asked) => readonly string[];

/** A shape for answers that may be `null`, too. */
export function nullOr(shape: Shape): Shape {
  return (answer, asked) => (answer === null ? [] : shape(answer, asked));
}

/** A shape for lists of what a type guard recognises. */
export function listOf<Item>(
  is: (value: unknown) => value is Item,
  faultsOf: (item: Item, asked: Asked) => readonly string[],
): Shape {
  return (answer, asked) => {
    if (!Array.isArray(answer)) return [`not a list: ${inWords(answer)}`];
    return answer.flatMap((item: unknown) =>
      is(item) ? faultsOf(item, asked) : [`not what the list is of: ${inWords(item)}`],
    );
  };
}

/** A value as a message shows it. */
export function inWords(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

/** A fault where something does not hold. */
export function unless(holds: boolean, fault: string): readonly string[] {
  return holds ? [] : [fault];
}
