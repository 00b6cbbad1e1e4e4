import * as vscode from 'vscode';
import { languages } from './documents';
import { type PasteResult, type ProtocolEdit, pasteMethod } from './protocol';
import type { OpenReports } from './reports';
import type { ServerSession } from './server-session';

const html = 'text/html';
const plain = 'text/plain';

/** What is longer is no table that somebody copied, in UTF-16 code units. */
const longestCopied = 2_000_000;

/**
 * Fits copied tables into the tables of reports. It takes part in pasting from the first report on; what it does not
 * know is pasted as it would be without it.
 */
export class PasteIntoTables implements vscode.DocumentPasteEditProvider, vscode.Disposable {
  readonly #session: ServerSession;
  readonly #reports: OpenReports;
  readonly #kind = vscode.DocumentDropOrPasteEditKind.Text.append('gouji', 'table');
  readonly #waiting: vscode.Disposable;
  #registered: vscode.Disposable | undefined;

  constructor(session: ServerSession, reports: OpenReports) {
    this.#session = session;
    this.#reports = reports;
    this.#waiting = reports.onDidFind(() => {
      this.#registered ??= vscode.languages.registerDocumentPasteEditProvider(
        languages.map((language) => ({ language })),
        this,
        { providedPasteEditKinds: [this.#kind], pasteMimeTypes: [plain, html] },
      );
    });
  }

  dispose(): void {
    this.#waiting.dispose();
    this.#registered?.dispose();
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const [selection, another] = ranges;
    if (!selection || another || !this.#reports.has(document)) return undefined;
    const copied = await copiedFrom(dataTransfer);
    if (!mayBeTable(copied)) return undefined;
    const result = await this.#session.client?.sendRequest<PasteResult>(
      pasteMethod,
      { textDocument: { uri: document.uri.toString() }, range: protocolRange(selection), ...copied },
      token,
    );
    if (!result || token.isCancellationRequested) return undefined;
    if ('text' in result) {
      return [new vscode.DocumentPasteEdit(result.text, vscode.l10n.t('Paste as a table'), this.#kind)];
    }
    const paste =
      result.version === document.version
        ? fillingIn(document, selection, result.edits, this.#kind)
        : undefined;
    return paste && [paste];
  }
}

/** The editor's own ranges are written as a list of two positions, which is not what the protocol has. */
function protocolRange({ start, end }: vscode.Range): ProtocolEdit['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

interface Copied {
  readonly text?: string;
  readonly html?: string;
}

async function copiedFrom(dataTransfer: vscode.DataTransfer): Promise<Copied> {
  const text = await dataTransfer.get(plain)?.asString();
  const markup = await dataTransfer.get(html)?.asString();
  return { ...(text === undefined ? {} : { text }), ...(markup === undefined ? {} : { html: markup }) };
}

/** Most of what is pasted is a word or a paragraph; the server is asked about nothing but tables. */
function mayBeTable({ text = '', html: markup = '' }: Copied): boolean {
  if (text.length > longestCopied || markup.length > longestCopied) return false;
  return /[\t\n]/.test(text.trimEnd()) || /<table/i.test(markup);
}

/**
 * Edits of cells as one paste. The editor puts a text in the place of the selection; that is the selection as the edits
 * make it, and the edits elsewhere go with it. `undefined` where a cell is selected in part.
 */
function fillingIn(
  document: vscode.TextDocument,
  selection: vscode.Range,
  edits: readonly ProtocolEdit[],
  kind: vscode.DocumentDropOrPasteEditKind,
): vscode.DocumentPasteEdit | undefined {
  const elsewhere = new vscode.WorkspaceEdit();
  let inside = '';
  let done = selection.start;
  for (const { range, newText } of edits) {
    const { start, end } = range;
    const place = new vscode.Range(start.line, start.character, end.line, end.character);
    if (!selection.isEmpty && selection.contains(place)) {
      inside += document.getText(new vscode.Range(done, place.start)) + newText;
      done = place.end;
    } else if (!selection.isEmpty && selection.intersection(place)) return undefined;
    else elsewhere.replace(document.uri, place, newText);
  }
  inside += document.getText(new vscode.Range(done, selection.end));
  const title = vscode.l10n.t('Fill in the cells, keep labels and layout');
  const paste = new vscode.DocumentPasteEdit(selection.isEmpty ? '' : inside, title, kind);
  paste.additionalEdit = elsewhere;
  return paste;
}
