import * as vscode from 'vscode';
import { type EffectiveConfigurationResult, effectiveConfigurationMethod } from '../protocol';
import type { ServerSession } from '../server-session';

/** The scheme of pages that say which configuration is in force. They have no file, so nobody can edit them. */
const scheme = 'gouji-configuration';

/**
 * Shows, as a page that is made anew each time, which configuration is in force for a report, and where each value
 * comes from.
 */
export class EffectiveConfiguration implements vscode.Disposable {
  readonly #session: ServerSession;
  readonly #pages = new Map<string, string>();
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  constructor(session: ServerSession) {
    this.#session = session;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#onDidChange.event,
      provideTextDocumentContent: (uri) => this.#pages.get(uri.toString()) ?? '',
    });
  }

  /** Shows the page for the report at the cursor. */
  async show(): Promise<void> {
    const markdown = await this.#ask(vscode.window.activeTextEditor);
    if (markdown === undefined) {
      const message = vscode.l10n.t(
        'Open a report first: the configuration is that of the report at the cursor.',
      );
      await vscode.window.showInformationMessage(message);
      return;
    }
    const uri = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('Effective Configuration')}.md` });
    this.#pages.set(uri.toString(), markdown);
    this.#onDidChange.fire(uri);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    } catch {
      // Where the editor's own support of Markdown is switched off, the page is shown as it is written.
      await vscode.window.showTextDocument(uri);
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#onDidChange.dispose();
  }

  async #ask(editor: vscode.TextEditor | undefined): Promise<string | undefined> {
    const { client } = this.#session;
    if (editor === undefined || client?.isRunning() !== true) return undefined;
    const { document, selection } = editor;
    const result = await client.sendRequest<EffectiveConfigurationResult | null>(
      effectiveConfigurationMethod,
      {
        textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
        position: client.code2ProtocolConverter.asPosition(selection.active),
      },
    );
    return result?.markdown;
  }
}
