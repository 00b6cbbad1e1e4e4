import { applyEdits, dismiss, fixAll, type ReportDocument } from '../report';
import type { FixOptions } from './arguments';
import { type ExitStatus, exitStatus } from './exit-status';
import { FileRun, type TextFile, unlessClosed } from './file-run';
import { printable } from './format/printable';
import type { Surroundings } from './surroundings';
import { encodeLike } from './write/encode';
import { writeProblemOf } from './write/problem';
import { replaceFile } from './write/replace-file';
import { unifiedDiff } from './write/unified-diff';

/**
 * Makes the safe fixes of each file and gives the exit status. Files without any are not touched. A dry run prints the
 * differences on the standard output and nothing else there.
 */
export async function fix(options: FixOptions, surroundings: Surroundings): Promise<ExitStatus> {
  const run = new FixRun(options, surroundings);
  await run.files().catch(unlessClosed);
  return run.status;
}

const notWritable = {
  zh: '改动无法按原来的编码写回，没有改。请另存为 UTF-8 后再试。',
  en: 'It cannot be written back in its own encoding, so nothing was changed. Save it as UTF-8 and try again.',
};

class FixRun {
  readonly #options: FixOptions;
  readonly #run: FileRun;
  #fixes = 0;
  #files = 0;

  constructor(options: FixOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#run = new FileRun(options, surroundings);
  }

  get status(): ExitStatus {
    return this.#run.status;
  }

  async files(): Promise<void> {
    if (!(await this.#run.isReady())) return;
    await this.#run.eachFile((file) => this.#file(file));
    const total = this.#total();
    if (this.#options.dryRun) await this.#run.note(total);
    else await this.#run.print(total);
  }

  async #file(file: TextFile): Promise<void> {
    const { name, path, text, document, dismissals } = file;
    const shown = (current: ReportDocument) => dismiss(current, current.findings(), dismissals).kept;
    const { edits, made } = fixAll(document, shown);
    if (edits.length === 0) return;
    const content = encodeLike(file, applyEdits(text, edits));
    if (!content) return this.#run.complain(name, notWritable, exitStatus.unread);
    if (this.#options.dryRun) await this.#run.print(unifiedDiff(name, text, edits));
    else {
      try {
        replaceFile(path, content);
      } catch (error) {
        return this.#run.complain(name, writeProblemOf(error), exitStatus.unread);
      }
      const titles = made.map(
        ({ title }) => `${printable(name)}: ${printable(title[this.#options.language])}\n`,
      );
      await this.#run.print(titles.join(''));
    }
    this.#fixes += made.length;
    this.#files++;
  }

  #total(): string {
    const { dryRun, language } = this.#options;
    if (language === 'en') {
      return `${dryRun ? 'Would make' : 'Made'} ${this.#fixes} fixes in ${this.#files} files.\n`;
    }
    if (this.#fixes === 0) return '没有可以放心自动改的地方。\n';
    return `${dryRun ? '将要改动' : '已改'} ${this.#files} 个文件，共 ${this.#fixes} 处。\n`;
  }
}
