import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('Activation', () => {
  test('the extension is installed, and a README does not wake it', async () => {
    const extension = vscode.extensions.getExtension('gouji.gouji');
    assert.ok(extension);
    const readme = await vscode.workspace.findFiles('README.md');
    assert.equal(readme.length, 1);
    for (const uri of readme) await vscode.window.showTextDocument(uri);
    assert.equal(extension.isActive, false);
  });
});
