import type { MessagePort } from 'node:worker_threads';
import { CheckRun } from '../check-run';
import type { Output } from '../output';
import type { Batch, BatchOutcome, WorkerOrder, Written } from './messages';

/** Checks the batches that come in, one after another, and answers each with what is to be printed. */
export function serveBatches(port: MessagePort, { options, surroundings }: WorkerOrder): void {
  let written: Written[] = [];
  const outputTo = (to: Written['to']): Output => ({
    write: async (text) => {
      written.push({ to, text });
    },
  });
  const run = new CheckRun(options, {
    ...surroundings,
    standardOutput: outputTo('output'),
    standardError: outputTo('error'),
    program: undefined,
  });
  const ready = run.isReady();
  port.on('message', async (batch: Batch) => {
    await ready;
    await run.files(batch);
    const { tally, status } = run;
    const outcome: BatchOutcome = { written, tally, status };
    written = [];
    port.postMessage(outcome);
  });
}
