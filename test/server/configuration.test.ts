import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { casesExample } from '../../report/rules/examples';
import { folderWith } from '../cli/fixtures/folder';
import { LanguageClient } from './language-client';

const published = z.object({
  uri: z.string(),
  diagnostics: z.array(
    z.object({
      range: z.object({ start: z.object({ line: z.number(), character: z.number() }) }),
      severity: z.number(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});

/** A total that is wrong, an error unless somebody says otherwise. */
const wrong = casesExample([2, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

describe('the built server and configuration files', () => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  /** Opens a report in a folder with other files, in a session with these capabilities of the workspace. */
  async function opened(files: Record<string, string>, workspace: object = {}, options: object = {}) {
    const folder = folderWith({ 'reports/report.txt': wrong, ...files });
    const addressOf = (file: string) => pathToFileURL(path.join(folder, file)).href;
    client = new LanguageClient();
    await client.initialize({ workspace }, options);
    const uri = addressOf('reports/report.txt');
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'disclosure-report', version: 1, text: wrong },
    });
    const session = client;
    /** The next list of diagnostics of a file, each as its severity and code. */
    const next = async (file: string) => {
      const params = await session.notification(
        'textDocument/publishDiagnostics',
        (candidate) => published.parse(candidate).uri === addressOf(file),
      );
      return published.parse(params).diagnostics;
    };
    const levels = async () =>
      (await next('reports/report.txt')).map(({ severity, code }) => `${severity} ${code}`);
    return { session, folder, addressOf, next, levels, uri };
  }

  test.each([
    ['the defaults', {}, { rules: {}, year: null }, []],
    ['settings', {}, { strictness: 'strict' }, ['settings']],
    [
      'a file, before settings',
      { 'gouji.config.json': '{ "year": 2022 }' },
      { year: 2021 },
      ['file', 'settings'],
    ],
  ])('the state of a document tells that it is judged by %s', async (_, files, settings, configuredBy) => {
    const { session } = await opened(files, {}, settings);
    expect(await session.notification('gouji/status')).toMatchObject({ configuredBy, left: 0 });
  });

  test('the nearest file above a document sets the level of a rule', async () => {
    const { levels } = await opened({ 'gouji.config.json': '{ "rules": { "cases": "hint" } }' });
    expect(await levels()).toEqual(['4 cases/total']);
  });

  test('without a file the settings count, and with one they count less', async () => {
    const settings = { rules: { 'cases/total': 'warning' } };
    const without = await opened({}, {}, settings);
    expect(await without.levels()).toEqual(['2 cases/total']);
    without.session.process.kill();
    const beside = await opened(
      { 'reports/gouji.config.json': '{ "rules": { "cases/total": "off" } }' },
      {},
      settings,
    );
    expect(await beside.levels()).toEqual([]);
  });

  test('mistakes are shown in the file itself; the rest of it counts, and other documents are judged', async () => {
    const text = '{\n  "rules": {\n    "cases/totla": "off",\n    "cases": "warning"\n  }\n}\n';
    const { next, levels } = await opened({ 'gouji.config.json': text });
    expect(await next('gouji.config.json')).toEqual([
      {
        range: { start: { line: 2, character: 4 } },
        severity: 1,
        code: 'configuration',
        message: '没有「cases/totla」这条规则，是不是「cases/total」？',
      },
    ]);
    expect(await levels()).toEqual(['2 cases/total']);
  });

  test('broken syntax is one message, and the document is judged by the defaults', async () => {
    const { next, levels } = await opened({ 'gouji.config.json': '{ "rules": { "cases" "off" ] }' });
    expect(await next('gouji.config.json')).toHaveLength(1);
    expect(await levels()).toEqual(['1 cases/total']);
  });

  test('a file that appears, changes and goes is followed, by a client that watches', async () => {
    const watching = { didChangeWatchedFiles: { dynamicRegistration: true } };
    const { session, folder, addressOf, next, levels } = await opened({}, watching);
    expect(JSON.stringify(await session.notification('client/registerCapability'))).toContain(
      '**/gouji.config.json',
    );
    expect(await levels()).toEqual(['1 cases/total']);
    const file = path.join(folder, 'gouji.config.json');
    const changed = (type: number) =>
      session.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: addressOf('gouji.config.json'), type }],
      });
    writeFileSync(file, '{ "rules": { "cases/total": "information" } }');
    changed(1);
    expect(await levels()).toEqual(['3 cases/total']);
    writeFileSync(file, '{ "rules": { "cases/total": "quiet" } }');
    changed(2);
    expect((await next('gouji.config.json')).map(({ message }) => message)).toEqual([
      expect.stringContaining('现为 "quiet"'),
    ]);
    expect(await levels()).toEqual(['1 cases/total']);
    rmSync(file);
    changed(3);
    expect(await next('gouji.config.json')).toEqual([]);
  });

  test('a file is read again when a document is saved, for clients that do not watch', async () => {
    const { session, folder, levels, uri } = await opened({});
    expect(await levels()).toEqual(['1 cases/total']);
    writeFileSync(path.join(folder, 'gouji.config.json'), '{ "rules": { "cases": "off" } }');
    session.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await levels()).toEqual([]);
  });

  test('changed settings are used at once; mistakes in them are said once, and nothing stops', async () => {
    const { session, levels } = await opened({});
    expect(await levels()).toEqual(['1 cases/total']);
    const use = (gouji: object) =>
      session.notify('workspace/didChangeConfiguration', { settings: { gouji } });
    use({ rules: { 'cases/total': 'hint', 'cases/totel': 'off' }, year: 'soon' });
    expect(await levels()).toEqual(['4 cases/total']);
    const message = JSON.stringify(await session.notification('window/showMessage'));
    expect(message).toContain('没有「cases/totel」这条规则，是不是「cases/total」？');
    expect(message).toContain('现为 \\"soon\\"');
    use({ rules: { 'cases/total': 'warning', 'cases/totel': 'off' }, year: 'soon' });
    expect(await levels()).toEqual(['2 cases/total']);
    use({ rules: { 'cases/total': 'error', 'cases/totel': 'hint' } });
    expect(await levels()).toEqual(['1 cases/total']);
    const next = JSON.stringify(await session.notification('window/showMessage'));
    expect(next).not.toContain('soon');
  });

  test('a client that asks for diagnostics gets them by the configuration, too', async () => {
    const { session, uri } = await opened(
      { 'gouji.config.json': '{ "rules": { "cases": "hint" } }' },
      {},
      { diagnostics: 'pull' },
    );
    const answer = await session.request('textDocument/diagnostic', { textDocument: { uri } });
    expect(answer).toMatchObject({ kind: 'full', items: [{ severity: 4, code: 'cases/total' }] });
  });

  test('a repair is refused when another configuration has put another finding in its place', async () => {
    const resolving = { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } };
    const blank = casesExample([2, 1, '', 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    client = new LanguageClient();
    await client.initialize(resolving);
    const uri = 'untitled:two';
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'disclosure-report', version: 1, text: `${blank}\n${wrong}` },
    });
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = { textDocument: { uri }, range: whole, context: { diagnostics: [] } };
    const offered = z.array(z.looseObject({ title: z.string() }));
    const [first] = offered.parse(await client.request('textDocument/codeAction', ask));
    expect(await client.request('codeAction/resolve', first)).toMatchObject({ edit: {} });
    client.notify('workspace/didChangeConfiguration', { settings: { gouji: { rules: { shape: 'off' } } } });
    const others = offered.parse(await client.request('textDocument/codeAction', ask));
    expect(others.map(({ title }) => title)).not.toContain(first?.title);
    expect(others.length).toBeGreaterThan(0);
    await expect(client.request('codeAction/resolve', first)).rejects.toMatchObject({ code: -32801 });
  });

  test('the effective configuration says where each value comes from', async () => {
    const { session, folder, uri } = await opened(
      { 'gouji.config.json': '{ "rules": { "cases": "hint" }, "year": 2022, "bodyTipe": "city" }' },
      {},
      { strictness: 'lenient', rules: { 'shape/truncated': 'warning' } },
    );
    const ask = (document: string) =>
      session.request('gouji/effectiveConfiguration', { textDocument: { uri: document } });
    const { markdown } = z.object({ markdown: z.string() }).parse(await ask(uri));
    const plain = markdown.replaceAll('\\', '');
    const file = path.join(folder, 'gouji.config.json').replaceAll('\\', '');
    expect(plain).toContain(
      '| `bodyType` | 地方人民政府的部门 `department` | 从机关名称「云岫县档案馆」判断 |',
    );
    expect(plain).toContain(`| \`year\` | 2022 | ${file} |`);
    expect(plain).toContain('| `strictness` | 宽松：只列出错误和警告 `lenient` | 编辑器设置 |');
    expect(plain).toMatch(/`cases\/total` \| 提示 \| .*gouji\.config\.json，按整组设置 \|/);
    expect(plain).toMatch(/`shape\/truncated` \| 警告 \| 编辑器设置 \|/);
    expect(plain).toMatch(/`applications\/balance` \| 错误 \| 默认 \|/);
    expect(plain).toContain(`配置文件：${file}\n\n**配置文件里有 1 处错误`);
    expect(await ask('file:///nowhere.txt')).toBeNull();

    writeFileSync(path.join(folder, 'gouji.config.json'), '{ "year": 2021 }');
    expect(JSON.stringify(await ask(uri))).toContain('| `year` | 2021 |');
    rmSync(path.join(folder, 'gouji.config.json'));
    const page = z.object({ markdown: z.string() }).parse(await ask(uri)).markdown;
    expect(page).toContain('| `year` | 2024 | 从年报读取 |');
    expect(page).toContain('没有配置文件');
  });
});
