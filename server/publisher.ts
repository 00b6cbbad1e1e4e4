import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { ReportDocument } from '../report';
import type { Dismissals } from './dismissals';
import { DiagnosticLists } from './features/diagnostic-lists';
import { type StatusParams, statusOf } from './features/status';
import type { OpenDocument } from './open-document';
import { type Costs, Departures, departureOf } from './publishing-pace';
import type { Settings } from './settings';

/** Where diagnostics and states go. */
export interface Outlet {
  publish(uri: string, version: number, diagnostics: readonly Diagnostic[]): void;
  tell(status: StatusParams): void;
  /** Writes a line into the log. */
  log(line: string): void;
}

/** What was last sent for a document. */
interface Sent {
  /** Goes up with every list that differs from the one before. */
  readonly generation: number;
  /** The list, for knowing whether the next one is the same. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many problems the list leaves out. */
  readonly left: number;
  readonly status: string;
  readonly costs: Costs;
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
  readonly #departures = new Departures();
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
    this.#departures.add(uri, departureOf(this.#sent.get(uri)?.costs), () => {
      const document = current();
      if (document) this.publish(document, settings());
    });
  }

  /** Publishes a document's diagnostics and state as they are now. */
  publish(document: OpenDocument, settings: Settings): void {
    const start = performance.now();
    const { uri, version } = document;
    const { list, isNew } = this.#nextOf(document, settings);
    if (isNew) this.#outlet.publish(uri, version, list.diagnostics);
    this.#sent.set(uri, { ...list, costs: [performance.now() - start, list.costs[0]] });
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
    const { list } = this.#nextOf(document, settings);
    this.#sent.set(document.uri, list);
    const resultId = String(list.generation);
    const items = [...list.diagnostics];
    return resultId === previousId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** Takes back what was published for a document that is closed. */
  withdraw(document: OpenDocument): void {
    this.#departures.cancel(document.uri);
    clearTimeout(this.#telling.get(document.uri));
    this.#telling.delete(document.uri);
    this.#sent.delete(document.uri);
    this.#outlet.publish(document.uri, document.version, []);
  }

  /** What is to be sent for a document now, and whether that is another list than before. */
  #nextOf(
    document: OpenDocument,
    { language, maximumProblems }: Settings,
  ): { readonly list: Sent; readonly isNew: boolean } {
    const { uri, report } = document;
    const { findings, left } = this.#dismissals.listed(document, maximumProblems);
    this.#tellOfFailures(report);
    const diagnostics = this.#diagnostics.listOf(uri, findings, language, left);
    const before = this.#sent.get(uri);
    const isNew = !before || !sameList(diagnostics, before.diagnostics);
    const { generation, ...others } = before ?? nothingSent;
    return { list: { ...others, generation: generation + (isNew ? 1 : 0), diagnostics, left }, isNew };
  }

  /** A rule that threw is worth one line in the log of a session, and never the other rules. */
  #tellOfFailures({ ruleFailures }: ReportDocument): void {
    for (const { rule, detail } of ruleFailures) {
      if (this.#failed.has(rule)) continue;
      this.#failed.add(rule);
      this.#outlet.log(`规则 ${rule} 运行出错，已略过：${detail} The rule failed and was left out.`);
    }
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
