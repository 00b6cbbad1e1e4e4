import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, whenClear, whenReported } from './diagnostics';
import { openSample, samples, valueRange, workspaceUri, writeText } from './reports';

/** The text of the sample with one mistake. */
async function reportText(): Promise<string> {
  const { document } = await openSample(samples.oneMistake);
  return document.getText();
}

async function openFile(name: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
  const file = vscode.Uri.joinPath(workspaceUri(), name);
  if (typeof content === 'string') await writeText(file, content);
  else await vscode.workspace.fs.writeFile(file, content);
  return (await vscode.window.showTextDocument(file)).document;
}

suite('Which documents are reports', () => {
  test('a document becomes one while it is written, and is followed from then on', async () => {
    const text = await reportText();
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(untitled);
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), '会议记录\n'));
    assert.deepEqual(diagnosticsOf(untitled.uri), []);

    await editor.edit((change) => change.replace(new vscode.Range(0, 0, 1, 0), text));
    const cell = valueRange(untitled, '（二）部分公开', 1);
    const [found, ...others] = await whenReported(untitled.uri);
    assert.deepEqual(found?.range, cell);
    assert.equal(others.length, 0);

    await editor.edit((change) => change.replace(cell, '2'));
    await whenClear(untitled.uri);
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), '\n'));
    await editor.edit((change) => change.replace(valueRange(untitled, '（二）部分公开', 1), '4'));
    const [again] = await whenReported(untitled.uri);
    assert.deepEqual(again?.range, valueRange(untitled, '（二）部分公开', 1));
  });

  test('a Markdown file is one by its content, and no longer once it is in another language', async () => {
    const document = await openFile('第一稿.md', await reportText());
    assert.equal(document.languageId, 'markdown');
    await whenReported(document.uri);
    const script = await vscode.languages.setTextDocumentLanguage(document, 'ini');
    await whenClear(script.uri);
    await vscode.languages.setTextDocumentLanguage(script, 'markdown');
    await whenReported(document.uri);
  });

  test('a document of any name is one in the language of reports', async () => {
    const document = await openFile('notes.txt', '会议记录\n');
    await vscode.languages.setTextDocumentLanguage(document, 'disclosure-report');
    const text = await reportText();
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((change) => change.replace(new vscode.Range(0, 0, 1, 0), text));
    await whenReported(document.uri);
  });

  test('a file in GB18030 is one as soon as it is read as such', async () => {
    const bytes = await vscode.workspace.encode(await reportText(), { encoding: 'gb18030' });
    const document = await openFile('旧稿.txt', bytes);
    assert.equal(document.encoding, 'utf8');
    assert.deepEqual(diagnosticsOf(document.uri), []);
    await vscode.workspace.openTextDocument(document.uri, { encoding: 'gb18030' });
    const [found] = await whenReported(document.uri);
    assert.deepEqual(found?.range, valueRange(document, '（二）部分公开', 1));
    assert.equal(document.isDirty, false);
  });
});
