import {
  type Diagnostic,
  Message,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';

const comma = Buffer.from(',');
const end = Buffer.from(']}}');

/**
 * Messages as the bytes of their JSON. Of a list of diagnostics only those are turned into bytes that were not in a
 * list before: an edit leaves nearly all of them the same objects, and long lists go out with every keystroke. Copying
 * bytes takes a tenth of the time of putting a text together, counting its bytes and encoding it.
 */
export class MessageBytes {
  readonly #diagnostics = new WeakMap<Diagnostic, Buffer>();

  /**
   * What `JSON.stringify` makes of a message, in UTF-8 and in pieces. Diagnostics must not change once they were in
   * one.
   */
  of(message: Message): readonly Buffer[] {
    if (!isList(message)) return [Buffer.from(JSON.stringify(message))];
    const { jsonrpc, method } = message;
    const { diagnostics, ...params } = message.params;
    // What is behind the address and the version are the braces that close the parameters and the message.
    const beginning = JSON.stringify({ jsonrpc, method, params }).slice(0, -2);
    const pieces: Buffer[] = [Buffer.from(`${beginning},"diagnostics":[`)];
    diagnostics.forEach((diagnostic, index) => {
      if (index > 0) pieces.push(comma);
      pieces.push(this.#bytesOf(diagnostic));
    });
    pieces.push(end);
    return pieces;
  }

  #bytesOf(diagnostic: Diagnostic): Buffer {
    const known = this.#diagnostics.get(diagnostic);
    if (known !== undefined) return known;
    const bytes = Buffer.from(JSON.stringify(diagnostic));
    this.#diagnostics.set(diagnostic, bytes);
    return bytes;
  }
}

interface ListMessage extends Message {
  readonly method: string;
  readonly params: PublishDiagnosticsParams;
}

function isList(message: Message): message is ListMessage {
  return Message.isNotification(message) && message.method === PublishDiagnosticsNotification.method;
}
