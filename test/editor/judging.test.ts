import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, ruleOf, whenClear, whenDiagnostics, whenReported } from './diagnostics';
import { openSample, samples, valueRange } from './reports';

suite('Judging', () => {
  test('the one wrong number of a report is marked on its cell', async () => {
    const { document } = await openSample(samples.oneMistake);
    assert.equal(document.languageId, 'disclosure-report');
    const [found, ...others] = await whenReported(document.uri);
    assert.ok(found);
    assert.equal(others.length, 0);
    assert.equal(ruleOf(found), 'applications/sum-of-results');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(found.range, valueRange(document, '（二）部分公开', 1));
    assert.match(found.message, /9.*8|8.*9/s);
    assert.ok((found.relatedInformation ?? []).length >= 7, 'every term of both sums is pointed at');
  });

  test('each mistake of a report is marked on its line', async () => {
    const { document } = await openSample(samples.manyMistakes);
    const found = await whenReported(document.uri);
    const marked = found.map((diagnostic) => `${diagnostic.range.start.line + 1} ${ruleOf(diagnostic)}`);
    for (const mistake of [
      '40 shape/blank-cell',
      '43 shape/not-a-number',
      '51 applications/sum-of-results',
      '63 shape/application-cells',
      '70 cases/total',
    ]) {
      assert.ok(marked.includes(mistake), `${mistake} is not among ${marked.join(', ')}`);
    }
  });

  test('a wrong number is marked as soon as it is typed, and no longer once it is undone', async () => {
    const editor = await openSample(samples.correct);
    const { document } = editor;
    const cell = valueRange(document, '（一）予以公开', 0);
    assert.equal(document.getText(cell), '34');
    editor.selection = new vscode.Selection(cell.start, cell.end);
    await vscode.commands.executeCommand('type', { text: '35' });
    // The first of the two digits is a wrong number, too, and may be marked before the second is typed.
    await whenDiagnostics(document.uri, ([found, ...others]) => {
      return found?.range.isEqual(cell) === true && others.length === 0;
    });

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(cell), '34');
    await whenClear(document.uri);
    assert.equal(document.isDirty, false);
  });

  test('a report without a file is judged, and keeps its language', async () => {
    const { document: sample } = await openSample(samples.oneMistake);
    const untitled = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: sample.getText(),
    });
    const [found] = await whenReported(untitled.uri);
    assert.deepEqual(found?.range, valueRange(sample, '（二）部分公开', 1));
    assert.equal(untitled.languageId, 'plaintext');
  });

  test('a read-only view of a report gets no diagnostics of its own', async () => {
    const { document: sample } = await openSample(samples.oneMistake);
    const provider = { provideTextDocumentContent: () => sample.getText() };
    const registration = vscode.workspace.registerTextDocumentContentProvider('gouji-test', provider);
    try {
      const view = await vscode.workspace.openTextDocument(
        vscode.Uri.parse('gouji-test:/2022年政府信息公开工作年度报告.txt'),
      );
      await vscode.window.showTextDocument(view);
      // The view was opened first: once the file beside it has been judged again, the view would have been, too.
      const editor = await vscode.window.showTextDocument(sample);
      const cell = valueRange(sample, '（二）部分公开', 1);
      await editor.edit((change) => change.replace(cell, '4'));
      await whenDiagnostics(sample.uri, ([found]) => found?.message.includes('10') === true);
      assert.equal(diagnosticsOf(view.uri).length, 0);
    } finally {
      registration.dispose();
    }
  });
});
