import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { OpenDocument } from './open-document';

/** An answer about a whole document, found in steps: between two of them it can be left, and begun anew. */
export interface SteppedWork<Answer> {
  /** What is asked; what it cost last time tells what it will cost. */
  readonly name: string;
  readonly steps: (document: OpenDocument) => Generator<unknown, Answer>;
}

/** Nobody who types notices that the server does something else for so long, in milliseconds. */
const LONGEST_SLICE = 5;

/** An answer that keeps others waiting for less than this is given behind every edit; in milliseconds. */
const CHEAP = 10;

/**
 * A dearer one waits for a pause in typing that is as long as it would keep others waiting, within these limits, in
 * milliseconds.
 */
const SHORTEST_WAIT = 50;
const LONGEST_WAIT = 200;

/** What is known of an open document. */
interface Known {
  /** When the document last changed. */
  readonly changedAt: number;
  /** How many milliseconds the last slice of each answer took, sending it included. */
  readonly costs: Map<string, number>;
}

/** The time, in milliseconds, and how to let it pass. */
export interface Clock {
  readonly now: () => number;
  /** When so many milliseconds have passed, and what had arrived by then has been read. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

const systemClock: Clock = {
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** What stands for the answer about a document that has changed meanwhile. */
const outdated = Symbol('outdated');

/**
 * Answers requests about whole documents, one after the other and each in short slices. In between, everything that has
 * arrived gets its turn: an edit first of all, and a request that nobody waits for any longer is dropped. Turning an
 * answer into text and sending it cannot be parted; one that takes long waits until nobody types.
 */
export class Turns {
  readonly #find: (uri: string) => OpenDocument | undefined;
  readonly #clock: Clock;
  readonly #known = new Map<string, Known>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param find the document as it is, or `undefined` for one that is not open */
  constructor(find: (uri: string) => OpenDocument | undefined, clock: Clock = systemClock) {
    this.#find = find;
    this.#clock = clock;
  }

  /** A document has changed. */
  changed(uri: string): void {
    this.#known.set(uri, { changedAt: this.#clock.now(), costs: this.#knownOf(uri).costs });
  }

  /** A document is closed. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /**
   * The answer about a document as it is in the end, or `nothing` where it is not open. Work on a document that changes
   * is begun anew.
   *
   * @throws {ResponseError} when the request is cancelled
   */
  async answer<Answer, Nothing>(
    uri: string,
    nothing: Nothing,
    token: CancellationToken,
    work: SteppedWork<Answer>,
  ): Promise<Answer | Nothing> {
    for (;;) {
      await this.#quiet(uri, token, work.name);
      const answered = this.#last.then(() => this.#inSlices(uri, nothing, token, work));
      // Whoever comes next does not care how this one ends.
      this.#last = answered.catch(() => undefined);
      const answer = await answered;
      if (answer !== outdated) return answer;
    }
  }

  /** When nobody has typed for so long that the answer keeps nobody waiting. */
  async #quiet(uri: string, token: CancellationToken, name: string): Promise<void> {
    for (;;) {
      const { changedAt, costs } = this.#knownOf(uri);
      const cost = costs.get(name) ?? 0;
      const wanted = cost <= CHEAP ? 0 : Math.min(Math.max(cost, SHORTEST_WAIT), LONGEST_WAIT);
      const left = changedAt + wanted - this.#clock.now();
      // Even one that is cheap lets go first what has arrived with it.
      await this.#clock.pause(Math.max(0, left));
      throwIfCancelled(token);
      if (left <= 0) return;
    }
  }

  async #inSlices<Answer, Nothing>(
    uri: string,
    nothing: Nothing,
    token: CancellationToken,
    { name, steps }: SteppedWork<Answer>,
  ): Promise<Answer | Nothing | typeof outdated> {
    const document = this.#find(uri);
    if (!document) return nothing;
    const work = steps(document);
    for (;;) {
      throwIfCancelled(token);
      if (this.#find(uri) !== document) return outdated;
      const start = this.#clock.now();
      do {
        const step = work.next();
        if (!step.done) continue;
        // It has been sent by the time that others have their turn again.
        void this.#clock.pause(0).then(() => this.#keepCost(uri, name, this.#clock.now() - start));
        return step.value;
      } while (this.#clock.now() < start + LONGEST_SLICE);
      await this.#clock.pause(0);
    }
  }

  #keepCost(uri: string, name: string, cost: number): void {
    if (!this.#find(uri)) return;
    const known = this.#knownOf(uri);
    this.#known.set(uri, known);
    known.costs.set(name, cost);
  }

  #knownOf(uri: string): Known {
    return this.#known.get(uri) ?? { changedAt: Number.NEGATIVE_INFINITY, costs: new Map() };
  }
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, '请求已取消。The request was cancelled.');
}
