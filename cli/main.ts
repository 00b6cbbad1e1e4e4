import process from 'node:process';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { exitStatus } from './exit-status';
import { usesColour } from './format/colour';
import { serveBatches } from './jobs/worker';
import { OutputFailure, StreamOutput } from './output';
import { run } from './run';

async function main(): Promise<void> {
  // The status is set instead of exiting, so that everything written still reaches its reader.
  process.exitCode = await run(process.argv.slice(2), {
    folder: process.cwd(),
    standardOutput: new StreamOutput(process.stdout),
    standardError: new StreamOutput(process.stderr),
    colour: usesColour(process.env, process.stdout.isTTY),
    program: __filename,
  });
}

if (!isMainThread && parentPort) serveBatches(parentPort, workerData);
else
  main().catch((error: unknown) => {
    process.exitCode = exitStatus.unread;
    if (!(error instanceof OutputFailure)) throw error;
    console.error(
      `gouji: 无法写出结果（${error.message}）。 The output cannot be written (${error.message}).`,
    );
  });
