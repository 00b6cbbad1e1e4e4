import * as vscode from 'vscode';
import type { ReportStatus, StatusParams } from './protocol';
import { productName, type ServerSession } from './server-session';

/**
 * The items in the status bar that tell how the reports of the active document stand, by which configuration they are
 * judged, and that problems are left out where there are too many. There are none for other documents.
 */
export class StatusItem implements vscode.Disposable {
  readonly #statuses = new Map<string, StatusParams>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #items = new Map<ItemName, vscode.LanguageStatusItem>();

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
    return this.#items.get('relations')?.text;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#hide(...this.#items.keys());
  }

  #take(status: StatusParams): void {
    this.#statuses.set(status.uri, status);
    if (vscode.window.activeTextEditor?.document.uri.toString() === status.uri) this.#show();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && this.#statuses.get(document.uri.toString());
    if (document === undefined || status === undefined || status.count === 0) {
      this.#hide(...this.#items.keys());
      return;
    }
    const relations = this.#item('relations', document);
    relations.text = textOf(status);
    relations.detail = status.reports
      .map((report) => report.body ?? '')
      .join(' ')
      .trim();
    relations.severity = severityOf(status);
    relations.command = {
      command: 'workbench.actions.view.problems',
      title: vscode.l10n.t('Show Problems'),
    };
    const configuration = this.#item('configuration', document);
    configuration.text = configurationOf(status);
    configuration.command = {
      command: 'gouji.showEffectiveConfiguration',
      title: vscode.l10n.t('Show Effective Configuration'),
    };
    if (status.left === 0) this.#hide('limits');
    else this.#tellOfLimits(document, status.left);
    if (status.unread === 0) this.#hide('unread');
    else this.#tellOfUnread(document, status.unread);
  }

  #tellOfUnread(document: vscode.TextDocument, sections: number): void {
    const unread = this.#item('unread', document);
    unread.text = vscode.l10n.t('{0} sections are too large to be read', sections);
    unread.detail = vscode.l10n.t('nothing in them was checked');
    unread.severity = vscode.LanguageStatusSeverity.Warning;
  }

  #tellOfLimits(document: vscode.TextDocument, left: number): void {
    const limits = this.#item('limits', document);
    limits.text = vscode.l10n.t('{0} more problems are not listed', left);
    limits.severity = vscode.LanguageStatusSeverity.Warning;
    limits.command = {
      command: 'workbench.action.openSettings',
      title: vscode.l10n.t('Change the Limit'),
      arguments: ['gouji.maximumProblems'],
    };
  }

  /** An item for a document, the one that is there or a new one. */
  #item(name: ItemName, { languageId, uri }: vscode.TextDocument): vscode.LanguageStatusItem {
    // A selector cannot name one document without its path being taken for a pattern. Only the active document has
    // items, so its language and scheme are enough.
    const selector = { language: languageId, scheme: uri.scheme };
    const item =
      this.#items.get(name) ?? vscode.languages.createLanguageStatusItem(`gouji.${name}`, selector);
    this.#items.set(name, item);
    item.selector = selector;
    item.name = productName;
    return item;
  }

  #hide(...names: readonly ItemName[]): void {
    for (const name of names) {
      this.#items.get(name)?.dispose();
      this.#items.delete(name);
    }
  }
}

type ItemName = 'relations' | 'configuration' | 'limits' | 'unread';

/** By what the reports are judged, in one line. */
function configurationOf({ configuredBy }: StatusParams): string {
  const names = configuredBy.map((kind) =>
    kind === 'file' ? 'gouji.config.json' : vscode.l10n.t('VS Code settings'),
  );
  return vscode.l10n.t('Configuration: {0}', names.join(' + ') || vscode.l10n.t('defaults'));
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
