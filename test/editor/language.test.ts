import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whenDiagnostics, whenReported } from './diagnostics';
import { extension } from './extension';
import { openSample, samples } from './reports';

const chinese = /应为/;
const english = /should be/;

suite('Language', () => {
  const own = vscode.env.language.startsWith('zh') ? chinese : english;
  const other = own === chinese ? english : chinese;

  test('messages are in the language of the editor, unless another is set', async () => {
    const { document } = await openSample(samples.oneMistake);
    const [found] = await whenReported(document.uri);
    assert.match(found?.message ?? '', own);
    const settings = vscode.workspace.getConfiguration('gouji');
    try {
      const otherLanguage = own === chinese ? 'en' : 'zh';
      await settings.update('language', otherLanguage, vscode.ConfigurationTarget.Workspace);
      await whenDiagnostics(document.uri, ([diagnostic]) => other.test(diagnostic?.message ?? ''));
    } finally {
      await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await whenDiagnostics(document.uri, ([diagnostic]) => own.test(diagnostic?.message ?? ''));
  });

  test('the manifest is in the language of the editor, too', () => {
    const { commands } = extension().packageJSON.contributes;
    assert.match(JSON.stringify(commands), own === chinese ? /显示有效配置/ : /Show Effective Configuration/);
  });
});
