import { type Diagnostic, type Disposable, type DocumentDiagnosticReport, RAL } from 'vscode-languageserver';
import type { ReportDocument } from '../report';
import type { Dismissals } from './dismissals';
import { DiagnosticLists } from './features/diagnostic-lists';
import { type StatusParams, statusOf } from './features/status';
import type { OpenDocument } from './open-document';
import type { Settings } from './settings';

/** Where diagnostics and states go. */
export interface Outlet {
  publish(uri: string, version: number, diagnostics: readonly Diagnostic[]): void;
  tell(status: StatusParams): void;
  /** Writes a line into the log. */
  log(line: string): void;
}

/**
 * A list that takes less than this to make and send goes out at once: nobody notices that what was asked with the edit
 * waits so long; in milliseconds.
 */
const TRIFLING = 1;

/** One that takes less than this, a third of the pace of typing, goes out with every change; in milliseconds. */
const CHEAP = 10;

/** However dear a list is, it never waits longer than this, in milliseconds. */
const LONGEST_WAIT = 200;

/** What was last sent for a document. */
interface Sent {
  /** Goes up with every list that differs from the one before. */
  readonly generation: number;
  /** The list, for knowing whether the next one is the same. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many problems the list leaves out. */
  readonly left: number;
  readonly status: string;
  /** How long the last list and the one before took to make and send, in milliseconds. */
  readonly costs: readonly [last: number, before: number];
}

const nothingSent: Sent = { generation: 0, diagnostics: [], left: 0, status: '', costs: [0, 0] };

/**
 * Publishes what was found in open documents, each list with the version it belongs to and only when it differs from
 * the last. While a list is cheap it goes out with every change; a dear one waits for a pause of twice its cost.
 */
export class Publisher {
  readonly #outlet: Outlet;
  readonly #failed = new Set<string>();
  readonly #dismissals: Dismissals;
  readonly #diagnostics: DiagnosticLists;
  readonly #sent = new Map<string, Sent>();
  readonly #waiting = new Map<string, Disposable>();
  readonly #telling = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param linked whether diagnostics lead to the pages of their rules */
  constructor(outlet: Outlet, dismissals: Dismissals, linked: () => boolean) {
    this.#outlet = outlet;
    this.#dismissals = dismissals;
    this.#diagnostics = new DiagnosticLists(linked);
  }

  /**
   * Publishes a document after a change: at once where that is a trifle, else behind what came together with the change
   * and is quickly answered, a completion for instance, or after a pause when its list is dear.
   */
  changed(current: () => OpenDocument | undefined, uri: string, settings: () => Settings): void {
    // Now and then something else holds up a single list; that makes none dear.
    const cost = Math.min(...(this.#sent.get(uri) ?? nothingSent).costs);
    const publish = () => {
      this.#stopWaiting(uri);
      const document = current();
      if (document) this.publish(document, settings());
    };
    if (this.#waiting.has(uri)) return;
    if (cost < TRIFLING && this.#sent.has(uri)) {
      publish();
      return;
    }
    const { timer } = RAL();
    if (cost > CHEAP) this.#waiting.set(uri, timer.setTimeout(publish, Math.min(2 * cost, LONGEST_WAIT)));
    // The next message has its turn before what is put off twice.
    else
      this.#waiting.set(
        uri,
        timer.setImmediate(() => this.#waiting.set(uri, timer.setImmediate(publish))),
      );
  }

  /** Publishes a document's diagnostics and state as they are now. */
  publish(document: OpenDocument, settings: Settings): void {
    const start = performance.now();
    const { uri, version } = document;
    const before = this.#sent.get(uri) ?? nothingSent;
    const { diagnostics, left } = this.#listOf(document, settings);
    const isNew = !this.#sent.has(uri) || !sameList(diagnostics, before.diagnostics);
    if (isNew) this.#outlet.publish(uri, version, diagnostics);
    const generation = before.generation + (isNew ? 1 : 0);
    const costs = [performance.now() - start, before.costs[0]] as const;
    this.#sent.set(uri, { ...before, generation, diagnostics, left, costs });
    this.#tellSoon(document);
  }

  /** The state of a document is for the eye; it goes out once what is waiting to be read has been read. */
  #tellSoon(document: OpenDocument): void {
    const { uri } = document;
    clearTimeout(this.#telling.get(uri));
    const tell = () => {
      this.#telling.delete(uri);
      const sent = this.#sent.get(uri);
      if (!sent) return;
      const state = statusOf(document, sent.left);
      const status = JSON.stringify({ ...state, version: 0 });
      if (status === sent.status) return;
      this.#sent.set(uri, { ...sent, status });
      this.#outlet.tell(state);
    };
    this.#telling.set(uri, setTimeout(tell, 0));
  }

  /** The answer to a client that asks: the list, or that it is still the one with the id it has. */
  answer(
    document: OpenDocument,
    settings: Settings,
    previousId: string | undefined,
  ): DocumentDiagnosticReport {
    const { uri } = document;
    const before = this.#sent.get(uri) ?? nothingSent;
    const { diagnostics: items, left } = this.#listOf(document, settings);
    const isNew = !this.#sent.has(uri) || !sameList(items, before.diagnostics);
    const generation = before.generation + (isNew ? 1 : 0);
    this.#sent.set(uri, { ...before, generation, diagnostics: items, left });
    const resultId = String(generation);
    return resultId === previousId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** Takes back what was published for a document that is closed. */
  withdraw(document: OpenDocument): void {
    this.#stopWaiting(document.uri);
    clearTimeout(this.#telling.get(document.uri));
    this.#telling.delete(document.uri);
    this.#sent.delete(document.uri);
    this.#outlet.publish(document.uri, document.version, []);
  }

  #listOf(
    document: OpenDocument,
    { language, maximumProblems }: Settings,
  ): { readonly diagnostics: Diagnostic[]; readonly left: number } {
    const { findings, left } = this.#dismissals.listed(document, maximumProblems);
    this.#tellOfFailures(document.report);
    return { diagnostics: this.#diagnostics.listOf(document.uri, findings, language, left), left };
  }

  /** A rule that threw is worth one line in the log of a session, and never the other rules. */
  #tellOfFailures({ ruleFailures }: ReportDocument): void {
    for (const { rule, detail } of ruleFailures) {
      if (this.#failed.has(rule)) continue;
      this.#failed.add(rule);
      this.#outlet.log(`规则 ${rule} 运行出错，已略过：${detail} The rule failed and was left out.`);
    }
  }

  #stopWaiting(uri: string): void {
    this.#waiting.get(uri)?.dispose();
    this.#waiting.delete(uri);
  }
}

/** Whether two lists say the same. Diagnostics of what no edit has touched are the very same objects. */
function sameList(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((diagnostic, index) => {
      const other = b[index];
      return diagnostic === other || JSON.stringify(diagnostic) === JSON.stringify(other);
    })
  );
}
