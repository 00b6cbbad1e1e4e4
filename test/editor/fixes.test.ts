import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whenClear, whenReported } from './diagnostics';
import { openSample, samples, textOnDisk, valueRange } from './reports';

interface Change {
  readonly range: vscode.Range;
  readonly newText: string;
}

/** The document's text after changes that do not overlap. */
function changed(document: vscode.TextDocument, changes: readonly Change[]): string {
  return [...changes]
    .sort((one, other) => other.range.start.compareTo(one.range.start))
    .reduce((text, { range, newText }) => {
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return text.slice(0, start) + newText + text.slice(end);
    }, document.getText());
}

async function quickFixesAt(document: vscode.TextDocument, range: vscode.Range) {
  const everyAction = 100;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    everyAction,
  );
}

/**
 * Takes the quick fix that turns the document into the expected text, saves, and compares the file byte by byte.
 * Which one that is, its effect tells; titles are for people and come in several languages.
 */
async function takeFix(
  document: vscode.TextDocument,
  range: vscode.Range,
  expected: string,
): Promise<vscode.CodeAction> {
  const offered = await quickFixesAt(document, range);
  const fix = offered.find(
    ({ edit }) => edit !== undefined && changed(document, edit.get(document.uri)) === expected,
  );
  assert.ok(fix?.edit, `none of ${offered.map(({ title }) => `「${title}」`).join(', ')} does it`);
  const cursorBefore = vscode.window.activeTextEditor?.selection.active;
  assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
  assert.deepEqual(vscode.window.activeTextEditor?.selection.active, cursorBefore);
  assert.equal(await document.save(), true);
  assert.equal(await textOnDisk(document), expected);
  return fix;
}

suite('Quick fixes', () => {
  test('the only single-cell repair is preferred, is one undo step, and leaves nothing to report', async () => {
    const { document } = await openSample(samples.oneMistake);
    const before = document.getText();
    const cell = valueRange(document, '（二）部分公开', 1);
    await whenReported(document.uri);
    const fix = await takeFix(document, cell, changed(document, [{ range: cell, newText: '2' }]));
    assert.equal(fix.isPreferred, true);
    await whenClear(document.uri);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('recompute every total of the table', async () => {
    const { document } = await openSample(samples.oneMistake);
    await whenReported(document.uri);
    const expected = changed(document, [
      { range: valueRange(document, '（二）部分公开', 6), newText: '9' },
      { range: valueRange(document, '（七）总计', 1), newText: '13' },
      { range: valueRange(document, '（七）总计', 6), newText: '58' },
    ]);
    const fix = await takeFix(document, valueRange(document, '（二）部分公开', 1), expected);
    assert.notEqual(fix.isPreferred, true);
  });

  test('recompute one total', async () => {
    const { document } = await openSample(samples.manyMistakes);
    const [total] = (await whenReported(document.uri)).filter(({ range }) => range.start.line === 69);
    assert.ok(total);
    assert.equal(document.getText(total.range), '7');
    await takeFix(document, total.range, changed(document, [{ range: total.range, newText: '6' }]));
  });

  test('carry out what the other three rows leave', async () => {
    const editor = await openSample(samples.correct);
    const { document } = editor;
    const expected = document.getText();
    const carriedOut = [0, 6].map((column) => valueRange(document, '四、结转下年度继续办理', column));
    const [person, total] = carriedOut;
    assert.ok(person && total);
    await editor.edit((change) => {
      change.replace(person, '3');
      change.replace(total, '5');
    });
    const [found] = await whenReported(document.uri);
    assert.ok(found);
    await takeFix(document, found.range, expected);
  });

  test('fill a blank whose value is proven', async () => {
    const { document } = await openSample(samples.manyMistakes);
    await whenReported(document.uri);
    const blank = valueRange(document, '二、上年结转', 1);
    assert.equal(blank.isEmpty, true);
    await takeFix(document, blank, changed(document, [{ range: blank, newText: '0' }]));
  });

  test('leave out the surplus cell of a row', async () => {
    const { document } = await openSample(samples.manyMistakes);
    await whenReported(document.uri);
    const surplus = valueRange(document, '四、结转下年度继续办理', 2);
    const withItsTab = new vscode.Range(surplus.start, surplus.end.translate(0, 1));
    await takeFix(document, surplus, changed(document, [{ range: withItsTab, newText: '' }]));
  });
});
