// The extension under test, as other extensions see it.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the extension offers to tests. */
export interface Gouji {
  /** The language server's process, undefined while none runs. */
  serverProcessId(): number | undefined;
  /** What the item in the status bar says of the active document, undefined where there is none. */
  statusText(): string | undefined;
  /** What fits copied tables into reports. */
  readonly pasting: vscode.DocumentPasteEditProvider;
}

/** The extension, installed or under development. */
export function extension(): vscode.Extension<Gouji> {
  const found = vscode.extensions.getExtension<Gouji>('gouji.gouji');
  assert.ok(found);
  return found;
}
