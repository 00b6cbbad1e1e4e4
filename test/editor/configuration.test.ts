import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whenClear, whenDiagnostics, whenReported } from './diagnostics';
import { extension } from './extension';
import { openSample, samples, writeText } from './reports';

/** Where the configuration of a document stands. */
function configurationBeside({ uri }: vscode.TextDocument): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', 'gouji.config.json');
}

/** Waits until the only finding of a document has a severity. */
async function whenSeverity(
  document: vscode.TextDocument,
  severity: vscode.DiagnosticSeverity,
): Promise<void> {
  await whenDiagnostics(
    document.uri,
    ([found, ...others]) => found?.severity === severity && others.length === 0,
  );
}

const deadlineMilliseconds = 10_000;

/** The pages of effective configurations that are open, without the backslashes of Markdown. */
function pages(): string[] {
  return vscode.workspace.textDocuments
    .filter(({ uri }) => uri.scheme === 'gouji-configuration')
    .map((document) => document.getText().replaceAll('\\', ''));
}

/** Waits until a page is open that says all of this. */
async function whenPageSays(...expected: string[]): Promise<void> {
  const wanted = expected.map((text) => text.replaceAll('\\', ''));
  const subscriptions: vscode.Disposable[] = [];
  let deadline: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (pages().some((page) => wanted.every((text) => page.includes(text)))) resolve();
      };
      deadline = setTimeout(() => {
        reject(new Error(`No page says ${wanted.join(', ')}; open are:\n${pages().join('\n')}`));
      }, deadlineMilliseconds);
      subscriptions.push(
        vscode.workspace.onDidOpenTextDocument(look),
        vscode.workspace.onDidChangeTextDocument(look),
      );
      look();
    });
  } finally {
    clearTimeout(deadline);
    for (const subscription of subscriptions) subscription.dispose();
  }
}

suite('Configuration', () => {
  // The page of the configuration must not stand in the way of what other suites type.
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a file beside the report is followed when it appears, changes and goes', async () => {
    const { document } = await openSample(samples.oneMistake);
    const file = configurationBeside(document);
    await whenSeverity(document, vscode.DiagnosticSeverity.Error);

    await writeText(file, '{ "rules": { "applications": "warning" } }');
    await whenSeverity(document, vscode.DiagnosticSeverity.Warning);

    const editor = await vscode.window.showTextDocument(file);
    assert.equal(editor.document.languageId, 'jsonc');
    const everything = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((change) =>
      change.replace(everything, '{ "rules": { "applications/*": "off" } } // 另查'),
    );
    assert.equal(await editor.document.save(), true);
    await whenClear(document.uri);

    await vscode.workspace.fs.delete(file);
    await whenSeverity(document, vscode.DiagnosticSeverity.Error);
  });

  test('a mistake in the file is marked in the file, and the report is judged all the same', async () => {
    const { document } = await openSample(samples.oneMistake);
    const file = configurationBeside(document);
    await writeText(file, '{\n  "rules": {\n    "application/sum-of-results": "hint"\n  }\n}\n');
    const [found, ...others] = await whenReported(file);
    assert.equal(others.length, 0);
    assert.deepEqual(found?.range, new vscode.Range(2, 4, 2, 32));
    assert.ok(found?.message.includes('applications/sum-of-results'), found?.message);
    await whenSeverity(document, vscode.DiagnosticSeverity.Error);

    await writeText(file, '{ "rules": { "applications/sum-of-results": "hint" } }');
    await whenClear(file);
    await whenSeverity(document, vscode.DiagnosticSeverity.Hint);
  });

  test('a mistake in the file is told once, though the editor knows the keys, too', async () => {
    const { document } = await openSample(samples.oneMistake);
    const file = configurationBeside(document);
    await writeText(
      file,
      '{\n  "strictnes": "strict",\n  "year": "2024",\n  "rules": {},\n  "rules": {}\n}\n',
    );
    await vscode.window.showTextDocument(file);
    // What the editor finds by itself comes all at once: a key that stands twice, and no word of the others.
    const isEditors = ({ source }: vscode.Diagnostic) => source !== 'gouji';
    const editors = () => vscode.languages.getDiagnostics(file).filter(isEditors);
    const ours = await whenDiagnostics(file, ({ length }) => length > 0 && editors().length > 0);
    const linesOf = (found: readonly vscode.Diagnostic[]) => found.map(({ range }) => range.start.line);
    assert.deepEqual(linesOf(ours).slice(0, 2), [1, 2]);
    assert.deepEqual([...new Set(linesOf(editors()))].sort(), [3, 4]);
    // Whoever checks the folder after this test is not to stumble over it.
    await vscode.workspace.fs.delete(file);
  });

  test('settings count until a file says otherwise', async () => {
    const { document } = await openSample(samples.oneMistake);
    const settings = vscode.workspace.getConfiguration('gouji');
    await whenSeverity(document, vscode.DiagnosticSeverity.Error);
    try {
      const rules = { 'applications/sum-of-results': 'information' };
      await settings.update('rules', rules, vscode.ConfigurationTarget.Workspace);
      await whenSeverity(document, vscode.DiagnosticSeverity.Information);
      await writeText(configurationBeside(document), '{ "rules": { "applications": "warning" } }');
      await whenSeverity(document, vscode.DiagnosticSeverity.Warning);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('the page of the effective configuration says where each value comes from', async () => {
    const { document } = await openSample(samples.oneMistake);
    const file = configurationBeside(document);
    await whenReported(document.uri);
    await writeText(file, '{ "strictness": "strict" }');
    await vscode.commands.executeCommand('gouji.showEffectiveConfiguration');
    await whenPageSays('`department`', '云岫市水利局', '`strict`', file.fsPath);

    await writeText(file, '{ "bodyType": "city", "rules": { "applications": "hint", "structure": "off" } }');
    await whenSeverity(document, vscode.DiagnosticSeverity.Hint);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('gouji.showEffectiveConfiguration');
    await whenPageSays('`city`', file.fsPath);
  });

  test('every text of the settings is there in the language of the editor', () => {
    const { contributes } = extension().packageJSON;
    assert.deepEqual(JSON.stringify(contributes).match(/"%[^"%]*%"/g), null);
  });
});
