import * as vscode from 'vscode';
import { reportLanguage } from '../documents';

/** The sample in the extension's folder. */
const sample = ['dist', 'sample.txt'];

/** How long a sample is watched for its first problem. */
const patienceMilliseconds = 15_000;

/** Opens an invented report with one mistake as a document without a file, and shows the place once it is found. */
export async function openSample(extensionUri: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...sample));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: reportLanguage, content });
  // Called from the walkthrough, which is no text editor, it leaves that in sight.
  const isCovering = vscode.window.activeTextEditor !== undefined;
  const column = isCovering ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
  const editor = await vscode.window.showTextDocument(document, column);
  const place = await firstProblem(document.uri);
  if (place === undefined || vscode.window.activeTextEditor !== editor) return;
  editor.selection = new vscode.Selection(place.start, place.start);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenter);
}

/** The place of a document's first problem, when there is one soon enough. */
async function firstProblem(uri: vscode.Uri): Promise<vscode.Range | undefined> {
  const subscriptions: vscode.Disposable[] = [];
  let patience: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      const look = () => {
        const found = vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'gouji');
        if (found !== undefined) resolve(found.range);
      };
      subscriptions.push(vscode.languages.onDidChangeDiagnostics(look));
      patience = setTimeout(() => resolve(undefined), patienceMilliseconds);
      look();
    });
  } finally {
    clearTimeout(patience);
    for (const subscription of subscriptions) subscription.dispose();
  }
}
