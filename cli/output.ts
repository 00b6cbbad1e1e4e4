import type { Writable } from 'node:stream';

/** Where text goes: standard output, standard error, or a test's list. */
export interface Output {
  /**
   * Writes a text and waits until it is taken, so that a slow reader never makes unwritten text pile up.
   * Fails with an {@link OutputFailure}.
   */
  write(text: string): Promise<void>;
}

/** Output could not be written, for instance because the disk is full. */
export class OutputFailure extends Error {
  /** Whoever read the output has gone, as `head` and `less` do. Then nothing is wrong; there is just no reader. */
  readonly closed: boolean;

  constructor(error: Error) {
    const code = 'code' in error ? String(error.code) : undefined;
    super(code ?? error.message);
    // Windows reports a pipe that was closed at the other end as EOF.
    this.closed = code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
  }
}

/** An output to a stream of the process. */
export class StreamOutput implements Output {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    // Without a listener the stream's failure would end the process; each write hears of it through its own callback.
    stream.on('error', () => {});
  }

  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (error) reject(new OutputFailure(error));
        else resolve();
      });
    });
  }
}
