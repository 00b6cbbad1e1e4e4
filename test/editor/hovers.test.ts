import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whenReported } from './diagnostics';
import { labelRange, openSample, samples, valueRange } from './reports';

/** The eight categories of refusal and the article that each rests on. */
const refusals = [
  ['1.属于国家秘密', '第十四条'],
  ['2.其他法律行政法规禁止公开', '第十四条'],
  ['3.危及“三安全一稳定”', '第十四条'],
  ['4.保护第三方合法权益', '第十五条'],
  ['5.属于三类内部事务信息', '第十六条'],
  ['6.属于四类过程性信息', '第十六条'],
  ['7.属于行政执法案卷', '第十六条'],
  ['8.属于行政查询事项', '第三十六条'],
] as const;

/** What a person reads who points at a position. */
async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

suite('Hovers', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    ({ document } = await openSample(samples.oneMistake));
    await whenReported(document.uri);
  });

  for (const [label, article] of refusals) {
    test(`${label} is explained and ${article} quoted`, async () => {
      const text = await hoverText(document, labelRange(document, label).start);
      assert.ok(text.includes(article), text);
      assert.match(text, /《[^》]*条例》|Regulations/);
    });
  }

  test('a column heading is explained', async () => {
    const text = await hoverText(document, labelRange(document, '科研机构').start);
    assert.match(text, /科研机构|[Rr]esearch institutes/);
  });

  test('a value names its row and column, and the sums it takes part in', async () => {
    const text = await hoverText(document, valueRange(document, '（二）部分公开', 1).start);
    for (const expected of [/部分公开|partly granted/, /商业企业|companies/, /13/, /12/, /9/, /8/]) {
      assert.match(text, expected);
    }
  });

  test('a figure in the prose is told with what the table has', async () => {
    const at = document.positionAt(document.getText().indexOf('8件，不予公开'));
    assert.match(await hoverText(document, at), /✓[\s\S]*(（二）部分公开|partly granted)[^\n]*8/);
  });

  test('the number of a document is explained by its title', async () => {
    const at = document.positionAt(document.getText().indexOf('国办公开办函〔2021〕30号'));
    assert.match(await hoverText(document, at), /格式|form of annual reports/);
  });

  test('an article that the text names is quoted', async () => {
    const editor = await openSample(samples.correct);
    await editor.edit((change) => change.insert(new vscode.Position(1, 0), '依照《条例》第十六条第二款。'));
    const at = editor.document.positionAt(editor.document.getText().indexOf('第十六条'));
    assert.match(await hoverText(editor.document, at), /讨论记录/);
  });

  test('what a hover says reads well aloud', async () => {
    const label = labelRange(document, '4.保护第三方合法权益').start;
    const value = valueRange(document, '（二）部分公开', 1).start;
    const [explanation, relations] = [await hoverText(document, label), await hoverText(document, value)];
    for (const text of [explanation, relations]) {
      assert.doesNotMatch(text, /<[a-z/]|^\|/im);
    }
    // Signs are passed over by some readers, so each has its word behind it.
    const signs = [...relations.matchAll(/[✓✗?] (\p{L}+)/gu)].map(([, word]) => word);
    assert.equal(signs.length, [...relations.matchAll(/[✓✗?]/g)].length);
    assert.ok(signs.length > 1);
    assert.deepEqual(
      signs.filter(
        (word) => !['不成立', '成立', '未核', 'broken', 'holds', 'unchecked'].includes(word ?? ''),
      ),
      [],
    );
  });

  test('running text has no hover', async () => {
    assert.equal(await hoverText(document, new vscode.Position(8, 0)), '');
  });
});
