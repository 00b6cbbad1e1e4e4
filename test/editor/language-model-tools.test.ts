import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, samples, valueRange } from './reports';

/** What a tool answers a language model, as text. */
async function answerOf(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('\n');
}

suite('Language-model tools', () => {
  test('both are offered', () => {
    const names = vscode.lm.tools.map(({ name }) => name);
    for (const name of ['gouji_check_report', 'gouji_explain_category'])
      assert.ok(names.includes(name), name);
  });

  test('a report is checked as it is in the editor, or by its address', async () => {
    const editor = await openSample(samples.correct);
    const { document } = editor;
    const cell = valueRange(document, '（一）予以公开', 0);
    await editor.edit((change) => change.replace(cell, '35'));
    for (const input of [{}, { uri: document.uri.toString() }]) {
      const { reports, problems } = JSON.parse(await answerOf('gouji_check_report', input));
      assert.equal(reports, 1);
      assert.equal(problems.length, 1);
      assert.equal(problems[0].line, cell.start.line + 1);
      assert.equal(problems[0].column, cell.start.character + 1);
      assert.equal(problems[0].severity, 'error');
    }
  });

  test('a category is explained with its article', async () => {
    assert.match(await answerOf('gouji_explain_category', { category: '属于国家秘密' }), /第十四条/);
    assert.match(await answerOf('gouji_explain_category', { category: '预算' }), /属于国家秘密/);
  });
});
