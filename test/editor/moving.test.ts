import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, ruleOf, whenClear, whenDiagnostics, whenReported } from './diagnostics';
import { newFolder, openSample, samples, valueRange, workspaceUri } from './reports';

/** A folder with copies of samples, by the names they get there. */
async function folderWith(files: Record<string, string>): Promise<vscode.Uri> {
  const folder = await newFolder();
  for (const [name, sample] of Object.entries(files)) {
    const copy = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(workspaceUri(), sample), copy);
  }
  return folder;
}

async function symbolsFor(query: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  return found.map(({ location }) => location.uri.toString());
}

suite('Moving through reports', () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('the sample of the walkthrough is opened at its mistake, as a document without a file', async () => {
    await vscode.commands.executeCommand('gouji.openSample');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.isUntitled, true);
    const [found] = diagnosticsOf(editor.document.uri);
    assert.deepEqual(editor.selection.active, found?.range.start);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('a folder is checked without opening anything, whatever its files are stored in', async () => {
    const folder = await folderWith({ '一.txt': samples.oneMistake, '下/二.md': samples.correct });
    const [wrong, right, stored] = ['一.txt', '下/二.md', '下/旧稿.txt'].map((name) =>
      vscode.Uri.joinPath(folder, name),
    );
    assert.ok(wrong && right && stored);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(wrong));
    await vscode.workspace.fs.writeFile(stored, await vscode.workspace.encode(text, { encoding: 'gb18030' }));
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder, '记录.txt'),
      new TextEncoder().encode('会议记录\n'),
    );
    await vscode.commands.executeCommand('gouji.checkFolder', folder);
    for (const uri of [wrong, stored]) {
      assert.deepEqual(diagnosticsOf(uri).map(ruleOf), ['applications/sum-of-results']);
    }
    assert.deepEqual(diagnosticsOf(right), []);
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    assert.deepEqual(
      open.filter((uri) => uri.startsWith(folder.toString())),
      [],
    );
    assert.ok((await symbolsFor('水利局2022')).includes(wrong.toString()));
    assert.ok((await symbolsFor('生态环境局2023')).includes(right.toString()));

    // Repaired by another program, and gone: neither leaves anything behind.
    await vscode.workspace.fs.writeFile(wrong, await vscode.workspace.fs.readFile(right));
    await whenClear(wrong);
    await vscode.workspace.fs.delete(stored);
    await whenClear(stored);
  });

  test('a file of the folder that is opened is marked once, and again after it is closed', async () => {
    const folder = await folderWith({ '一.txt': samples.oneMistake });
    const uri = vscode.Uri.joinPath(folder, '一.txt');
    await vscode.commands.executeCommand('gouji.checkFolder', folder);
    assert.equal(diagnosticsOf(uri).length, 1);
    const editor = await vscode.window.showTextDocument(uri);
    const cell = valueRange(editor.document, '（二）部分公开', 1);
    await editor.edit((change) => change.replace(cell, '2'));
    await whenClear(uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await whenDiagnostics(uri, ({ length }) => length === 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await whenDiagnostics(uri, ({ length }) => length === 1);
  });

  test('the problems of a table are gone through, and around at its end', async () => {
    const editor = await openSample(samples.manyMistakes);
    const { document } = editor;
    await whenReported(document.uri);
    const start = valueRange(document, '一、本年新收', 0).start;
    editor.selection = new vscode.Selection(start, start);
    const lines: number[] = [];
    for (const direction of ['next', 'next', 'next', 'next', 'next', 'previous', 'previous']) {
      await vscode.commands.executeCommand(`gouji.${direction}ProblemInTable`);
      lines.push(editor.selection.active.line + 1);
    }
    assert.deepEqual(lines, [40, 43, 51, 63, 40, 63, 51]);
  });
});
