import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { whenReported } from './diagnostics';
import { extension } from './extension';
import { openSample, samples, valueRange } from './reports';

const patienceMilliseconds = 15_000;

/** Asks a provider of the editor about a document. */
async function ask<Answer>(
  provider: string,
  { uri }: vscode.TextDocument,
  ...rest: unknown[]
): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(`vscode.${provider}`, uri, ...rest);
}

/** The first place of a document where some words stand. */
function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `no ${words}`);
  return document.positionAt(at);
}

/** Waits for the tab of a page that the extension opens; of tabs there are events. */
async function whenTab(condition: (tab: vscode.Tab) => boolean): Promise<vscode.Tab> {
  const find = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(condition);
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(deadline);
      subscription.dispose();
      settle();
    };
    const look = () => {
      const tab = find();
      if (tab) finish(() => resolve(tab));
    };
    const deadline = setTimeout(() => finish(() => reject(new Error('No such tab.'))), patienceMilliseconds);
    const subscription = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

suite('What a report shows by itself', () => {
  let document: vscode.TextDocument;
  let wrong: vscode.Range;

  suiteSetup(async () => {
    ({ document } = await openSample(samples.oneMistake));
    await whenReported(document.uri);
    wrong = valueRange(document, '（二）部分公开', 1);
  });

  test('an outline of sections, tables and rows', async () => {
    const [report] = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document);
    assert.equal(report?.children.length, 6);
    const [table] = report.children[2]?.children ?? [];
    assert.ok(table);
    assert.equal(table.range.contains(wrong), true);
    const row = table.children.find(({ range }) => range.contains(wrong));
    assert.match(row?.name ?? '', /（二）部分公开|partly granted/);
  });

  test('sections and tables that fold', async () => {
    const foldings = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document);
    const around = foldings.filter(({ start, end }) => start <= wrong.start.line && wrong.end.line <= end);
    const starts = around.map(({ start }) => document.lineAt(start).text.trim().slice(0, 2));
    assert.ok(starts.includes('三、'), starts.join());
    assert.ok(starts.includes('（本'), starts.join());
  });

  test('selections that grow from the cell to its row, table and section', async () => {
    const [innermost] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document, [
      wrong.start,
    ]);
    const texts: string[] = [];
    for (let at = innermost; at !== undefined; at = at.parent) texts.push(document.getText(at.range));
    for (const expected of [/^3$/, /^（二）部分公开.*\t8$/, /^（本列数据[\s\S]*\t3$/, /^三、收到和处理/]) {
      assert.ok(
        texts.some((text) => expected.test(text.trim())),
        `${expected} in ${texts.join('\n—\n')}`,
      );
    }
  });

  test('columns in colours of their own, totals and wrong numbers marked, in every theme', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document);
    const { data } = await ask<vscode.SemanticTokens>('provideDocumentSemanticTokens', document);
    assert.ok(data.length > 5 * 200);
    let [line, character] = [0, 0];
    const tokens: { readonly range: vscode.Range; readonly type: string; readonly modifiers: number }[] = [];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      [line, character] = down === 0 ? [line, character + along] : [line + down, along];
      const range = new vscode.Range(line, character, line, character + length);
      tokens.push({ range, type: legend.tokenTypes[type] ?? '', modifiers });
    }
    const row = tokens.filter(({ range }) => range.start.line === wrong.start.line);
    assert.equal(new Set(row.map(({ type }) => type)).size, 8);
    const modifiersAt = (range: vscode.Range) => {
      const token = row.find((other) => other.range.isEqual(range));
      return legend.tokenModifiers.filter((_, bit) => ((token?.modifiers ?? 0) & (1 << bit)) !== 0);
    };
    assert.deepEqual(modifiersAt(wrong), ['wrong']);
    assert.deepEqual(modifiersAt(valueRange(document, '（二）部分公开', 6)), ['total']);
    // Themes know none of these types: without scopes of theirs numbers would have no colour.
    const { semanticTokenScopes, semanticTokenTypes } = z
      .object({
        semanticTokenScopes: z.array(z.object({ scopes: z.record(z.string(), z.array(z.string())) })),
        semanticTokenTypes: z.array(z.object({ id: z.string() })),
      })
      .parse(extension().packageJSON.contributes);
    const scopes = Object.keys(semanticTokenScopes[0]?.scopes ?? {});
    const coloured = legend.tokenTypes.filter((type) => type !== 'label');
    assert.deepEqual(
      [...coloured, ...legend.tokenModifiers.map((modifier) => `*.${modifier}`)].sort(),
      [...scopes].sort(),
    );
    assert.deepEqual(semanticTokenTypes.map(({ id }) => id).sort(), [...legend.tokenTypes].sort());
  });

  test('the terms of the relations of the number at the cursor', async () => {
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'executeDocumentHighlights',
      document,
      wrong.start,
    );
    const here = highlights.filter(({ range }) => range.start.line === wrong.start.line);
    assert.deepEqual(
      here.map(({ range }) => document.getText(range)),
      ['5', '3', '0', '0', '1', '0', '8'],
    );
    assert.ok(highlights.some(({ range }) => range.isEqual(valueRange(document, '（七）总计', 1))));
  });

  test('the right numbers beside wrong ones and behind figures, once that is wanted', async () => {
    const settings = vscode.workspace.getConfiguration('gouji');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('executeInlayHintProvider', document, whole);
    assert.deepEqual(await hints(), []);
    try {
      await settings.update('inlayHints.enabled', true, vscode.ConfigurationTarget.Workspace);
      // The server hears of the setting in its own time.
      const deadline = Date.now() + patienceMilliseconds;
      let found = await hints();
      while (found.length === 0 && Date.now() < deadline) found = await hints();
      const beside = found.find(({ position }) => position.isEqual(wrong.end));
      assert.match(String(beside?.label), /(应为|should be) 2/);
      assert.ok(found.filter(({ position }) => position.line < 15).length > 5);
    } finally {
      await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('how each table’s relations stand, and the calculation sheet behind that', async () => {
    const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', document);
    const [applications, ...others] = lenses;
    assert.equal(others.length, 1);
    const { command } = applications ?? {};
    assert.match(command?.title ?? '', /37 ✓.*2 ✗/);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const tab = await whenTab(({ label }) => /核算表|Calculation Sheet/.test(label));
    // Rendered, not as it is written.
    assert.ok(tab.input instanceof vscode.TabInputWebview);
    await vscode.window.tabGroups.close(tab);
    const index = command.arguments?.[1];
    const sheet = await vscode.workspace.openTextDocument(
      vscode.Uri.from({
        scheme: 'gouji-sheet',
        path: `/${index}/sheet.md`,
        query: encodeURIComponent(document.uri.toString()),
      }),
    );
    assert.match(sheet.getText(), /[=＝] 9/);
    assert.match(sheet.getText(), /[=＝] 13/);
  });

  test('form, year and the state of the relations in the status bar', async () => {
    await vscode.window.showTextDocument(document);
    assert.match(extension().exports.statusText() ?? '', /2021.*2022.*\b40\b.*\b2\b/);
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '会议记录\n' });
    await vscode.window.showTextDocument(plain);
    assert.equal(extension().exports.statusText(), undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('places that lead to each other: a total, its parts, and the figures that state them', async () => {
    const total = valueRange(document, '（二）部分公开', 6);
    const definitions = await ask<vscode.Location[]>('executeDefinitionProvider', document, total.start);
    const parts = definitions.filter(({ range }) => range.start.line === total.start.line);
    assert.deepEqual(
      parts.map(({ range }) => document.getText(range)),
      ['5', '3', '0', '0', '1', '0'],
    );
    const stated = placeOf(document, '8件，不予公开');
    const references = await ask<vscode.Location[]>('executeReferenceProvider', document, total.start);
    assert.ok(references.some(({ range }) => range.contains(stated)));
    const cells = await ask<vscode.Location[]>('executeDefinitionProvider', document, stated);
    assert.ok(cells.some(({ range }) => range.isEqual(total)));
  });

  test('articles that are links to their words', async () => {
    const everyLink = 100;
    const editor = await openSample(samples.manyMistakes);
    await whenReported(editor.document.uri);
    await editor.edit((change) => change.insert(new vscode.Position(1, 0), '依照《条例》第十六条第二款。'));
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', editor.document, everyLink);
    const article = links.find(({ target }) => target?.scheme === 'gouji-law');
    assert.ok(article?.target);
    const page = await vscode.workspace.openTextDocument(article.target);
    assert.match(page.getText(), /《中华人民共和国政府信息公开条例》/);
  });

  test('findings that lead to the page about their rule', async () => {
    const [found] = await whenReported(document.uri);
    assert.ok(typeof found?.code === 'object');
    const page = await vscode.workspace.openTextDocument(found.code.target);
    assert.match(page.getText(), /applications\/sum-of-results/);
    assert.match(page.getText(), /（七）总计/);
    await vscode.commands.executeCommand('vscode.open', found.code.target);
    // Rendered, not as it is written.
    const tab = await whenTab(({ label, input }) => label.includes('sum-of-results') && input !== undefined);
    assert.ok(tab.input instanceof vscode.TabInputCustom);
    await vscode.window.tabGroups.close(tab);
  });
});

suite('Pages of the extension', () => {
  test('the walkthrough is there, with a page for each step in the language of the editor', async () => {
    const { extensionUri, packageJSON } = extension();
    const { walkthroughs } = z
      .object({
        walkthroughs: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            steps: z.array(z.object({ media: z.object({ markdown: z.string() }) })),
          }),
        ),
      })
      .parse(packageJSON.contributes);
    const [walkthrough] = walkthroughs;
    const isChinese = vscode.env.language.startsWith('zh');
    assert.match(walkthrough?.title ?? '', isChinese ? /核对第一份年报/ : /[a-z]{4}/);
    assert.equal(walkthrough?.steps.length, 6);
    for (const { media } of walkthrough.steps) {
      const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, media.markdown));
      assert.equal(new TextDecoder().decode(page).includes('。'), isChinese, media.markdown);
    }
    const id = `gouji.gouji#${walkthrough.id}`;
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', id, false);
    // Its tab is one of the editor's own pages, of which extensions see no more than that.
    const tab = await whenTab(({ isActive, input }) => isActive && input === undefined);
    await vscode.window.tabGroups.close(tab);
  });
});
