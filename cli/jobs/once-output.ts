import type { Output } from '../output';

/** Writes each text once, however often it comes. */
export class OnceOutput implements Output {
  readonly #output: Output;
  readonly #written = new Set<string>();

  constructor(output: Output) {
    this.#output = output;
  }

  async write(text: string): Promise<void> {
    if (this.#written.has(text)) return;
    this.#written.add(text);
    await this.#output.write(text);
  }
}
