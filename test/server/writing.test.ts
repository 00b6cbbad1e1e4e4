import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../report';
import { LanguageClient } from './language-client';

const name = '云岫市生态环境局2023年政府信息公开工作年度报告.txt';
const sample = readFileSync(new URL(`../../samples/${encodeURIComponent(name)}`, import.meta.url), 'utf8');
const uri = 'file:///reports/sample.txt';

let client: LanguageClient;

beforeAll(async () => {
  client = new LanguageClient();
  const snippetSupport = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
  const { capabilities } = (await client.initialize(snippetSupport)) as {
    capabilities: Record<string, unknown>;
  };
  expect(capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    completionProvider: {},
  });
  open(uri, sample);
});

afterAll(async () => {
  await client.shutdown();
});

function open(document: string, text: string): void {
  client.notify('textDocument/didOpen', {
    textDocument: { uri: document, languageId: 'plaintext', version: 3, text },
  });
}

function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words));
}

const options = { tabSize: 4, insertSpaces: false };

describe('tables over standard input and output', () => {
  it('are converted, and formatted where they have pipes', async () => {
    const position = { line: lineOf(sample, '结转下年度继续办理\t'), character: 0 };
    const answer = (await client.request('gouji/convertTable', {
      textDocument: { uri },
      position,
      layout: 'pipe',
    })) as { version: number; edits: TextEdit[] };
    expect(answer.version).toBe(3);
    const piped = applyEdits(sample, answer.edits);
    expect(piped.split('\n')).toContainEqual(expect.stringMatching(/^\| 四、结转下年度继续办理 .* \|$/));

    const compact = 'file:///reports/compact.txt';
    open(compact, piped.replace(/ +\|/g, '|').replace(/\| +/g, '|'));
    const edits = (await client.request('textDocument/formatting', {
      textDocument: { uri: compact },
      options,
    })) as TextEdit[];
    expect(applyEdits(piped.replace(/ +\|/g, '|').replace(/\| +/g, '|'), edits)).toBe(piped);
    const line = lineOf(piped, '（七）总计');
    const some = (await client.request('textDocument/rangeFormatting', {
      textDocument: { uri: compact },
      range: { start: { line, character: 0 }, end: { line, character: 5 } },
      options,
    })) as TextEdit[];
    expect(new Set(some.map(({ range }) => range.start.line))).toEqual(new Set([line]));
  });

  it('say why they are not converted, in the language of the session', async () => {
    const answer = await client.request('gouji/convertTable', {
      textDocument: { uri },
      position: { line: 2, character: 0 },
      layout: 'tab',
    });
    expect(answer).toEqual({ refused: expect.stringContaining('没有读到表格') });
  });

  it('are not converted into layouts that there are not', async () => {
    const params = { textDocument: { uri }, position: { line: 0, character: 0 }, layout: 'space' };
    await expect(client.request('gouji/convertTable', params)).rejects.toMatchObject({ code: -32602 });
  });

  it.each([
    ['textDocument/formatting', { options }, []],
    [
      'textDocument/rangeFormatting',
      { options, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } },
      [],
    ],
    ['textDocument/completion', { position: { line: 0, character: 0 } }, null],
    ['gouji/convertTable', { position: { line: 0, character: 0 }, layout: 'tab' }, null],
    ['gouji/insertables', { position: { line: 0, character: 0 } }, []],
    ['gouji/insert', { position: { line: 0, character: 0 }, id: 'rows' }, null],
    [
      'gouji/paste',
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '1\t2' },
      null,
    ],
  ])('answer %s for a document that is not open with nothing', async (method, params, nothing) => {
    const textDocument = { uri: 'file:///elsewhere.txt' };
    expect(await client.request(method, { textDocument, ...params })).toEqual(nothing);
  });
});

describe('what is offered over standard input and output', () => {
  async function offered(text: string) {
    const document = `file:///reports/${encodeURIComponent(text.slice(-6))}.txt`;
    open(document, text);
    const lines = text.split('\n');
    return client.request('textDocument/completion', {
      textDocument: { uri: document },
      position: { line: lines.length - 1, character: lines.at(-1)?.length },
    });
  }
  const title = '松漪县档案馆2024年政府信息公开工作年度报告\n';

  it('takes the place of the letters that were typed, and explains itself', async () => {
    const list = (await offered(`${title}三、收到和处理政府信息公开申请情况\n\tbygk`)) as {
      isIncomplete: boolean;
      items: object[];
    };
    expect(list.isIncomplete).toBe(true);
    expect(list.items[0]).toMatchObject({
      label: '（三）不予公开',
      filterText: 'bygk',
      insertTextFormat: 1,
      documentation: expect.stringContaining('不公开'),
      textEdit: {
        newText: '（三）不予公开',
        range: { start: { line: 2, character: 1 }, end: { line: 2, character: 5 } },
      },
    });
  });

  it('has tab stops in sentences', async () => {
    const list = (await offered(`${title}六、其他需要报告的事项\nxxclf`)) as { items: object[] };
    expect(list.items).toContainEqual(
      expect.objectContaining({
        insertTextFormat: 2,
        textEdit: expect.objectContaining({
          newText: expect.stringMatching(/2024年共发出收取信息处理费的通知\$\{1:件数\}件/),
        }),
      }),
    );
  });
});

describe('what is missing, over standard input and output', () => {
  it('is named, and put in', async () => {
    const document = 'file:///reports/incomplete.txt';
    const label = '2.重复申请';
    const text = sample.replace(new RegExp(`^.*${label}.*\\n`, 'm'), '');
    open(document, text);
    const textDocument = { uri: document };
    const position = { line: lineOf(text, '1.信访举报投诉类申请'), character: 0 };
    const missing = await client.request('gouji/insertables', { textDocument, position });
    expect(missing).toEqual([{ id: 'rows', name: `这张表缺少的行：${label}` }]);
    const { version, edits } = (await client.request('gouji/insert', {
      textDocument,
      position,
      id: 'rows',
    })) as { version: number; edits: TextEdit[] };
    expect(version).toBe(3);
    expect(applyEdits(text, edits).split('\n')[position.line + 1]).toMatch(
      new RegExp(`^\\t\\t${label}\\t+$`),
    );
    expect(await client.request('gouji/insert', { textDocument, position, id: 'section/1' })).toEqual({
      refused: expect.stringContaining('已经有了'),
    });
  });

  it('is a whole report where there is none, begun from last year’s', async () => {
    expect(await client.request('gouji/identity', { text: sample })).toEqual({
      body: '云岫市生态环境局',
      year: 2023,
    });
    const made = await client.request('gouji/newReport', {
      body: '云岫市生态环境局',
      year: 2024,
      lastYear: sample,
    });
    expect(made).toEqual({
      text: expect.stringContaining('六、其他需要报告的事项'),
      carriedIn: '4',
      note: null,
    });
    await expect(client.request('gouji/newReport', { body: '', year: 2024 })).rejects.toMatchObject({
      code: -32602,
    });
  });
});

describe('what was copied, over standard input and output', () => {
  it('is filled into the cells, or left to the editor', async () => {
    const line = lineOf(sample, '四、结转下年度继续办理\t');
    const start = { line, character: '四、结转下年度继续办理\t\t'.length };
    const range = { start, end: start };
    const textDocument = { uri };
    const copied = (await client.request('gouji/paste', { textDocument, range, text: '3\t1\n' })) as {
      edits: TextEdit[];
    };
    expect(applyEdits(sample, copied.edits).split('\n')[line]).toMatch(
      /^四、结转下年度继续办理\t\t3\t1\t0\t/,
    );
    expect(await client.request('gouji/paste', { textDocument, range, text: '一句话' })).toBeNull();
  });
});
