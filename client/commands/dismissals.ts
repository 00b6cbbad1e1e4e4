import * as vscode from 'vscode';
import {
  type DismissArguments,
  type DismissalPlace,
  type DismissalResult,
  dismissMethod,
  forgetDismissalMethod,
} from '../protocol';
import type { ServerSession } from '../server-session';

/**
 * What the dismissing command is told. Whoever gives reason and place, as a keybinding or a test does, is not asked for
 * them.
 */
export interface DismissRequest extends DismissArguments {
  readonly reason?: string;
  readonly where?: DismissalPlace;
}

/**
 * Dismisses findings for a reason that the user gives. The server writes; this asks, saves, and tells what went wrong.
 */
export class Dismissals {
  readonly #session: ServerSession;

  constructor(session: ServerSession) {
    this.#session = session;
  }

  /** Asks for what is not given, and dismisses a finding. Whoever breaks off has dismissed nothing. */
  async dismiss(request: DismissRequest): Promise<void> {
    if (!request.comment && !request.baseline) {
      await vscode.window.showWarningMessage(
        vscode.l10n.t(
          'A dismissal of this document is kept in gouji.baseline.json beside it, which is only possible on this computer’s disk. Save the document there first.',
        ),
      );
      return;
    }
    const where = request.where ?? (await placeFor(request));
    const reason = where === undefined ? undefined : (request.reason ?? (await askForReason(where)));
    if (where === undefined || reason === undefined) return;
    const { uri, version, finding, rule } = request;
    await this.#send(dismissMethod, { uri, version, finding, rule, reason, where });
  }

  /** Takes an entry out of the baseline. */
  async forget(request: unknown): Promise<void> {
    await this.#send(forgetDismissalMethod, request);
  }

  async #send(method: string, params: unknown): Promise<void> {
    const { client } = this.#session;
    if (client?.isRunning() !== true) return;
    const { problem, save } = await client.sendRequest<DismissalResult>(method, params);
    if (problem !== null) await vscode.window.showErrorMessage(problem);
    else if (save !== null) await saveFile(client.protocol2CodeConverter.asUri(save));
  }
}

/** Where the dismissal goes: the user's choice where there is one, `undefined` when it is broken off. */
async function placeFor({ comment, baseline }: DismissRequest): Promise<DismissalPlace | undefined> {
  if (!comment) return 'baseline';
  if (!baseline) return 'comment';
  const places: readonly (vscode.QuickPickItem & { readonly place: DismissalPlace })[] = [
    {
      place: 'comment',
      label: vscode.l10n.t('As a comment in the document'),
      detail: vscode.l10n.t('Stays with the text. Readers of the rendered page do not see it.'),
    },
    {
      place: 'baseline',
      label: vscode.l10n.t('In gouji.baseline.json beside the document'),
      detail: vscode.l10n.t('Leaves the document as it is.'),
    },
  ];
  const title = vscode.l10n.t('Where to keep the dismissal');
  return (await vscode.window.showQuickPick(places, { title, ignoreFocusOut: true }))?.place;
}

function askForReason(where: DismissalPlace): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Why need nothing be changed here?'),
    prompt:
      where === 'comment'
        ? vscode.l10n.t('The reason is written into the document as a comment.')
        : vscode.l10n.t('The reason is written into gouji.baseline.json.'),
    placeHolder: vscode.l10n.t('For example: the figure is as the system gives it, and was verified'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Please give a reason.') : undefined),
  });
}

/** Saves a file that an edit has changed: the edit alone leaves it open with changes that are not on the disk. */
async function saveFile(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (!document.isDirty || (await document.save())) return;
  await vscode.window.showErrorMessage(
    vscode.l10n.t('{0} could not be saved. It is open with the change; save it yourself.', uri.fsPath),
  );
}
