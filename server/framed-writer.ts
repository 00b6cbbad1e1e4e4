import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver';
import { MessageBytes } from './message-bytes';

/**
 * Writes each message, header and body, in one piece and at once. The library's own writer hands the header over first
 * and the body some turns of the event loop later: the editor is woken twice for one message, and waits in between.
 */
export class FramedWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;
  readonly #bytes = new MessageBytes();
  #failures = 0;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
    stream.on('error', (error: Error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /**
   * Done when the system has taken the message; it fails when the message cannot be written, and listeners hear of it.
   */
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = this.#bytes.of(message);
      const length = body.reduce((sum, piece) => sum + piece.length, 0);
      const framed = Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...body]);
      this.#stream.write(framed, (error) => {
        if (!error) {
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#failures);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}
