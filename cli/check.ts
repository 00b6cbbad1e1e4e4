import { type Report, ReportDocument } from '../report';
import type { CheckOptions } from './arguments';
import { type ConfigurationComplaint, Configurations } from './configurations';
import { type ExitStatus, exitStatus, larger, reaches } from './exit-status';
import { findFiles } from './find/find-files';
import { coloured, plain } from './format/colour';
import type { OutputFormat } from './format/format';
import { JsonFormat } from './format/json';
import { printable } from './format/printable';
import { TextFormat } from './format/text';
import { OutputFailure } from './output';
import type { Problem } from './read/problem';
import { readText } from './read/read-text';
import type { Surroundings } from './surroundings';
import { emptyTally, type Tally, withFile } from './tally';

/**
 * Checks files one after another, each printed before the next is read, and gives the exit status. A file that cannot
 * be read is named on the standard error, and the rest is still checked. When nobody reads the output any more, the
 * check ends with the status reached so far.
 */
export async function check(options: CheckOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const run = new CheckRun(options, surroundings);
  await run.files().catch(unlessClosed);
  return run.status;
}

/** Lets a failure pass that only says that nobody reads any more. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof OutputFailure && error.closed)) throw error;
}

class CheckRun {
  readonly #options: CheckOptions;
  readonly #surroundings: Surroundings;
  readonly #format: OutputFormat;
  readonly #configurations: Configurations;
  #tally: Tally = emptyTally;
  #status: ExitStatus = exitStatus.clean;
  readonly #failed = new Set<string>();

  constructor(options: CheckOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
    this.#configurations = new Configurations(options.configuration, surroundings.folder);
    this.#format =
      options.format === 'json'
        ? new JsonFormat(options.language)
        : new TextFormat(options.language, surroundings.colour ? coloured : plain);
  }

  get status(): ExitStatus {
    return this.#status;
  }

  async files(): Promise<void> {
    const { paths } = this.#options;
    const complaint = this.#configurations.readChosen();
    if (complaint) return this.#complain(complaint);
    await this.#complainOfConfigurations();
    await this.#print(this.#format.begin());
    for (const found of findFiles(paths, this.#surroundings.folder)) {
      if (found.kind === 'problem') await this.#refuse(found.name, found.problem);
      else await this.#file(found.name, found.path);
    }
    await this.#print(this.#format.end(this.#tally));
  }

  async #file(name: string, path: string): Promise<void> {
    const read = readText(path);
    if (!read.ok) return this.#refuse(name, read.problem);
    const configuration = this.#configurations.of(path);
    await this.#complainOfConfigurations();
    try {
      const document = new ReportDocument(read.text);
      document.configure(configuration);
      await this.#document(name, document);
    } catch (error) {
      if (error instanceof OutputFailure) throw error;
      // Reading a report never fails by design; should it, the other files must not suffer.
      await this.#refuse(name, failure(error));
    }
  }

  async #document(name: string, document: ReportDocument): Promise<void> {
    const reports = document.reports();
    await this.#tellOfFailures(document);
    this.#tally = withFile(this.#tally, reports);
    for (const report of reports) {
      if (this.#reachesThreshold(report)) this.#status = larger(this.#status, exitStatus.found);
      await this.#print(this.#format.report(name, report, document));
    }
  }

  /** A rule that threw is named once in a run; everything else has been checked. */
  async #tellOfFailures({ ruleFailures }: ReportDocument): Promise<void> {
    for (const { rule, detail } of ruleFailures) {
      if (this.#failed.has(rule)) continue;
      this.#failed.add(rule);
      const zh = `规则 ${rule} 运行出错（${printable(detail)}），没有核对这一项；其余照常。`;
      const en = `The rule ${rule} failed (${printable(detail)}) and was left out; everything else was checked.`;
      await this.#surroundings.standardError.write(`gouji: ${zh} ${en}\n`).catch(unlessClosed);
    }
  }

  #reachesThreshold({ findings }: Report): boolean {
    return findings.some(({ severity }) => reaches(severity, this.#options.failOn));
  }

  async #refuse(name: string, { zh, en }: Problem): Promise<void> {
    this.#tally = { ...this.#tally, unread: this.#tally.unread + 1 };
    this.#status = larger(this.#status, exitStatus.unread);
    await this.#surroundings.standardError
      .write(`gouji: ${printable(name)}: ${zh} ${en}\n`)
      .catch(unlessClosed);
  }

  async #complainOfConfigurations(): Promise<void> {
    for (const complaint of this.#configurations.takeComplaints()) await this.#complain(complaint);
  }

  /** Tells of a mistaken configuration. What is right in it counts, and the check goes on. */
  async #complain({ name, place, problem: { zh, en } }: ConfigurationComplaint): Promise<void> {
    this.#status = larger(this.#status, exitStatus.usage);
    const at = place ? `:${place.line}:${place.column}` : '';
    await this.#surroundings.standardError
      .write(`gouji: ${printable(name)}${at}: ${printable(zh)} ${printable(en)}\n`)
      .catch(unlessClosed);
  }

  async #print(text: string): Promise<void> {
    if (text !== '') await this.#surroundings.standardOutput.write(text);
  }
}

function failure(error: unknown): Problem {
  const detail = printable(error instanceof Error ? error.message : String(error));
  return { zh: `检查时出错（${detail}）。`, en: `The check failed (${detail}).` };
}
