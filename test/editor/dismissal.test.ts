import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, whenClear, whenReported } from './diagnostics';
import { openSample, readText, samples, writeText } from './reports';

const dismissCommand = 'gouji.dismissFinding';

/** The actions of a kind for a whole document. */
async function actionsFor(document: vscode.TextDocument, kind: vscode.CodeActionKind) {
  const everywhere = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    everywhere,
    kind.value,
    100,
  );
}

/** Dismisses the first finding of a document the way its quick fix does, with the reason given beforehand. */
async function dismiss(document: vscode.TextDocument, where: 'comment' | 'baseline'): Promise<void> {
  const actions = await actionsFor(document, vscode.CodeActionKind.QuickFix);
  const action = actions.find(({ command }) => command?.command === dismissCommand);
  assert.ok(action?.command, `only ${actions.map(({ title }) => title).join(', ')}`);
  assert.notEqual(action.isPreferred, true);
  const [given] = action.command.arguments ?? [];
  await vscode.commands.executeCommand(dismissCommand, { ...given, reason: '系统导出的数', where });
}

function baselineBeside({ uri }: vscode.TextDocument): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', 'gouji.baseline.json');
}

/** A fresh copy of a sample under another name. */
async function openAs(sample: string, name: string): Promise<vscode.TextDocument> {
  const { document } = await openSample(sample);
  const file = vscode.Uri.joinPath(document.uri, '..', name);
  await writeText(file, document.getText());
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(document.uri);
  return (await vscode.window.showTextDocument(file)).document;
}

suite('Dismissing a finding', () => {
  test('writes a baseline beside the document, saves it, and the finding is gone', async () => {
    const { document } = await openSample(samples.oneMistake);
    await whenReported(document.uri);
    const before = document.getText();
    await dismiss(document, 'baseline');
    await whenClear(document.uri);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
    const baseline: unknown = JSON.parse(await readText(baselineBeside(document)));
    assert.match(JSON.stringify(baseline), /applications\/sum-of-results.*系统导出的数/);
    assert.deepEqual(
      vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty),
      [],
    );
  });

  test('holds until the baseline is changed by hand', async () => {
    const { document } = await openSample(samples.oneMistake);
    await whenReported(document.uri);
    await dismiss(document, 'baseline');
    await whenClear(document.uri);
    await writeText(baselineBeside(document), '{ "version": 1, "files": {} }\n');
    await whenReported(document.uri);
    await writeText(baselineBeside(document), '{ "version": 1, ');
    const uri = baselineBeside(document);
    await whenReported(uri);
    assert.equal(diagnosticsOf(document.uri).length, 1);
    await vscode.workspace.fs.delete(baselineBeside(document));
    await whenClear(uri);
  });

  test('writes a comment into Markdown, as one undo step', async () => {
    const document = await openAs(samples.oneMistake, '报告.md');
    await whenReported(document.uri);
    const before = document.getText();
    await dismiss(document, 'comment');
    await whenClear(document.uri);
    assert.match(document.getText(), / <!-- gouji-dismiss applications\/sum-of-results: 系统导出的数 -->/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await whenReported(document.uri);
  });
});

suite('Corrections', () => {
  test('are copied, and shown as a text that is no report', async () => {
    const { document } = await openSample(samples.oneMistake);
    await whenReported(document.uri);
    await vscode.commands.executeCommand('gouji.copyCorrections');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^《.*》更正清单\r?\n\r?\n1\. /);
    assert.match(copied, /现为：3\r?\n {3}改为：2/);
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.getText().replaceAll('\r\n', '\n'), copied.replaceAll('\r\n', '\n'));
    assert.equal(shown?.isUntitled, true);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

suite('Fixing everything', () => {
  test('makes the safe fixes of the document by the kind that runs on saving', async () => {
    const { document } = await openSample(samples.torn);
    await whenReported(document.uri);
    const kind = vscode.CodeActionKind.SourceFixAll.append('gouji');
    const [action, ...others] = await actionsFor(document, kind);
    assert.ok(action?.edit);
    assert.deepEqual(others, []);
    assert.equal(await vscode.workspace.applyEdit(action.edit), true);
    await whenClear(document.uri);
    assert.deepEqual(await actionsFor(document, kind), []);
    await vscode.commands.executeCommand('undo');
    await whenReported(document.uri);
  });
});
