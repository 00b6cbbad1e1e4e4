import { Worker } from 'node:worker_threads';
import type { Batch, BatchOutcome, WorkerOrder } from './messages';

/** What became of a batch: what a worker found, or why none could tell. */
export type BatchResult =
  | { readonly ok: true; readonly worker: number; readonly outcome: BatchOutcome }
  | { readonly ok: false; readonly batch: Batch; readonly error: Error };

/** So many batches for each worker are under way or wait to be printed, so that no slow reader makes them pile up. */
const BATCHES_AHEAD = 2;

interface Member {
  readonly id: number;
  readonly worker: Worker;
}

/**
 * Threads that check batches. They are started when there is something to do, and a new one in the place of one that
 * fails.
 */
export class WorkerPool {
  readonly #program: string;
  readonly #order: WorkerOrder;
  readonly #size: number;
  readonly #free: Member[] = [];
  readonly #all = new Set<Member>();
  readonly #waiting: ((member: Member) => void)[] = [];
  #started = 0;
  #isEnded = false;

  /** @param program the file that every thread runs */
  constructor(program: string, order: WorkerOrder, size: number) {
    this.#program = program;
    this.#order = order;
    this.#size = size;
  }

  /** Has the batches checked, and gives the results in the order of the batches. */
  async *results(batches: Iterable<Batch>): AsyncGenerator<BatchResult> {
    const ahead: Promise<BatchResult>[] = [];
    for (const batch of batches) {
      ahead.push(this.#check(batch));
      if (ahead.length < this.#size * BATCHES_AHEAD) continue;
      const next = ahead.shift();
      if (next) yield await next;
    }
    for (const rest of ahead) yield await rest;
  }

  /** Ends all threads, whatever they are at. Batches that wait for one are never answered. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  async #check(batch: Batch): Promise<BatchResult> {
    const member = await this.#next();
    try {
      const outcome = await ask(member.worker, batch);
      this.#release(member);
      return { ok: true, worker: member.id, outcome };
    } catch (error) {
      this.#all.delete(member);
      const waiting = this.#isEnded ? undefined : this.#waiting.shift();
      if (waiting) waiting(this.#start());
      return { ok: false, batch, error: error instanceof Error ? error : new Error(String(error)) };
    }
  }

  #next(): Promise<Member> | Member {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#all.size < this.#size) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #release(member: Member): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(member);
    else this.#free.push(member);
  }

  #start(): Member {
    const worker = new Worker(this.#program, { workerData: this.#order });
    const member = { id: this.#started++, worker };
    this.#all.add(member);
    return member;
  }
}

/** A worker's answer to a batch; fails when it ends instead. */
function ask(worker: Worker, batch: Batch): Promise<BatchOutcome> {
  return new Promise((resolve, reject) => {
    const answered = (outcome: BatchOutcome) => {
      forget();
      resolve(outcome);
    };
    const failed = (error: Error) => {
      forget();
      reject(error);
    };
    const ended = (code: number) => failed(new Error(`exit ${code}`));
    const forget = () => worker.off('message', answered).off('error', failed).off('exit', ended);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(batch);
  });
}
