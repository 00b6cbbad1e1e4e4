import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';

/** How often a server that ends by itself is started again within the period. */
const mostRestarts = 4;

const periodMilliseconds = 3 * 60 * 1000;

/** How many messages in a row may go wrong before the connection is given up. */
const mostErrors = 3;

/**
 * Starts a server that has ended again, and gives up one that keeps ending, leaving it to the user to try once more.
 */
export class CrashHandler implements ErrorHandler {
  #ends: readonly number[] = [];

  error(_error: Error, _message: Message | undefined, count: number | undefined): ErrorHandlerResult {
    const tolerable = count !== undefined && count <= mostErrors;
    return { action: tolerable ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end <= periodMilliseconds), now];
    if (this.#ends.length <= mostRestarts) return { action: CloseAction.Restart };
    void offerRestart();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

async function offerRestart(): Promise<void> {
  const restart = vscode.l10n.t('Restart');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      'Gouji’s language server has ended several times in a row. Reports are not checked until it is restarted. Your documents are untouched.',
    ),
    restart,
  );
  if (chosen === restart) await vscode.commands.executeCommand('gouji.restartServer');
}
