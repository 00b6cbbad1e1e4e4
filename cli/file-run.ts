import type { Buffer } from 'node:buffer';
import { type DismissalSources, ReadingMemory, ReportDocument } from '../report';
import type { CommonOptions } from './arguments';
import { type ConfigurationComplaint, Configurations } from './configurations';
import { Dismissals } from './dismissals';
import { type ExitStatus, exitStatus, larger } from './exit-status';
import { type FoundFile, findFiles } from './find/find-files';
import { printable } from './format/printable';
import { OutputFailure } from './output';
import { decodeText } from './read/decode';
import type { FileProblem } from './read/problem';
import { readBytes } from './read/read-bytes';
import type { Surroundings } from './surroundings';

/** A file that was read. */
export interface TextFile {
  /** The name to show. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
  /** The text, read and judged by the configuration that counts for the file. */
  readonly document: ReportDocument;
  readonly dismissals: DismissalSources;
}

/**
 * One run over the files that were asked for, each done with before the next is read. A file that cannot be read, or
 * whose work fails, is named on the standard error, and the rest still has its turn.
 */
export class FileRun {
  readonly #options: CommonOptions;
  readonly #surroundings: Surroundings;
  readonly #configurations: Configurations;
  readonly #dismissals: Dismissals;
  #status: ExitStatus = exitStatus.clean;
  #unread = 0;
  readonly #failedRules = new Set<string>();
  readonly #memory = new ReadingMemory();

  constructor(options: CommonOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
    this.#configurations = new Configurations(options.configuration, surroundings.folder);
    this.#dismissals = new Dismissals(options.dismissals, (name, problem) =>
      this.complain(name, problem, exitStatus.usage),
    );
  }

  /** The exit status as far as it is known. */
  get status(): ExitStatus {
    return this.#status;
  }

  /** How many files and folders could not be read. */
  get unread(): number {
    return this.#unread;
  }

  /** Whether what steers the run can be read. Where it cannot, this has been said, and nothing should be done. */
  async isReady(): Promise<boolean> {
    const complaint = this.#configurations.readChosen();
    if (complaint) await this.#complainOf(complaint);
    else await this.#complainOfConfigurations();
    return complaint === undefined;
  }

  /** Does something with every file. */
  async eachFile(work: (file: TextFile) => Promise<void>): Promise<void> {
    for (const found of findFiles(this.#options.paths, this.#surroundings.folder))
      await this.file(found, work);
  }

  /** Does something with a file, unless it cannot be read. */
  async file(found: FoundFile, work: (file: TextFile) => Promise<void>): Promise<void> {
    if (found.kind === 'problem') await this.refuse(found.name, found.problem);
    else await this.#file(found.name, found.path, work);
  }

  /** Names a file that could not be read or checked. */
  refuse(name: string, problem: FileProblem): Promise<void> {
    this.#unread++;
    return this.complain(name, problem, exitStatus.unread);
  }

  /** Lets the exit status be at least this. */
  raise(status: ExitStatus): void {
    this.#status = larger(this.#status, status);
  }

  /** Writes to the standard output. */
  async print(text: string): Promise<void> {
    if (text !== '') await this.#surroundings.standardOutput.write(text);
  }

  /** Names a file on the standard error, with what is wrong with it. */
  async complain(name: string, problem: FileProblem, status: ExitStatus): Promise<void> {
    this.raise(status);
    await this.note(`gouji: ${printable(name)}: ${printable(problem.zh)} ${printable(problem.en)}\n`);
  }

  /** Writes to the standard error. */
  async note(text: string): Promise<void> {
    await this.#surroundings.standardError.write(text).catch(unlessClosed);
  }

  /** A rule that threw is named once in a run; everything else has been checked. */
  async #tellOfFailures({ ruleFailures }: ReportDocument): Promise<void> {
    for (const { rule, detail } of ruleFailures) {
      if (this.#failedRules.has(rule)) continue;
      this.#failedRules.add(rule);
      const zh = `规则 ${rule} 运行出错（${printable(detail)}），没有核对这一项；其余照常。`;
      const en = `The rule ${rule} failed (${printable(detail)}) and was left out; everything else was checked.`;
      await this.note(`gouji: ${zh} ${en}\n`);
    }
  }

  /** What is too large to be a section of a report was not checked. */
  async #tellOfUnread(name: string, { unreadCount }: ReportDocument): Promise<void> {
    if (unreadCount === 0) return;
    const zh = `有 ${unreadCount} 个部分过长，没有读取，其中的内容都没有核对。`;
    const en = `${unreadCount} sections are too large to be read; nothing in them was checked.`;
    await this.note(`gouji: ${printable(name)}: ${zh} ${en}\n`);
  }

  async #file(name: string, path: string, work: (file: TextFile) => Promise<void>): Promise<void> {
    const read = readBytes(path);
    if (!read.ok) return this.refuse(name, read.problem);
    const decoded = decodeText(read.bytes);
    if (!decoded.ok) return this.refuse(name, decoded.problem);
    const { text } = decoded;
    const configuration = this.#configurations.of(path);
    await this.#complainOfConfigurations();
    const dismissals = await this.#dismissals.of(name, path);
    try {
      const document = new ReportDocument(text, { memory: this.#memory });
      document.configure(configuration);
      await work({ name, path, bytes: read.bytes, text, document, dismissals });
      await this.#tellOfFailures(document);
      await this.#tellOfUnread(name, document);
    } catch (error) {
      if (error instanceof OutputFailure) throw error;
      // Reading a report never fails by design; should it, the other files must not suffer.
      await this.refuse(name, failure(error));
    }
  }

  async #complainOfConfigurations(): Promise<void> {
    for (const complaint of this.#configurations.takeComplaints()) await this.#complainOf(complaint);
  }

  /** Tells of a mistaken configuration. What is right in it counts, and the run goes on. */
  #complainOf({ name, place, problem }: ConfigurationComplaint): Promise<void> {
    const at = place ? `:${place.line}:${place.column}` : '';
    return this.complain(`${name}${at}`, problem, exitStatus.usage);
  }
}

/** Lets a failure pass that only says that nobody reads any more. */
export function unlessClosed(error: unknown): void {
  if (!(error instanceof OutputFailure && error.closed)) throw error;
}

/** That a check failed, for a reason that only a programmer can mend. */
export function failure(error: unknown): FileProblem {
  const detail = printable(error instanceof Error ? error.message : String(error));
  return { zh: `检查时出错（${detail}）。`, en: `The check failed (${detail}).` };
}
