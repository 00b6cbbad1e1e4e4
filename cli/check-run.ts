import { type Report, reportsShown } from '../report';
import type { CheckOptions } from './arguments';
import { type ExitStatus, exitStatus, reaches } from './exit-status';
import { FileRun, type TextFile } from './file-run';
import type { FoundFile } from './find/find-files';
import { formatOf } from './format';
import type { OutputFormat } from './format/format';
import type { FileProblem } from './read/problem';
import type { Surroundings } from './surroundings';
import { emptyTally, type Tally, withFile } from './tally';

/**
 * Checks files, each printed before the next is read. What it writes to the standard output are reports, each by
 * itself.
 */
export class CheckRun {
  readonly #options: CheckOptions;
  readonly #run: FileRun;
  readonly #format: OutputFormat;
  #tally: Tally = emptyTally;

  constructor(options: CheckOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#run = new FileRun(options, surroundings);
    this.#format = formatOf(options, surroundings);
  }

  /** The exit status as far as it is known. */
  get status(): ExitStatus {
    return this.#run.status;
  }

  /** What has been seen so far. */
  get tally(): Tally {
    return { ...this.#tally, unread: this.#run.unread };
  }

  /** Whether what steers the run can be read; see `FileRun.isReady`. */
  isReady(): Promise<boolean> {
    return this.#run.isReady();
  }

  /** Checks files one after another. */
  async files(found: Iterable<FoundFile>): Promise<void> {
    for (const file of found) await this.#run.file(file, (read) => this.#file(read));
  }

  /** Names a file that could not be checked. */
  refuse(name: string, problem: FileProblem): Promise<void> {
    return this.#run.refuse(name, problem);
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
