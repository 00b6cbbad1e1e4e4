import * as assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { diagnosticsOf, whenReported } from './diagnostics';
import { extension } from './extension';
import { openSample, samples, workspaceFolder } from './reports';

// The first suite in the order of files: nothing has started the server yet.
suite('Activation', () => {
  test('a README that only speaks of reports starts no server and gets no diagnostics', async () => {
    const readme = vscode.Uri.file(path.join(workspaceFolder(), 'README.md'));
    await vscode.window.showTextDocument(readme);
    const gouji = await extension().activate();
    assert.equal(gouji.serverProcessId(), undefined);

    const { document } = await openSample(samples.oneMistake);
    await whenReported(document.uri);
    assert.equal(typeof gouji.serverProcessId(), 'number');
    assert.equal(diagnosticsOf(readme).length, 0);
  });

  test('the command to restart the server is there', async () => {
    assert.ok((await vscode.commands.getCommands(true)).includes('gouji.restartServer'));
  });
});
