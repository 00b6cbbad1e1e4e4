import { type Disposable, RAL } from 'vscode-languageserver';

/**
 * A list that takes less than this to make and send goes out at once: nobody notices that what was asked with the edit
 * waits so long; in milliseconds.
 */
const TRIFLING = 1;

/** One that takes less than this, a third of the pace of typing, goes out with every change; in milliseconds. */
const CHEAP = 10;

/** However dear a list is, it never waits longer than this, in milliseconds. */
const LONGEST_WAIT = 200;

/**
 * When the next list of a document goes out after a change: at once, behind what came together with the change and is
 * quickly answered, or after a pause of so many milliseconds.
 */
export type Departure = 'at once' | 'next turn' | number;

/**
 * How long making and sending the last lists of a document took, in milliseconds. Now and then something else holds up
 * a single list; that makes none dear.
 */
export type Costs = readonly [last: number, before: number];

/** When a list goes out whose forerunners cost so much; `undefined` before there was any. */
export function departureOf(costs: Costs | undefined): Departure {
  const cost = costs ? Math.min(...costs) : 0;
  if (cost > CHEAP) return Math.min(2 * cost, LONGEST_WAIT);
  return costs && cost < TRIFLING ? 'at once' : 'next turn';
}

/** Something that is done for documents once the time has come, once for all that asked meanwhile. */
export class Departures {
  readonly #waiting = new Map<string, Disposable>();

  /** Does something for a document at its time, unless that is about to be done. */
  add(uri: string, departure: Departure, depart: () => void): void {
    if (this.#waiting.has(uri)) return;
    if (departure === 'at once') {
      depart();
      return;
    }
    const { timer } = RAL();
    const leave = () => {
      this.#waiting.delete(uri);
      depart();
    };
    if (typeof departure === 'number') this.#waiting.set(uri, timer.setTimeout(leave, departure));
    // The next message has its turn before what is put off twice.
    else
      this.#waiting.set(
        uri,
        timer.setImmediate(() => this.#waiting.set(uri, timer.setImmediate(leave))),
      );
  }

  /** Does nothing more for a document. */
  cancel(uri: string): void {
    this.#waiting.get(uri)?.dispose();
    this.#waiting.delete(uri);
  }
}
