import { beforeAll, describe, expect, it } from 'vitest';
import { openSample, type Range } from './open-sample';

const { uri, lines, client, ask, textAt } = openSample(
  '云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt',
);

/**
 * The wrong number of the sample: 3 companies in （二）部分公开, where 2 is right; its line and column count from 0.
 */
const wrong = { line: 41, character: lines.line(41).indexOf('\t3\t') + 1 };

interface Symbol {
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly Symbol[];
}

function contains(outer: Range, inner: Range): boolean {
  return (
    lines.offset(outer.start) <= lines.offset(inner.start) &&
    lines.offset(inner.end) <= lines.offset(outer.end)
  );
}

function flatten(symbols: readonly Symbol[]): readonly Symbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

/** A document that the server makes. */
async function content(address: string): Promise<string> {
  const { text } = (await client.request('workspace/textDocumentContent', { uri: address })) as {
    text: string;
  };
  return text;
}

describe('a report in the editor', () => {
  it('has an outline of its sections, tables and rows', async () => {
    const symbols = (await ask('textDocument/documentSymbol')) as readonly Symbol[];
    expect(symbols.map((symbol) => symbol.name)).toEqual(['云岫市水利局2022年政府信息公开工作年度报告']);
    const sections = symbols[0]?.children ?? [];
    expect(sections.map((section) => section.name)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    const [table] = sections[2]?.children ?? [];
    expect([table?.name, table?.detail]).toEqual(['表三', '✓ 37  ✗ 2  ? 0']);
    expect(table?.children).toHaveLength(25);
    expect(table?.children[3]).toMatchObject({ name: '（二）部分公开', detail: '5 3 0 0 1 0 8' });
  });

  it('has an outline of which each part lies in the one above it and names itself', async () => {
    const symbols = (await ask('textDocument/documentSymbol')) as readonly Symbol[];
    const all = flatten(symbols);
    expect(all.length).toBeGreaterThan(40);
    for (const symbol of all) {
      expect(contains(symbol.range, symbol.selectionRange)).toBe(true);
      for (const child of symbol.children) expect(contains(symbol.range, child.range)).toBe(true);
      expect(symbol.name.trim()).not.toBe('');
    }
  });

  it('folds by section and by table', async () => {
    const foldings = (await ask('textDocument/foldingRange')) as { startLine: number; endLine: number }[];
    const named = foldings.map(({ startLine }) => lines.line(startLine).split('\t')[0]);
    expect(named).toEqual(
      expect.arrayContaining(['三、收到和处理政府信息公开申请情况', '六、其他需要报告的事项']),
    );
    for (const { startLine, endLine } of foldings) expect(endLine).toBeGreaterThan(startLine);
    expect(foldings.some(({ startLine, endLine }) => startLine < 41 && 41 < endLine && startLine > 30)).toBe(
      true,
    );
  });

  it('selects a cell, then its row, its table and its section', async () => {
    const [selection] = (await ask('textDocument/selectionRange', { positions: [wrong] })) as [
      { range: Range; parent?: { range: Range; parent?: { range: Range; parent?: { range: Range } } } },
    ];
    expect(textAt(selection.range)).toBe('3');
    expect(textAt(selection.parent?.range ?? selection.range)).toMatch(/^（二）部分公开.*\t8$/);
    expect(textAt(selection.parent?.parent?.range ?? selection.range)).toMatch(
      /四、结转下年度继续办理[\t\d]+$/,
    );
    expect(textAt(selection.parent?.parent?.parent?.range ?? selection.range)).toMatch(/^三、收到和处理/);
  });

  it('highlights the terms of the relations that a number takes part in', async () => {
    const highlights = (await ask('textDocument/documentHighlight', { position: wrong })) as {
      range: Range;
    }[];
    const here = highlights.filter(({ range }) => range.start.line === wrong.line);
    expect(here.map(({ range }) => textAt(range))).toEqual(['5', '3', '0', '0', '1', '0', '8']);
    // The column: nineteen results of its own and the total, of which one is the number itself.
    expect(highlights.length).toBe(7 + 22 - 1);
  });

  it('leads from a total to its terms, and from a term to its totals', async () => {
    const total = { line: wrong.line, character: lines.line(wrong.line).length - 1 };
    const terms = (await ask('textDocument/definition', { position: total })) as { range: Range }[];
    expect(terms.map(({ range }) => textAt(range))).toEqual(['5', '3', '0', '0', '1', '0']);
    const totals = (await ask('textDocument/references', {
      position: wrong,
      context: { includeDeclaration: false },
    })) as { range: Range }[];
    expect(totals.map(({ range }) => textAt(range))).toEqual(['8', '12']);
  });

  it('colours labels, columns, totals and the wrong number', async () => {
    const { data } = (await ask('textDocument/semanticTokens/full')) as { data: readonly number[] };
    const tokens: { line: number; character: number; text: string; type: number; modifiers: number }[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      line += down;
      character = down > 0 ? right : character + right;
      tokens.push({
        line,
        character,
        text: lines.line(line).slice(character, character + length),
        type,
        modifiers,
      });
    }
    const row = tokens.filter((token) => token.line === wrong.line);
    expect(row.map(({ text, type }) => `${text} ${type}`).slice(-7)).toEqual([
      '5 2',
      '3 3',
      '0 4',
      '0 5',
      '1 6',
      '0 7',
      '8 8',
    ]);
    expect(tokens.filter(({ modifiers }) => (modifiers & 2) > 0)).toMatchObject([{ ...wrong, text: '3' }]);
    expect(row.at(-1)?.modifiers).toBe(1);
    const range = { start: { line: 41, character: 0 }, end: { line: 41, character: 99 } };
    const part = (await ask('textDocument/semanticTokens/range', { range })) as { data: readonly number[] };
    expect(part.data.length).toBeGreaterThan(0);
    expect(part.data.length).toBeLessThan(data.length);
  });

  it('says above each table how its relations stand', async () => {
    const lenses = (await ask('textDocument/codeLens')) as {
      range: Range;
      command: { title: string; arguments: unknown[] };
    }[];
    expect(lenses.map(({ command }) => command.title)).toEqual([
      '表三 勾稽：37 ✓ 成立　2 ✗ 不成立　0 ? 未核',
      '表四 勾稽：3 ✓ 成立　0 ✗ 不成立　0 ? 未核',
    ]);
    expect(lenses.map(({ command }) => command.arguments)).toEqual([
      [uri, 1],
      [uri, 2],
    ]);
  });

  it.each([
    ['textDocument/documentSymbol', {}],
    ['textDocument/foldingRange', {}],
    ['textDocument/selectionRange', { positions: [wrong] }],
    ['textDocument/documentHighlight', { position: wrong }],
    ['textDocument/definition', { position: wrong }],
    ['textDocument/references', { position: wrong, context: { includeDeclaration: true } }],
    ['textDocument/semanticTokens/full', {}],
    ['textDocument/codeLens', {}],
  ])('answers %s for a document that is not open with nothing, and no error', async (method, params) => {
    const answer = await client.request(method, {
      textDocument: { uri: 'file:///elsewhere.txt' },
      ...params,
    });
    expect(answer === null || JSON.stringify(answer).length < 20).toBe(true);
  });
});

describe('documents that the server makes', () => {
  it('show the relations of a table, term by term', async () => {
    const sheet = await content(`gouji-sheet:/1/table-2.md?${encodeURIComponent(uri)}`);
    expect(sheet).toContain('37 条成立，2 条不成立，0 条未核');
    expect(sheet).toContain('- ✗ 商业企业：6+3+2+1+1 ＝ 13，现为 12，相差 1');
    expect(sheet.split('\n').filter((line) => line.startsWith('- ✓ '))).toHaveLength(37);
  });

  it('quote the articles of a law', async () => {
    expect(await content('gouji-law:/disclosure-regulations/16.md')).toContain('内部事务信息');
  });

  it('tell of every rule that a diagnostic names', async () => {
    expect(await content('gouji-rule:/applications/balance.md')).toMatch(/^# 表三[\s\S]*有问题的例子/);
  });

  it.each([
    'gouji-rule:/no/such.md',
    'gouji-law:/no/1.md',
    'gouji-sheet:/9/x.md?nothing',
    'gouji-sheet:/%E0%A4%A',
    '',
  ])('are empty or say so at %s, which leads nowhere', async (address) => {
    expect(['', '这张表已经不在了：文档已关闭，或者表已删去。\n']).toContain(await content(address));
  });
});

describe('a law that a report names', () => {
  const text =
    '云岫县水利局2024年政府信息公开工作年度报告\n根据《条例》第五十条第（四）项和国办公开办函〔2021〕30号编制。\n一、总体情况\n';
  const report = { uri: 'file:///reports/law.txt' };
  const naming = text.split('\n')[1] ?? '';

  beforeAll(() => {
    client.notify('textDocument/didOpen', {
      textDocument: { ...report, languageId: 'plaintext', version: 1, text },
    });
  });

  it('is quoted in a hover, or what the document is about is told', async () => {
    const at = async (word: string) => {
      const position = { line: 1, character: naming.indexOf(word) + 1 };
      const found = await client.request('textDocument/hover', { textDocument: report, position });
      return (found as { contents: { value: string } }).contents.value;
    };
    expect(await at('第五十条')).toContain('社会评议和责任追究结果情况');
    expect(await at('国办公开办函')).toContain('2021 年度起的统一格式');
  });

  it('is linked to where the article is quoted', async () => {
    const found = await client.request('textDocument/documentLink', { textDocument: report });
    const links = found as { target: string; range: Range }[];
    expect(links.map(({ range }) => naming.slice(range.start.character, range.end.character))).toEqual([
      '第五十条第（四）项',
    ]);
    for (const { target } of links) {
      const page = await content(target);
      expect(page).toMatch(/^# 《.+》第.+条/);
      // The end of the address is what an editor writes on the tab.
      const name = decodeURIComponent(target).split('/').at(-1)?.replace('.md', '') ?? '';
      expect(page.split('\n')[0]?.replace(/[#《》 ]/g, '')).toBe(name);
    }
  });
});
