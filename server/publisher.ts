import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf } from './features/diagnostics';
import { type StatusParams, statusOf } from './features/status';
import type { OpenDocument } from './open-document';
import type { Settings } from './settings';

/** Where diagnostics and states go. */
export interface Outlet {
  publish(uri: string, version: number, diagnostics: readonly Diagnostic[]): void;
  tell(status: StatusParams): void;
}

/** A list that takes less than this to make and send goes out with every change, in milliseconds. */
const CHEAP = 2;

/** However dear a list is, it never waits longer than this, in milliseconds. */
const LONGEST_WAIT = 200;

/** What was last sent for a document. */
interface Sent {
  /** Goes up with every list that differs from the one before. */
  readonly generation: number;
  /** The list as text, for knowing whether the next one is the same. */
  readonly diagnostics: string;
  readonly status: string;
  /** How long it took to make and send, in milliseconds. */
  readonly cost: number;
}

const nothingSent: Sent = { generation: 0, diagnostics: '[]', status: '', cost: 0 };

/**
 * Publishes what was found in open documents, each list with the version it belongs to and only when it differs from the
 * last. While a list is cheap it goes out with every change; a dear one waits for a pause of twice its cost.
 */
export class Publisher {
  readonly #outlet: Outlet;
  readonly #sent = new Map<string, Sent>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  /** Publishes a document after a change: at once, or after a pause when its list is dear. */
  changed(current: () => OpenDocument | undefined, uri: string, settings: () => Settings): void {
    const cost = this.#sent.get(uri)?.cost ?? 0;
    const publish = () => {
      this.#stopWaiting(uri);
      const document = current();
      if (document) this.publish(document, settings());
    };
    this.#stopWaiting(uri);
    if (cost <= CHEAP) publish();
    else this.#waiting.set(uri, setTimeout(publish, Math.min(2 * cost, LONGEST_WAIT)));
  }

  /** Publishes a document's diagnostics and state as they are now. */
  publish(document: OpenDocument, settings: Settings): void {
    const start = performance.now();
    const { uri, version } = document;
    const before = this.#sent.get(uri) ?? nothingSent;
    const diagnostics = listOf(document, settings);
    const text = JSON.stringify(diagnostics);
    const isNew = text !== before.diagnostics || !this.#sent.has(uri);
    if (isNew) this.#outlet.publish(uri, version, diagnostics);
    const state = statusOf(document);
    const status = JSON.stringify({ ...state, version: 0 });
    if (status !== before.status) this.#outlet.tell(state);
    const cost = performance.now() - start;
    this.#sent.set(uri, { generation: before.generation + (isNew ? 1 : 0), diagnostics: text, status, cost });
  }

  /** The answer to a client that asks: the list, or that it is still the one with the id it has. */
  answer(
    document: OpenDocument,
    settings: Settings,
    previousId: string | undefined,
  ): DocumentDiagnosticReport {
    const { uri } = document;
    const before = this.#sent.get(uri) ?? nothingSent;
    const items = listOf(document, settings);
    const text = JSON.stringify(items);
    const generation = before.generation + (text === before.diagnostics && this.#sent.has(uri) ? 0 : 1);
    this.#sent.set(uri, { ...before, generation, diagnostics: text });
    const resultId = String(generation);
    return resultId === previousId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** Takes back what was published for a document that is closed. */
  withdraw(document: OpenDocument): void {
    this.#stopWaiting(document.uri);
    this.#sent.delete(document.uri);
    this.#outlet.publish(document.uri, document.version, []);
  }

  #stopWaiting(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
  }
}

function listOf({ uri, report }: OpenDocument, { language, maximumProblems }: Settings): Diagnostic[] {
  const findings = report.findings(maximumProblems);
  const left = findings.length < maximumProblems ? 0 : report.findingCount - findings.length;
  return diagnosticsOf(uri, findings, language, left);
}
