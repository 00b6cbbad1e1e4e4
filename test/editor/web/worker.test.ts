import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whenDiagnostics, whenReported } from '../diagnostics';
import { extension } from '../extension';
import { openSample, samples, valueRange } from '../reports';

suite('In a browser', () => {
  test('the server is no process, and documents are no files', async () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    const { document } = await openSample(samples.oneMistake);
    assert.notEqual(document.uri.scheme, 'file');
    await whenReported(document.uri);
    assert.equal(extension().exports.serverProcessId(), undefined);
  });

  test('a configuration file beside a report counts, although no server could read it from a disk', async () => {
    const { document } = await openSample(samples.oneMistake);
    const file = vscode.Uri.joinPath(document.uri, '..', 'gouji.config.json');
    const content = new TextEncoder().encode('{ "rules": { "applications": "warning" } }');
    await vscode.workspace.fs.writeFile(file, content);
    await whenDiagnostics(document.uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Warning);
    await vscode.workspace.fs.delete(file);
    await whenDiagnostics(document.uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Error);
  });

  test('the server is started again by the command', async () => {
    const editor = await openSample(samples.correct);
    const cell = valueRange(editor.document, '（一）予以公开', 0);
    await editor.edit((change) => change.replace(cell, '35'));
    await whenReported(editor.document.uri);
    await vscode.commands.executeCommand('gouji.restartServer');
    await whenDiagnostics(editor.document.uri, ([found]) => found?.range.isEqual(cell) === true);
    await editor.edit((change) => change.replace(cell, '34'));
    await whenDiagnostics(editor.document.uri, ({ length }) => length === 0);
  });
});
