import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LineMap } from '../../report/text/lines';
import { LanguageClient } from './language-client';

const name = '松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt';
const sample = readFileSync(new URL(`../../samples/${encodeURIComponent(name)}`, import.meta.url), 'utf8');
const uri = 'file:///reports/stated.txt';
const lines = new LineMap(sample);
const whole = { start: { line: 0, character: 0 }, end: { line: lines.lineCount, character: 0 } };

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

let client: LanguageClient;

beforeAll(async () => {
  client = new LanguageClient();
  await client.initialize();
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: sample },
  });
});

afterAll(async () => {
  await client.shutdown();
});

function ask(method: string, params: object = {}): Promise<unknown> {
  return client.request(method, { textDocument: { uri }, ...params });
}

function textAt({ start, end }: Range): string {
  return sample.slice(lines.offset(start), lines.offset(end));
}

/** Where some words stand on a line, counted from 1 as editors show it. */
function at(line: number, words: string) {
  return { line: line - 1, character: lines.line(line - 1).indexOf(words) };
}

/** Each hint as the text right before it and what it says. */
async function hints(range: Range): Promise<readonly string[]> {
  const found = (await ask('textDocument/inlayHint', { range })) as readonly {
    position: Range['start'];
    label: string;
  }[];
  return found.map(({ position, label }) => {
    const end = lines.offset(position);
    return `${position.line + 1} ${sample.slice(end - 3, end)} ${label}`;
  });
}

describe('a figure in the prose of a report', () => {
  it('leads to its cells, and they to it', async () => {
    const position = at(9, '80件');
    const cells = (await ask('textDocument/definition', { position })) as { range: Range }[];
    expect(cells.map(({ range }) => textAt(range))).toEqual(['80']);
    const back = (await ask('textDocument/references', {
      position: cells[0]?.range.start,
      context: { includeDeclaration: false },
    })) as { range: Range }[];
    expect(back.map(({ range }) => textAt(range))).toContain('80件');
  });

  it('says in a hover what the table has', async () => {
    const value = async (position: Range['start']) => {
      const hover = (await ask('textDocument/hover', { position })) as { contents: { value: string } };
      return hover.contents.value;
    };
    expect(await value(at(9, '80件'))).toBe('**80件**：✓ 与表格一致\n\n- 表三 一：80\n- 表三 一 \\+ 二：84');
    expect(await value(at(9, '76件'))).toContain('✗ 与表格不符');
  });
});

describe('inlay hints', () => {
  it('are shown only once they are asked for, and then where figures and wrong numbers stand', async () => {
    expect(await hints(whole)).toEqual([]);
    client.notify('workspace/didChangeConfiguration', {
      settings: { gouji: { inlayHints: { enabled: true } } },
    });
    const ninth = { start: at(9, ''), end: { line: 9, character: 0 } };
    expect(await hints(ninth)).toEqual([
      '9 80件 ＝ 一 ✓',
      '9 转4件 ＝ 二、上年结转 ✓',
      '9 76件 表三为 78 ✗',
      '9 31件 ＝ （一）予以公开 ✓',
      '9 10件 ＝ （二）部分公开 ✓',
      '9 12件 ＝ （三）不予公开 ✓',
      '9 16件 ＝ （四）无法提供 ✓',
      '9 理7件 ＝ （五）不予处理 ✓',
      '9 理2件 ＝ （六）其他处理 ✓',
    ]);
    const all = await hints(whole);
    expect(all.filter((hint) => hint.includes('应为')).map((hint) => hint.replace(/\s/g, ' '))).toEqual([
      expect.stringMatching(/^51 .*6 应为 9$/),
      expect.stringMatching(/^70 .*7 应为 6$/),
    ]);
  });
});
