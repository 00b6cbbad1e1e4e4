import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver';
import { MessageTexts } from './message-texts';

/**
 * Writes each message, header and body, in one piece and at once. The library's own writer hands the header over first
 * and the body some turns of the event loop later: the editor is woken twice for one message, and waits in between.
 */
export class FramedWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;
  readonly #texts = new MessageTexts();
  #failures = 0;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
    stream.on('error', (error: Error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /** Done when the system has taken the message; it fails when the message cannot be written, and listeners hear of it. */
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = this.#texts.of(message);
      const header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
      this.#stream.write(header + body, 'utf8', (error) => {
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
