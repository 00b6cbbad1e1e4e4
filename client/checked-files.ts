import * as vscode from 'vscode';
import {
  type CheckedFile,
  type CheckFilesResult,
  checkFilesMethod,
  forgetFilesMethod,
} from './check-protocol';
import { readReport, reportFilePattern } from './report-files';
import type { ServerSession } from './server-session';

/** So many files, and so many characters, go to the server at a time: few enough that nobody waits for them. */
const mostFiles = 16;
const mostCharacters = 1024 * 1024;

/** What became of checking files. */
export interface CheckingOutcome {
  readonly reports: readonly CheckedFile[];
  /** Files that could not be read, each with the reason. */
  readonly unreadable: readonly { readonly uri: vscode.Uri; readonly reason: string }[];
}

/**
 * What was found in the files of a folder that was checked. A file that is open has its diagnostics from the server and
 * none from here; when it is closed, or changed by another program, it is checked again.
 */
export class CheckedFiles implements vscode.Disposable {
  readonly #session: ServerSession;
  readonly #collection = vscode.languages.createDiagnosticCollection('gouji');
  /** The files with reports, by their addresses. */
  readonly #files = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];
  #watcher: vscode.Disposable | undefined;

  constructor(session: ServerSession) {
    this.#session = session;
    this.#subscriptions = [
      session.onDidJudge(({ uri }) => this.#collection.delete(vscode.Uri.parse(uri))),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#checkAgain(uri)),
    ];
  }

  /**
   * Checks files in small parts, and shows what is found as it is found. What was known of another folder is forgotten.
   *
   * @param tell called after each part with the number of files that it had
   * @throws when the server does not start, or ends
   */
  async check(
    folder: vscode.Uri,
    files: readonly vscode.Uri[],
    token: vscode.CancellationToken,
    tell: (count: number) => void,
  ): Promise<CheckingOutcome> {
    this.#forget([...this.#files].map((file) => vscode.Uri.parse(file)));
    this.#watch(folder);
    const reports: CheckedFile[] = [];
    const unreadable: { uri: vscode.Uri; reason: string }[] = [];
    let part: { uri: vscode.Uri; text: string }[] = [];
    let looked = 0;
    const send = async () => {
      reports.push(...(await this.#send(part, token)));
      tell(looked);
      part = [];
      looked = 0;
    };
    for (const uri of files) {
      if (token.isCancellationRequested) break;
      looked += 1;
      try {
        const text = await readReport(uri);
        if (text !== undefined) part.push({ uri, text });
      } catch (error) {
        unreadable.push({ uri, reason: error instanceof Error ? error.message : String(error) });
      }
      const characters = part.reduce((sum, { text }) => sum + text.length, 0);
      if (looked >= mostFiles || characters >= mostCharacters) await send();
    }
    if (!token.isCancellationRequested) await send();
    return { reports, unreadable };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#watcher?.dispose();
    this.#collection.dispose();
  }

  async #send(
    files: readonly { readonly uri: vscode.Uri; readonly text: string }[],
    token: vscode.CancellationToken,
  ): Promise<readonly CheckedFile[]> {
    if (files.length === 0) return [];
    const client = await this.#session.ready();
    if (client === undefined) throw new Error(vscode.l10n.t('The language server did not start.'));
    const asUri = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
    const params = { files: files.map(({ uri, text }) => ({ uri: asUri(uri), text })) };
    const result = await client.sendRequest<CheckFilesResult>(checkFilesMethod, params, token);
    const checked = result.files.filter(({ reports }) => reports > 0);
    for (const { uri, diagnostics } of checked) {
      const file = client.protocol2CodeConverter.asUri(uri);
      this.#files.add(file.toString());
      if (this.#session.knows(file)) continue;
      this.#collection.set(file, await client.protocol2CodeConverter.asDiagnostics([...diagnostics]));
    }
    return checked;
  }

  /** Checks one of the files again, or finds out that it is gone. */
  async #checkAgain(uri: vscode.Uri): Promise<void> {
    if (!this.#files.has(uri.toString())) return;
    const cancellation = new vscode.CancellationTokenSource();
    try {
      const text = await readReport(uri);
      if (text === undefined) this.#forget([uri]);
      else await this.#send([{ uri, text }], cancellation.token);
    } catch {
      // A file that cannot be read any more is gone, and a server that has ended says so by itself.
      this.#forget([uri]);
    } finally {
      cancellation.dispose();
    }
  }

  #watch(folder: vscode.Uri): void {
    this.#watcher?.dispose();
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, reportFilePattern),
      true,
    );
    watcher.onDidChange((uri) => this.#checkAgain(uri));
    watcher.onDidDelete((uri) => this.#forget([uri]));
    this.#watcher = watcher;
  }

  #forget(uris: readonly vscode.Uri[]): void {
    const known = uris.filter((uri) => this.#files.delete(uri.toString()));
    for (const uri of known) this.#collection.delete(uri);
    const { client } = this.#session;
    if (known.length === 0 || client?.isRunning() !== true) return;
    const params = { uris: known.map((uri) => client.code2ProtocolConverter.asUri(uri)) };
    client
      .sendNotification(forgetFilesMethod, params)
      .catch((error: unknown) => client.error('Forgetting files failed.', error, false));
  }
}
