import * as vscode from 'vscode';
import { isReport } from '../report/recognise';
import { mayBeReport, openingOf, reportLanguage } from './documents';

/** How long after an edit a document that is no report yet is looked at again. Edits in between cost nothing. */
const patienceMilliseconds = 300;

/**
 * The open documents that are reports. A document is one from the moment it looks like one until it is closed: whoever
 * empties a table to fill it in again does not want everything about it to vanish.
 */
export class OpenReports implements vscode.Disposable {
  readonly #found = new Set<string>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #onDidFind = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly vscode.Disposable[];

  /** Fires once for each document that turns out to be a report, when it is opened or while it is written. */
  readonly onDidFind = this.#onDidFind.event;

  constructor() {
    this.#subscriptions = [
      this.#onDidFind,
      vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#lookLater(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ];
  }

  /** How many reports are open. */
  get size(): number {
    return this.#found.size;
  }

  /** Whether an open document is a report. */
  has({ uri }: vscode.TextDocument): boolean {
    return this.#found.has(uri.toString());
  }

  /** Looks at the documents that are open already. */
  lookAtOpenDocuments(): void {
    for (const document of vscode.workspace.textDocuments) this.#look(document);
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(document: vscode.TextDocument): void {
    if (this.has(document) || !mayBeReport(document)) return;
    if (document.languageId !== reportLanguage && !isReport(openingOf(document))) return;
    this.#found.add(document.uri.toString());
    if (this.size === 1) tellWhetherThereAreReports(true);
    this.#onDidFind.fire(document);
  }

  #lookLater(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.#found.has(key) || this.#waiting.has(key) || !mayBeReport(document)) return;
    const look = () => {
      this.#waiting.delete(key);
      this.#look(document);
    };
    this.#waiting.set(key, setTimeout(look, patienceMilliseconds));
  }

  #forget({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    if (this.#found.delete(key) && this.size === 0) tellWhetherThereAreReports(false);
  }
}

/** Commands that do something to a report are offered only while one is open; see the manifest. */
function tellWhetherThereAreReports(value: boolean): void {
  void vscode.commands.executeCommand('setContext', 'gouji.hasReport', value);
}
