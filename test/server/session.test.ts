import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { applicationsExample } from '../../report/rules/examples';
import { capableEditor, ErrorReply, LanguageClient } from './language-client';

const position = z.object({ line: z.number(), character: z.number() });
const range = z.object({ start: position, end: position });
const diagnostics = z.object({
  uri: z.string(),
  version: z.number(),
  diagnostics: z.array(
    z.object({
      range,
      severity: z.number(),
      code: z.string(),
      source: z.literal('gouji'),
      message: z.string(),
      relatedInformation: z.array(z.object({ message: z.string() })),
    }),
  ),
});
const actions = z.array(
  z.object({
    title: z.string(),
    kind: z.string(),
    isPreferred: z.optional(z.boolean()),
    data: z.optional(z.unknown()),
    edit: z.optional(
      z.object({
        documentChanges: z.array(
          z.object({
            textDocument: z.object({ uri: z.string(), version: z.number() }),
            edits: z.array(z.object({ range, newText: z.string() })),
          }),
        ),
      }),
    ),
  }),
);
const hover = z.object({ contents: z.object({ kind: z.literal('markdown'), value: z.string() }), range });

const uri = 'file:///c%3A/%E6%8A%A5%E5%91%8A/2024%20report.txt';
const wrong = applicationsExample({
  new: [5, 0, 0, 0, 0, 0, 5],
  granted: [3, 0, 0, 0, 0, 0, 3],
  'unavailable/not-held': [1, 0, 0, 0, 0, 0, 1],
  total: [5, 0, 0, 0, 0, 0, 5],
});
const right = applicationsExample({});
const lines = wrong.split('\n');
const totalLine = lines.findIndex((line) => line.startsWith('（七）总计'));
const totalCell = { line: totalLine, character: '（七）总计\t\t'.length };

describe('the built server over standard input and output', () => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  async function opened(
    text: string,
    capabilities: object = capableEditor,
    options: object = {},
  ): Promise<LanguageClient> {
    client = new LanguageClient();
    await client.initialize(capabilities, options);
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'disclosure-report', version: 1, text },
    });
    return client;
  }

  async function published(session: LanguageClient, version: number) {
    const params = await session.notification(
      'textDocument/publishDiagnostics',
      (candidate) => diagnostics.parse(candidate).version === version,
    );
    return diagnostics.parse(params);
  }

  test('publishes diagnostics with code, source, terms and the version they belong to', async () => {
    const session = await opened(wrong);
    const { diagnostics: found } = await published(session, 1);
    expect(found).toHaveLength(1);
    expect(found[0]?.code).toBe('applications/sum-of-results');
    expect(found[0]?.severity).toBe(1);
    expect(found[0]?.message).toContain('至少有两处数字有误');
    expect(found[0]?.relatedInformation.map((place) => place.message)).toContain('（一）予以公开·自然人 3');
    expect(await session.shutdown()).toBe(0);
  });

  test('judges again after an edit, with the new version', async () => {
    const session = await opened(right);
    expect((await published(session, 1)).diagnostics).toEqual([]);
    const end = { ...totalCell, character: totalCell.character + 1 };
    session.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: totalCell, end }, text: '7' }],
    });
    const { diagnostics: found } = await published(session, 2);
    expect(found.map((diagnostic) => diagnostic.code)).toEqual(['applications/balance']);
    expect(found[0]?.range).toEqual({ start: totalCell, end });
  });

  test('takes diagnostics back when the document is closed', async () => {
    const session = await opened(wrong);
    await published(session, 1);
    session.notify('textDocument/didClose', { textDocument: { uri } });
    expect((await published(session, 1)).diagnostics).toEqual([]);
  });

  test('offers repairs whose edits carry the version', async () => {
    const session = await opened(wrong);
    const found = actions.parse(
      await session.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: totalCell, end: totalCell },
        context: { diagnostics: [] },
      }),
    );
    expect(found.map((action) => action.title)).toContain('重算（七）总计·自然人：5 → 4');
    expect(found.every((action) => action.isPreferred === undefined)).toBe(true);
    expect(found[0]?.edit?.documentChanges[0]?.textDocument).toEqual({ uri, version: 1 });
  });

  test('refuses a repair when the document has moved on', async () => {
    const session = await opened(wrong, {
      ...capableEditor,
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
    });
    const [first] = actions.parse(
      await session.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: totalCell, end: totalCell },
        context: { diagnostics: [] },
      }),
    );
    expect(first?.edit).toBeUndefined();
    const resolved = actions.parse([await session.request('codeAction/resolve', first)]);
    expect(resolved[0]?.edit?.documentChanges[0]?.textDocument.version).toBe(1);
    const start = { line: 0, character: 0 };
    session.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: '\n' }],
    });
    const refused = await session.request('codeAction/resolve', first).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ErrorReply);
    expect(refused).toMatchObject({ code: -32801 });
  });

  test('explains a label with the article, and a value with its relations', async () => {
    const session = await opened(wrong);
    const secret = { line: lines.findIndex((line) => line.startsWith('1.属于国家秘密')), character: 3 };
    const label = hover.parse(
      await session.request('textDocument/hover', { textDocument: { uri }, position: secret }),
    );
    expect(label.contents.value).toContain('第十四条');
    expect(label.contents.value).toContain('国务院令第711号');
    const value = hover.parse(
      await session.request('textDocument/hover', { textDocument: { uri }, position: totalCell }),
    );
    expect(value.contents.value).toContain('✗ 不成立');
    expect(value.contents.value).toContain('✓ 成立');
    const nothing = { line: 0, character: 0 };
    expect(
      await session.request('textDocument/hover', { textDocument: { uri }, position: nothing }),
    ).toBeNull();
  });

  test('speaks English when asked to', async () => {
    const session = await opened(wrong, capableEditor, { language: 'en' });
    const { diagnostics: found } = await published(session, 1);
    expect(found[0]?.message).toContain('At least two numbers are wrong');
  });

  test('lists no more problems than the client wants, and says how many are left', async () => {
    const blank = lines.map((line) => line.replace(/\t0\t0\t0\t0$/, '\t\t\t0\t0')).join('\n');
    const session = await opened(blank, capableEditor, { maximumProblems: 3 });
    const params = await session.notification('textDocument/publishDiagnostics');
    const listed = z
      .object({ diagnostics: z.array(z.object({ message: z.string() })) })
      .parse(params).diagnostics;
    expect(listed).toHaveLength(4);
    const left = /还有 (\d+) 处问题没有列出/.exec(listed[3]?.message ?? '')?.[1];
    expect(Number(left)).toBeGreaterThan(0);
    expect(await session.notification('gouji/status')).toMatchObject({ left: Number(left) });
  });

  test('answers for unknown documents and positions outside the text', async () => {
    const session = await opened(wrong);
    const unknown = { textDocument: { uri: 'file:///nowhere.txt' }, position: totalCell };
    expect(await session.request('textDocument/hover', unknown)).toBeNull();
    const outside = { textDocument: { uri }, position: { line: 99_999, character: 7 } };
    expect(await session.request('textDocument/hover', outside)).toBeNull();
  });

  test('says nothing new where nothing changed, and answers “unchanged” to a client that asks', async () => {
    const session = await opened(wrong, capableEditor, { diagnostics: 'pull' });
    const ask = (previousResultId?: string) =>
      session.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const full = z.object({ kind: z.literal('full'), resultId: z.string(), items: z.array(z.unknown()) });
    const first = full.parse(await ask());
    expect(first.items).toHaveLength(1);
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const end = { ...totalCell, character: totalCell.character + 1 };
    session.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: totalCell, end }, text: '4' }],
    });
    const second = full.parse(await ask(first.resultId));
    expect(second.resultId).not.toBe(first.resultId);
    expect(second.items).not.toEqual(first.items);
  });

  test('tells how the reports stand', async () => {
    const session = await opened(readFileSync(new URL('../../report/index.ts', import.meta.url), 'utf8'));
    expect(await session.notification('gouji/status')).toEqual({
      uri,
      version: 1,
      reports: [],
      count: 0,
      holds: 0,
      broken: 0,
      unchecked: 0,
      configuredBy: [],
      left: 0,
      unread: 0,
    });
    session.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: right }],
    });
    const told = await session.notification('gouji/status', (params) =>
      JSON.stringify(params).includes('"version":2'),
    );
    expect(told).toMatchObject({
      reports: [{ form: '2021', year: 2024, body: '云岫县档案馆', holds: 39, broken: 0, unchecked: 0 }],
    });
  });

  test.each([
    ['without a word', 1, []],
    ['after “shutdown”', 0, ['shutdown']],
  ])('ends with its input: %s with code %i', async (_, code, requests) => {
    const session = await opened(right);
    for (const method of requests) await session.request(method, null);
    session.process.stdin?.end();
    expect(await session.exited).toBe(code);
  });
});
