import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { emptyBaseline, fingerprintOf, ReportDocument, withEntry, writeBaseline } from '../../report';
import { casesExample } from '../../report/rules/examples';
import { folderWith } from '../cli/fixtures/folder';
import { LanguageClient } from './language-client';

const checked = z.object({
  files: z.array(
    z.object({
      uri: z.string(),
      reports: z.number(),
      diagnostics: z.array(
        z.object({ severity: z.number(), code: z.optional(z.string()), message: z.string() }),
      ),
    }),
  ),
});

const symbols = z.array(
  z.object({
    name: z.string(),
    containerName: z.optional(z.string()),
    location: z.object({ uri: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
  }),
);

const title = '松漪县人民政府2024年政府信息公开工作年度报告';
const right = `${title}\n\n${casesExample([2, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])}`;
const wrong = `云岫市水利局2023年政府信息公开工作年度报告\n\n${casesExample([2, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])}`;

describe('files that are checked without being open', () => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  async function session(options: object = {}): Promise<LanguageClient> {
    client = new LanguageClient();
    await client.initialize({}, options);
    return client;
  }

  async function check(server: LanguageClient, files: Record<string, string>) {
    const given = Object.entries(files).map(([uri, text]) => ({ uri, text }));
    return checked.parse(await server.request('gouji/checkFiles', { files: given })).files;
  }

  async function find(server: LanguageClient, query: string) {
    const found = symbols.parse(await server.request('workspace/symbol', { query }));
    return found.map(({ name, location }) => `${location.uri}:${location.range.start.line} ${name}`);
  }

  test('are judged each, and those that are no report are said to hold none', async () => {
    const server = await session();
    const files = await check(server, { 'memory:/a': right, 'memory:/b': wrong, 'memory:/c': '会议记录\n' });
    expect(
      files.map(({ uri, reports, diagnostics }) => [uri, reports, diagnostics.map(({ code }) => code)]),
    ).toEqual([
      ['memory:/a', 1, []],
      ['memory:/b', 1, ['cases/total']],
      ['memory:/c', 0, []],
    ]);
  });

  test('are judged by the configuration of their folder, and listed up to the number that is set', async () => {
    const folder = folderWith({ 'hints/gouji.config.json': '{ "rules": { "cases": "hint" } }' });
    const addressOf = (file: string) => pathToFileURL(path.join(folder, file)).href;
    try {
      const server = await session({ language: 'en', maximumProblems: 1 });
      const files = await check(server, {
        [addressOf('hints/a.txt')]: wrong,
        [addressOf('a.txt')]: wrong.replace('2\t1\t0\t0\t4\t0', '2\t1\t0\t0\t4\t1'),
      });
      expect(files.map(({ diagnostics }) => diagnostics.map(({ severity }) => severity))).toEqual([
        [4],
        [1, 3],
      ]);
      expect(files[1]?.diagnostics.at(-1)?.message).toBe('1 more problems are not listed.');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('have no findings that are dismissed, beside them or in them', async () => {
    const document = new ReportDocument(wrong);
    const findings = document.findings();
    const [fingerprint = ''] = findings.map(
      (finding) => fingerprintOf(document, findings, finding)?.fingerprint ?? '',
    );
    expect(fingerprint).not.toBe('');
    const entry = { rule: 'cases/total', fingerprint, place: '', reason: '已核实', date: '2025-01-31' };
    const baseline = writeBaseline(withEntry(emptyBaseline, '一.txt', entry));
    const folder = folderWith({ 'gouji.baseline.json': baseline });
    const addressOf = (file: string) => pathToFileURL(path.join(folder, file)).href;
    try {
      const commented = wrong.replace(/^.*\t4\t.*$/m, '$& <!-- gouji-dismiss cases/total: 已核实 -->');
      expect(commented).not.toBe(wrong);
      const files = await check(await session(), {
        [addressOf('一.txt')]: wrong,
        [addressOf('二.txt')]: wrong,
        [addressOf('三.md')]: commented,
      });
      expect(files.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 1, 0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('are found by the names of their reports and tables until they are forgotten', async () => {
    const server = await session();
    expect(await find(server, '')).toEqual([]);
    await check(server, { 'memory:/a': right, 'memory:/b': wrong });
    expect(await find(server, '松漪 2024')).toEqual([
      `memory:/a:0 ${title}`,
      expect.stringContaining(`· ${title}`),
    ]);
    server.notify('gouji/forgetFiles', { uris: ['memory:/a'] });
    expect(await find(server, '松漪')).toEqual([]);
    expect(await find(server, '水利局')).toHaveLength(2);
    expect(await find(server, '利水')).toEqual([]);
  });

  test('give way to the same documents where they are open', async () => {
    const server = await session();
    await check(server, { 'memory:/a': right });
    server.notify('textDocument/didOpen', {
      textDocument: { uri: 'memory:/a', languageId: 'plaintext', version: 1, text: wrong },
    });
    expect(await find(server, '松漪')).toEqual([]);
    expect(await find(server, '水利局2023')).toHaveLength(2);
  });

  test('leave the turn to what a person does meanwhile', async () => {
    const server = await session();
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`memory:/${index}`, wrong]));
    let isDone = false;
    const checking = check(server, many).then((files) => {
      isDone = true;
      return files;
    });
    server.notify('textDocument/didOpen', {
      textDocument: { uri: 'untitled:a', languageId: 'plaintext', version: 1, text: wrong },
    });
    await server.request('textDocument/foldingRange', { textDocument: { uri: 'untitled:a' } });
    expect(isDone).toBe(false);
    expect(await checking).toHaveLength(200);
  });
});
