import {
  type Diagnostic,
  Message,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';

/**
 * Messages as JSON. Of a list of diagnostics only those are turned into text that were not in a list before: an edit
 * leaves nearly all of them the same objects, and long lists go out with every keystroke.
 */
export class MessageTexts {
  readonly #diagnostics = new WeakMap<Diagnostic, string>();

  /** What `JSON.stringify` makes of a message. Diagnostics must not change once they were in one. */
  of(message: Message): string {
    if (!isList(message)) return JSON.stringify(message);
    const { jsonrpc, method } = message;
    const { diagnostics, ...params } = message.params;
    const list = diagnostics.map((diagnostic) => this.#textOf(diagnostic)).join();
    // What is behind the address and the version are the braces that close the parameters and the message.
    return `${JSON.stringify({ jsonrpc, method, params }).slice(0, -2)},"diagnostics":[${list}]}}`;
  }

  #textOf(diagnostic: Diagnostic): string {
    const known = this.#diagnostics.get(diagnostic);
    if (known !== undefined) return known;
    const text = JSON.stringify(diagnostic);
    this.#diagnostics.set(diagnostic, text);
    return text;
  }
}

interface ListMessage extends Message {
  readonly method: string;
  readonly params: PublishDiagnosticsParams;
}

function isList(message: Message): message is ListMessage {
  return Message.isNotification(message) && message.method === PublishDiagnosticsNotification.method;
}
