import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whenReported } from './diagnostics';
import { extension } from './extension';
import { newFolder, openSample, readText, samples, valueRange, workspaceUri } from './reports';

/** Puts the cursor before the first place of a text where some words stand. */
function putCursor(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, `no ${words}`);
  const position = editor.document.positionAt(at);
  editor.selection = new vscode.Selection(position, position);
}

/** Waits until a document's text meets a condition; nothing that is tested here changes it without an event. */
async function whenText(
  document: vscode.TextDocument,
  condition: (text: string) => boolean,
): Promise<string> {
  const deadlineMilliseconds = 10_000;
  if (condition(document.getText())) return document.getText();
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`The text is:\n${document.getText()}`));
    }, deadlineMilliseconds);
    const subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || !condition(document.getText())) return;
      clearTimeout(deadline);
      subscription.dispose();
      resolve(document.getText());
    });
  });
}

suite('Writing', () => {
  test('a table is taken from layout to layout and back, each in one undo step', async () => {
    const editor = await openSample(samples.oneMistake);
    const { document } = editor;
    await whenReported(document.uri);
    const before = document.getText();
    putCursor(editor, '未经复议直接起诉');
    await vscode.commands.executeCommand('gouji.convertTable', 'pipe');
    await whenText(document, (text) => text.includes('| 未经复议直接起诉 |'));
    await vscode.commands.executeCommand('gouji.convertTable', 'html');
    await whenText(document, (text) => text.includes('<th colspan="5">未经复议直接起诉</th>'));
    await vscode.commands.executeCommand('gouji.convertTable', 'tab');
    await whenText(document, (text) => text === before);
    for (const expected of ['<table>', '| 未经复议直接起诉 |']) {
      await vscode.commands.executeCommand('undo');
      assert.ok(document.getText().includes(expected));
    }
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('Format Document aligns the columns of pipe tables and changes nothing else', async () => {
    const editor = await openSample(samples.oneMistake);
    const { document } = editor;
    await whenReported(document.uri);
    putCursor(editor, '（一）予以公开\t');
    await vscode.commands.executeCommand('gouji.convertTable', 'pipe');
    const aligned = await whenText(document, (text) => text.includes('| （一）予以公开'));
    await editor.edit((change) => {
      const row = document.lineAt(editor.selection.active.line);
      change.replace(row.range, row.text.replace(/ +\|/g, '|').replace(/\| +/g, '|'));
    });
    assert.notEqual(document.getText(), aligned);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(await whenText(document, (text) => text === aligned), aligned);
  });

  test('labels are completed from the first letters of their pinyin', async () => {
    const editor = await openSample(samples.oneMistake);
    const { document } = editor;
    await whenReported(document.uri);
    putCursor(editor, '四、结转下年度继续办理\t');
    const { line } = editor.selection.active;
    await editor.edit((change) => change.insert(new vscode.Position(line, 0), '\tbygk\n'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(line, 5),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('（三）不予公开'), labels.join(', '));
  });

  test('a missing row is put in', async () => {
    const editor = await openSample(samples.oneMistake);
    const { document } = editor;
    await whenReported(document.uri);
    putCursor(editor, '2.重复申请');
    const { line } = editor.selection.active;
    await editor.edit((change) => change.delete(new vscode.Range(line, 0, line + 1, 0)));
    await vscode.commands.executeCommand('gouji.insertTable', 'rows');
    await whenText(document, (text) => text.includes('2.重复申请\t\t\t\t\t\t\t'));
    assert.equal(document.lineAt(line).text.trim(), '2.重复申请');
  });

  for (const encoding of ['utf8', 'gb18030']) {
    test(`a new report begins from last year’s in ${encoding}, and is a report at once`, async () => {
      const text = await readText(vscode.Uri.joinPath(workspaceUri(), samples.correct));
      const lastYear = vscode.Uri.joinPath(await newFolder(), samples.correct);
      await vscode.workspace.fs.writeFile(lastYear, await vscode.workspace.encode(text, { encoding }));
      await vscode.commands.executeCommand('gouji.newReport', {
        body: '云岫市生态环境局',
        year: 2024,
        lastYear,
      });
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document?.isUntitled);
      assert.equal(document.languageId, 'disclosure-report');
      assert.equal(document.lineAt(0).text, '云岫市生态环境局2024年政府信息公开工作年度报告');
      const carriedIn = [0, 1, 6].map((column) =>
        document.getText(valueRange(document, '二、上年结转政府信息公开申请数量', column)),
      );
      assert.deepEqual(carriedIn, ['2', '2', '4']);
      await whenReported(document.uri);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.ok(symbols.length > 0);
    });
  }

  suite('what was copied', () => {
    /**
     * Pastes the way the editor does it that asks the provider: a text in the place of the selection, and edits
     * elsewhere.
     */
    async function paste(editor: vscode.TextEditor, copied: Record<string, string>): Promise<boolean> {
      const { document } = editor;
      // As the editor does it: a range, not a selection.
      const selection = new vscode.Range(editor.selection.start, editor.selection.end);
      const data = new vscode.DataTransfer();
      for (const [type, text] of Object.entries(copied)) data.set(type, new vscode.DataTransferItem(text));
      const { pasting } = await extension().activate();
      const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
      const { token } = new vscode.CancellationTokenSource();
      const offered = await pasting.provideDocumentPasteEdits?.(document, [selection], data, context, token);
      const [edit] = offered ?? [];
      if (!edit) return false;
      assert.equal(typeof edit.insertText, 'string');
      const whole = edit.additionalEdit ?? new vscode.WorkspaceEdit();
      if (edit.insertText !== '' || !selection.isEmpty)
        whole.set(document.uri, [
          ...whole.get(document.uri),
          vscode.TextEdit.replace(selection, String(edit.insertText)),
        ]);
      return vscode.workspace.applyEdit(whole);
    }

    test('fills the cells at the cursor, or the selected ones', async () => {
      const editor = await openSample(samples.oneMistake);
      const { document } = editor;
      await whenReported(document.uri);
      const label = '四、结转下年度继续办理';
      const [first, last] = [valueRange(document, label, 0), valueRange(document, label, 6)];
      editor.selection = new vscode.Selection(first.start, first.start);
      assert.equal(await paste(editor, { 'text/plain': '7\t8\n' }), true);
      assert.equal(document.lineAt(first.start.line).text, `${label}\t\t7\t8\t0\t0\t0\t0\t3\t`);
      editor.selection = new vscode.Selection(first.start, last.end);
      const html =
        '<table><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr></table>';
      assert.equal(await paste(editor, { 'text/plain': '1 2 3 4 5 6 21', 'text/html': html }), true);
      assert.equal(document.lineAt(first.start.line).text, `${label}\t\t1\t2\t3\t4\t5\t6\t21\t`);
    });

    test('is left to the editor where it is no table', async () => {
      const editor = await openSample(samples.oneMistake);
      await whenReported(editor.document.uri);
      const before = editor.document.getText();
      assert.equal(
        await paste(editor, { 'text/plain': '一句话，\n又一句。', 'text/html': '<p>一句话</p>' }),
        false,
      );
      assert.equal(editor.document.getText(), before);
    });
  });
});
