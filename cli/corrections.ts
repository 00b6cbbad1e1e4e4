import { correctionsText, dismiss } from '../report';
import type { CommonOptions } from './arguments';
import type { ExitStatus } from './exit-status';
import { FileRun, unlessClosed } from './file-run';
import type { Surroundings } from './surroundings';

/**
 * Prints the corrections of each file, and gives the exit status. Mistakes in a report are no failure of this command.
 */
export async function corrections(options: CommonOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const run = new FileRun(options, surroundings);
  await printAll(run).catch(unlessClosed);
  return run.status;
}

async function printAll(run: FileRun): Promise<void> {
  if (!(await run.isReady())) return;
  let separator = '';
  await run.eachFile(async ({ document, dismissals }) => {
    const { kept } = dismiss(document, document.findings(), dismissals);
    const list = correctionsText(document, kept);
    if (list === '') return;
    await run.print(separator + list);
    separator = '\n';
  });
  if (separator === '') await run.note('gouji: 没有要更正的地方。 Nothing to correct.\n');
}
