import { type Report, reportsShown } from '../report';
import type { CheckOptions } from './arguments';
import { type ExitStatus, exitStatus, reaches } from './exit-status';
import { FileRun, type TextFile, unlessClosed } from './file-run';
import { coloured, plain } from './format/colour';
import type { OutputFormat } from './format/format';
import { JsonFormat } from './format/json';
import { TextFormat } from './format/text';
import type { Surroundings } from './surroundings';
import { emptyTally, type Tally, withFile } from './tally';

/**
 * Checks files one after another, each printed before the next is read, and gives the exit status. When nobody reads the
 * output any more, the check ends with the status reached so far.
 */
export async function check(options: CheckOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const run = new CheckRun(options, surroundings);
  await run.files().catch(unlessClosed);
  return run.status;
}

class CheckRun {
  readonly #options: CheckOptions;
  readonly #run: FileRun;
  readonly #format: OutputFormat;
  #tally: Tally = emptyTally;

  constructor(options: CheckOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#run = new FileRun(options, surroundings);
    this.#format =
      options.format === 'json'
        ? new JsonFormat(options.language)
        : new TextFormat(options.language, surroundings.colour ? coloured : plain);
  }

  get status(): ExitStatus {
    return this.#run.status;
  }

  async files(): Promise<void> {
    if (!(await this.#run.isReady())) return;
    await this.#run.print(this.#format.begin());
    await this.#run.eachFile((file) => this.#file(file));
    await this.#run.print(this.#format.end({ ...this.#tally, unread: this.#run.unread }));
  }

  async #file({ name, document, dismissals }: TextFile): Promise<void> {
    const { reports, dismissed } = reportsShown(document, dismissals);
    this.#tally = withFile(this.#tally, reports, dismissed);
    for (const report of reports) {
      if (this.#reachesThreshold(report)) this.#run.raise(exitStatus.found);
      await this.#run.print(this.#format.report(name, report, document));
    }
  }

  #reachesThreshold({ findings }: Report): boolean {
    return findings.some(({ severity }) => reaches(severity, this.#options.failOn));
  }
}
