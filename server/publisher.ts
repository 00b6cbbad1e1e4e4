import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticsOf } from './features/diagnostics';
import { type StatusParams, statusOf } from './features/status';
import type { OpenDocument } from './open-document';
import type { Settings } from './settings';

/** Where diagnostics and states go. */
export interface Outlet {
  publish(uri: string, version: number, diagnostics: readonly Diagnostic[]): void;
  tell(status: StatusParams): void;
}

/** Publishes what was found in open documents, each list with the version it belongs to and only when it changed. */
export class Publisher {
  readonly #outlet: Outlet;
  /** The last list sent for each open document, as text, for leaving out lists that are the same. */
  readonly #sent = new Map<string, string>();

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  /** Publishes a document's diagnostics and state as they are now. */
  publish(document: OpenDocument, settings: Settings): void {
    const { uri, version, report } = document;
    const diagnostics = diagnosticsOf(uri, report.findings(), settings.language, settings.maximumProblems);
    const text = JSON.stringify(diagnostics);
    if (this.#sent.get(uri) !== text) {
      this.#sent.set(uri, text);
      this.#outlet.publish(uri, version, diagnostics);
    }
    this.#outlet.tell(statusOf(document));
  }

  /** Takes back what was published for a document that is closed. */
  withdraw(document: OpenDocument): void {
    this.#sent.delete(document.uri);
    this.#outlet.publish(document.uri, document.version, []);
  }
}
