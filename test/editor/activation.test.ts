import * as assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { diagnosticsOf, whenReported } from './diagnostics';
import { extension } from './extension';
import { openSample, samples, workspaceFolder } from './reports';
import { tell } from './tell';

/**
 * Loads a file of code anew, in the extension host as VS Code does; answers the milliseconds of processor time it took.
 */
function loadingTime(file: string): number {
  delete require.cache[require.resolve(file)];
  const before = process.cpuUsage();
  require(file);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

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

  test('where there is no report, one small file is loaded', () => {
    const client = path.join(extension().extensionPath, 'dist', 'client.js');
    const { size } = statSync(client);
    const milliseconds = Math.min(...Array.from({ length: 5 }, () => loadingTime(client)));
    tell(`${Math.round(size / 1000)} KB, loaded in ${milliseconds.toFixed(1)} ms of processor time`);
    // A bundle that took in the server, the connection to it or the parser of web pages would be ten times as much.
    assert.ok(size < 60_000);
    assert.ok(milliseconds < 50);
  });

  test('the command to restart the server is there', async () => {
    assert.ok((await vscode.commands.getCommands(true)).includes('gouji.restartServer'));
  });
});
