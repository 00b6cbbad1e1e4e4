import * as vscode from 'vscode';
import type { OpenReports } from './reports';

/**
 * Keeps the context `gouji.isReport`, by which the manifest offers commands and keys only where they mean something.
 */
export class ReportContext implements vscode.Disposable {
  readonly #reports: OpenReports;
  readonly #subscriptions: readonly vscode.Disposable[];
  #told = false;

  constructor(reports: OpenReports) {
    this.#reports = reports;
    this.#subscriptions = [
      reports.onDidFind(() => this.#tell()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#tell()),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #tell(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isReport = document !== undefined && this.#reports.has(document);
    if (isReport === this.#told) return;
    this.#told = isReport;
    void vscode.commands.executeCommand('setContext', 'gouji.isReport', isReport);
  }
}
