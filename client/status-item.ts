import * as vscode from 'vscode';
import type { ReportStatus, StatusParams } from './protocol';
import { productName, type ServerSession } from './server-session';

/** The item in the status bar that tells how the reports of the active document stand. There is none for other documents. */
export class StatusItem implements vscode.Disposable {
  readonly #statuses = new Map<string, StatusParams>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #item: vscode.LanguageStatusItem | undefined;

  constructor(session: ServerSession) {
    this.#subscriptions = [
      session.onDidJudge((params) => this.#take(params)),
      session.onDidEnd(() => {
        this.#statuses.clear();
        this.#show();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#statuses.delete(uri.toString())),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
    ];
  }

  /** What is shown, `undefined` while there is no item. */
  get text(): string | undefined {
    return this.#item?.text;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item?.dispose();
  }

  #take(status: StatusParams): void {
    this.#statuses.set(status.uri, status);
    if (vscode.window.activeTextEditor?.document.uri.toString() === status.uri) this.#show();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && this.#statuses.get(document.uri.toString());
    if (document === undefined || status === undefined || status.count === 0) {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    // A selector cannot name one document without its path being taken for a pattern. Only the active document has an
    // item, so its language and scheme are enough.
    const selector = { language: document.languageId, scheme: document.uri.scheme };
    this.#item ??= vscode.languages.createLanguageStatusItem('gouji.relations', selector);
    this.#item.selector = selector;
    this.#item.name = productName;
    this.#item.text = textOf(status);
    this.#item.detail = status.reports
      .map((report) => report.body ?? '')
      .join(' ')
      .trim();
    this.#item.severity = severityOf(status);
    this.#item.command = {
      command: 'workbench.actions.view.problems',
      title: vscode.l10n.t('Show Problems'),
    };
  }
}

/** The state of a document's reports in one line, such as `2021 格式 · 2023 年 · 成立 40 · 不成立 1 · 未核 2`. */
function textOf({ reports, count, holds, broken, unchecked }: StatusParams): string {
  const [report] = reports;
  const subject =
    report === undefined || count > 1
      ? [vscode.l10n.t('{0} reports', count)]
      : [formOf(report), yearOf(report)];
  return [
    ...subject,
    vscode.l10n.t('{0} hold', holds),
    broken > 0 ? vscode.l10n.t('{0} broken', broken) : '',
    unchecked > 0 ? vscode.l10n.t('{0} unchecked', unchecked) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function formOf({ form }: ReportStatus): string {
  if (form === null) return vscode.l10n.t('no official form');
  return form === 'fujian' ? vscode.l10n.t('Fujian form') : vscode.l10n.t('{0} form', form);
}

function yearOf({ year }: ReportStatus): string {
  return year === null ? '' : vscode.l10n.t('year {0}', year);
}

function severityOf({ broken }: StatusParams): vscode.LanguageStatusSeverity {
  return broken > 0 ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
}
