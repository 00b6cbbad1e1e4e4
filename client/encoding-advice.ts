import * as vscode from 'vscode';
import { looksMisdecoded } from '../report/recognise';
import { mayBeReport, openingOf } from './documents';
import { chineseEncoding } from './text-files';

/**
 * Offers, once for each file, to reopen a report that was stored as GB18030 and is shown as garbage because it was read
 * as UTF-8.
 */
export class EncodingAdvice implements vscode.Disposable {
  readonly #advised = new Set<string>();
  readonly #subscription = vscode.workspace.onDidOpenTextDocument((document) => this.#look(document));

  /** Looks at the documents that are open already. */
  lookAtOpenDocuments(): void {
    for (const document of vscode.workspace.textDocuments) this.#look(document);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #look(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.#advised.has(key) || document.isUntitled || !mayBeReport(document)) return;
    if (!looksMisdecoded(openingOf(document))) return;
    this.#advised.add(key);
    void advise(document);
  }
}

async function advise({ uri, fileName }: vscode.TextDocument): Promise<void> {
  const reopen = vscode.l10n.t('Reopen as GB18030');
  const name = fileName.replace(/^.*[\\/]/, '');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} is a report stored as GB18030, and was read as UTF-8. That is why its text cannot be read.',
      name,
    ),
    reopen,
  );
  if (chosen !== reopen) return;
  try {
    await vscode.workspace.openTextDocument(uri, { encoding: chineseEncoding });
  } catch (error) {
    // VS Code refuses where changes that are not saved would be lost.
    const reason = error instanceof Error ? error.message : String(error);
    await vscode.window.showErrorMessage(vscode.l10n.t('{0} was not reopened: {1}', name, reason));
  }
}
