import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whenDiagnostics, whenReported } from './diagnostics';
import { extension } from './extension';
import { openSample, samples, valueRange } from './reports';

/** Opens a correct report, types a wrong number into it, and gives the cell once it is marked. */
async function reportWithTypedMistake() {
  const editor = await openSample(samples.correct);
  const { document } = editor;
  const cell = valueRange(document, '（一）予以公开', 0);
  await editor.edit((change) => change.replace(cell, '35'));
  await whenReported(document.uri);
  return { editor, document, cell };
}

/** Waits until another server than the given one has judged the document. */
async function whenJudgedAgain(uri: vscode.Uri, formerServer: number, cell: vscode.Range): Promise<void> {
  const { serverProcessId } = extension().exports;
  await whenDiagnostics(uri, ([found]) => {
    const server = serverProcessId();
    return server !== undefined && server !== formerServer && found?.range.isEqual(cell) === true;
  });
}

suite('A server that ends', () => {
  test('killed, it comes back, and what was typed and reported is still there', async () => {
    const { editor, document, cell } = await reportWithTypedMistake();
    const server = extension().exports.serverProcessId();
    assert.ok(server);
    process.kill(server, 'SIGKILL');
    await whenJudgedAgain(document.uri, server, cell);
    assert.equal(document.getText(cell), '35');

    // The new server follows the document, too.
    await editor.edit((change) => change.replace(cell, '34'));
    await whenDiagnostics(document.uri, ({ length }) => length === 0);
  });

  test('restarted by the command, it judges the document again', async () => {
    const { document, cell } = await reportWithTypedMistake();
    const server = extension().exports.serverProcessId();
    assert.ok(server);
    await vscode.commands.executeCommand('gouji.restartServer');
    await whenJudgedAgain(document.uri, server, cell);
    assert.equal(document.getText(cell), '35');
  });
});
