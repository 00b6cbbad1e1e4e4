import type { CheckOptions } from '../arguments';
import { CheckRun } from '../check-run';
import { type ExitStatus, larger } from '../exit-status';
import { failure, unlessClosed } from '../file-run';
import type { FoundFile } from '../find/find-files';
import type { Output } from '../output';
import type { Surroundings } from '../surroundings';
import { addTallies, type Tally } from '../tally';
import { batchesOf } from './batches';
import type { Batch } from './messages';
import { OnceOutput } from './once-output';
import { type BatchResult, WorkerPool } from './worker-pool';

/**
 * Checks files in several threads, and prints what they find as one thread would that checks them one after another.
 */
export class ParallelCheck {
  readonly #options: CheckOptions;
  readonly #surroundings: Surroundings;
  readonly #errors: Output;
  /** What is done in this thread: what steers the run, a single batch, and files that no other thread could check. */
  readonly #own: CheckRun;
  #status: ExitStatus;
  /** By the worker. */
  readonly #tallies = new Map<number, Tally>();

  constructor(options: CheckOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
    // Each thread reads the configurations and baselines for itself; what is wrong with them is told once.
    this.#errors = new OnceOutput(surroundings.standardError);
    this.#own = new CheckRun(options, { ...surroundings, standardError: this.#errors });
    this.#status = this.#own.status;
  }

  /** The exit status as far as it is known. */
  get status(): ExitStatus {
    return larger(this.#status, this.#own.status);
  }

  /** What has been seen so far. */
  get tally(): Tally {
    return [...this.#tallies.values()].reduce(addTallies, this.#own.tally);
  }

  isReady(): Promise<boolean> {
    return this.#own.isReady();
  }

  /** Checks files, and prints what was found in their order. */
  async files(found: Iterable<FoundFile>): Promise<void> {
    const batches = batchesOf(found);
    const first = batches.next();
    if (first.done) return;
    const second = batches.next();
    const { program } = this.#surroundings;
    if (second.done || program === undefined) return this.#own.files(first.value);
    const { folder, colour } = this.#surroundings;
    const order = { options: this.#options, surroundings: { folder, colour } };
    const pool = new WorkerPool(program, order, this.#options.jobs);
    try {
      for await (const result of pool.results(inOrder([first.value, second.value], batches)))
        await this.#take(result);
    } finally {
      await pool.end();
    }
  }

  async #take(result: BatchResult): Promise<void> {
    if (!result.ok) {
      const problem = failure(result.error);
      for (const { name } of result.batch) await this.#own.refuse(name, problem);
      return;
    }
    const { written, tally, status } = result.outcome;
    this.#status = larger(this.#status, status);
    this.#tallies.set(result.worker, tally);
    for (const { to, text } of written) {
      if (to === 'output') await this.#surroundings.standardOutput.write(text);
      else await this.#errors.write(text).catch(unlessClosed);
    }
  }
}

function* inOrder(first: readonly Batch[], rest: Iterable<Batch>): Generator<Batch> {
  yield* first;
  yield* rest;
}
