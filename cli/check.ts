import type { CheckOptions } from './arguments';
import { CheckRun } from './check-run';
import type { ExitStatus } from './exit-status';
import { unlessClosed } from './file-run';
import { type FoundFile, findFiles } from './find/find-files';
import { formatOf } from './format';
import { ReportOutput } from './format/report-output';
import { ParallelCheck } from './jobs/parallel-check';
import type { Surroundings } from './surroundings';
import type { Tally } from './tally';

/** Checks files and prints their reports in the order in which the files were given. */
interface Checking {
  readonly status: ExitStatus;
  readonly tally: Tally;
  isReady(): Promise<boolean>;
  files(found: Iterable<FoundFile>): Promise<void>;
}

/**
 * Checks files, in as many threads as were asked for, and gives the exit status; what is printed is the same for any
 * number. When nobody reads the output any more, the check ends with the status reached so far.
 */
export async function check(options: CheckOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const format = formatOf(options, surroundings);
  const { standardOutput, folder } = surroundings;
  const around = { ...surroundings, standardOutput: new ReportOutput(standardOutput, format) };
  const checking: Checking =
    options.jobs > 1 ? new ParallelCheck(options, around) : new CheckRun(options, around);
  const printAll = async () => {
    if (!(await checking.isReady())) return;
    await print(standardOutput, format.begin());
    await checking.files(findFiles(options.paths, folder));
    await print(standardOutput, format.end(checking.tally));
  };
  await printAll().catch(unlessClosed);
  return checking.status;
}

async function print(output: Surroundings['standardOutput'], text: string): Promise<void> {
  if (text !== '') await output.write(text);
}
