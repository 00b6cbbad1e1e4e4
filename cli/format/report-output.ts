import type { Output } from '../output';
import type { OutputFormat } from './format';

/** Takes reports, one at a time, and puts before each what the format has there. */
export class ReportOutput implements Output {
  readonly #output: Output;
  readonly #format: OutputFormat;
  #isFirst = true;

  constructor(output: Output, format: OutputFormat) {
    this.#output = output;
    this.#format = format;
  }

  async write(report: string): Promise<void> {
    const before = this.#format.before(this.#isFirst);
    this.#isFirst = false;
    await this.#output.write(before + report);
  }
}
