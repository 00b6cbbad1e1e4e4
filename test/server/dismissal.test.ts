import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  applyEdits,
  emptyBaseline,
  fingerprintOf,
  ReportDocument,
  readBaseline,
  withEntry,
  writeBaseline,
} from '../../report';
import { casesExample } from '../../report/rules/examples';
import { folderWith } from '../cli/fixtures/folder';
import { capableEditor, LanguageClient } from './language-client';

const position = z.object({ line: z.number(), character: z.number() });
const textEdit = z.object({ range: z.object({ start: position, end: position }), newText: z.string() });
const published = z.object({
  uri: z.string(),
  diagnostics: z.array(z.object({ code: z.string(), severity: z.number(), message: z.string() })),
});
const documentChanges = z.array(
  z.union([
    z.object({
      kind: z.literal('create'),
      uri: z.string(),
      options: z.object({ ignoreIfExists: z.literal(true) }),
    }),
    z.object({
      textDocument: z.object({ uri: z.string(), version: z.nullable(z.number()) }),
      edits: z.array(textEdit),
    }),
  ]),
);
const workspaceEdit = z.object({ edit: z.object({ documentChanges }) });
const actions = z.array(
  z.object({
    title: z.string(),
    kind: z.string(),
    isPreferred: z.optional(z.boolean()),
    data: z.optional(z.unknown()),
    command: z.optional(
      z.object({ command: z.string(), arguments: z.tuple([z.record(z.string(), z.unknown())]) }),
    ),
    edit: z.optional(z.object({ documentChanges })),
  }),
);

const zeros = (count: number) => Array.from({ length: count }, () => 0);
/** A total that is wrong, which nobody can tell how to mend. */
const wrong = casesExample([2, 1, 0, 0, 4, ...zeros(10)]);
/** A zero too many, which may go. */
const surplus = casesExample(zeros(16));

/** The baseline that dismisses everything found in a text. */
function baselineFor(name: string, text: string): string {
  const document = new ReportDocument(text);
  const findings = document.findings();
  return writeBaseline(
    findings.reduce((before, finding) => {
      const fingerprint = fingerprintOf(document, findings, finding)?.fingerprint ?? '';
      return withEntry(before, name, {
        rule: finding.rule,
        fingerprint,
        reason: '已核实',
        date: '2025-01-31',
      });
    }, emptyBaseline),
  );
}

const capable = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
  experimental: { gouji: { commands: ['gouji.dismissFinding', 'gouji.forgetDismissal'] } },
};

describe('the built server and dismissals', () => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  /** Opens a report in a folder with other files. */
  async function opened(
    name: string,
    text: string,
    files: Record<string, string> = {},
    capabilities: object = capable,
  ) {
    const folder = folderWith({ [name]: text, ...files });
    const addressOf = (file: string) => pathToFileURL(path.join(folder, file)).href;
    client = new LanguageClient();
    const session = client;
    await session.initialize(capabilities);
    const uri = addressOf(name);
    const languageId = name.endsWith('.md') ? 'markdown' : 'disclosure-report';
    session.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    /** The codes in the next list of diagnostics of a file. */
    const next = async (file = name) => {
      const params = await session.notification(
        'textDocument/publishDiagnostics',
        (candidate) => published.parse(candidate).uri === addressOf(file),
      );
      return published.parse(params).diagnostics.map(({ code }) => code);
    };
    /** The actions for a whole document, or those of some kinds. */
    const offered = async (only?: readonly string[]) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      const context = { diagnostics: [], ...(only ? { only } : {}) };
      return actions.parse(
        await session.request('textDocument/codeAction', { textDocument: { uri }, range, context }),
      );
    };
    /** What the dismissing action of the first finding is told. */
    const dismissal = async () => {
      const action = (await offered()).find(({ command }) => command?.command === 'gouji.dismissFinding');
      if (!action?.command) throw new Error('no dismissing action is offered');
      return action.command.arguments[0];
    };
    return { session, folder, uri, addressOf, next, offered, dismissal };
  }

  /** Makes the client carry out edits: those of files on the disk, those of the open document as a new version. */
  function obedient(session: LanguageClient, uri: string, text: string) {
    session.answers.set('workspace/applyEdit', (params) => {
      for (const change of workspaceEdit.parse(params).edit.documentChanges) {
        if ('kind' in change) {
          if (!existsSync(new URL(change.uri))) writeFileSync(new URL(change.uri), '');
        } else if (change.textDocument.uri === uri) {
          session.notify('textDocument/didChange', {
            textDocument: { uri, version: 2 },
            contentChanges: [{ text: applyEdits(text, change.edits) }],
          });
        } else {
          const file = new URL(change.textDocument.uri);
          writeFileSync(file, applyEdits(readFileSync(file, 'utf8'), change.edits));
        }
      }
      return { applied: true };
    });
  }

  test('what the baseline beside a document dismisses is not shown, whatever its name', async () => {
    const name = '云岫县 2024 年报.txt';
    const { next } = await opened(name, wrong, { 'gouji.baseline.json': baselineFor(name, wrong) });
    expect(await next()).toEqual([]);
  });

  test('a baseline that appears, changes and goes is followed', async () => {
    const { session, folder, next } = await opened('a.txt', wrong);
    expect(await next()).toEqual(['cases/total']);
    const file = path.join(folder, 'gouji.baseline.json');
    const changed = { changes: [{ uri: pathToFileURL(file).href, type: 2 }] };
    writeFileSync(file, baselineFor('a.txt', wrong));
    session.notify('workspace/didChangeWatchedFiles', changed);
    expect(await next()).toEqual([]);
    writeFileSync(file, baselineFor('b.txt', wrong));
    session.notify('workspace/didChangeWatchedFiles', changed);
    expect(await next()).toEqual(['cases/total']);
    writeFileSync(file, baselineFor('a.txt', wrong));
    session.notify('textDocument/didSave', {
      textDocument: { uri: pathToFileURL(path.join(folder, 'a.txt')).href },
    });
    expect(await next()).toEqual([]);
    rmSync(file);
    session.notify('workspace/didChangeWatchedFiles', changed);
    expect(await next()).toEqual(['cases/total']);
  });

  test('a client that can is asked to watch the folder of a document as long as one is open there', async () => {
    const watching = {
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
    };
    const { session, uri, addressOf } = await opened('a.txt', wrong, {}, watching);
    const isOurs = (params: unknown) => JSON.stringify(params).includes('gouji.baseline.json');
    const registered = await session.notification('client/registerCapability', isOurs);
    const watchers = [
      { globPattern: { baseUri: addressOf('').replace(/\/$/, ''), pattern: 'gouji.baseline.json' } },
    ];
    const shape = z.object({
      registrations: z.tuple([z.object({ id: z.string(), registerOptions: z.unknown() })]),
    });
    const [{ id, registerOptions }] = shape.parse(registered).registrations;
    expect(registerOptions).toEqual({ watchers });
    session.notify('textDocument/didClose', { textDocument: { uri } });
    const unregistered = await session.notification('client/unregisterCapability');
    expect(JSON.stringify(unregistered)).toContain(id);
  });

  test.each([
    ['is malformed', '{ "version": 1 '],
    ['is of another version', '{ "version": 7 }'],
  ])('a baseline that %s is told in the file itself, and everything else goes on', async (_, text) => {
    const { session, folder, next, dismissal, uri } = await opened('a.txt', wrong, {
      'gouji.baseline.json': text,
    });
    expect(await next('gouji.baseline.json')).toEqual(['baseline']);
    expect(await next()).toEqual(['cases/total']);
    const given = await dismissal();
    expect(await session.request('gouji/dismiss', { ...given, reason: '已核实', where: 'baseline' })).toEqual(
      {
        problem: expect.stringMatching(/gouji\.baseline\.json 有误/),
        save: null,
      },
    );
    expect(readFileSync(path.join(folder, 'gouji.baseline.json'), 'utf8')).toBe(text);
    writeFileSync(path.join(folder, 'gouji.baseline.json'), baselineFor('a.txt', wrong));
    session.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await next('gouji.baseline.json')).toEqual([]);
    expect(await next()).toEqual([]);
  });

  test('a finding is dismissed in a baseline that did not exist, and is gone at once', async () => {
    const { session, folder, uri, addressOf, next, dismissal } = await opened('a.txt', wrong);
    expect(await next()).toEqual(['cases/total']);
    const given = await dismissal();
    expect(given).toEqual({
      uri,
      version: 1,
      finding: 0,
      rule: 'cases/total',
      comment: false,
      baseline: true,
    });
    obedient(session, uri, wrong);
    const result = await session.request('gouji/dismiss', {
      ...given,
      reason: ' 以系统导出数为准\n',
      where: 'baseline',
    });
    expect(result).toEqual({ problem: null, save: addressOf('gouji.baseline.json') });
    expect(await next()).toEqual([]);
    const read = readBaseline(readFileSync(path.join(folder, 'gouji.baseline.json'), 'utf8'));
    expect(read).toMatchObject({
      ok: true,
      baseline: {
        files: {
          'a.txt': [
            {
              rule: 'cases/total',
              place: '表四·行政复议·总计',
              reason: '以系统导出数为准',
              date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
            },
          ],
        },
      },
    });
  });

  test('an entry that matches nothing can be taken out, and others stay', async () => {
    const right = casesExample([2, 1, 0, 0, 3, ...zeros(10)]);
    const baseline = readBaseline(baselineFor('a.txt', wrong));
    const [entry] = baseline.ok ? (baseline.baseline.files['a.txt'] ?? []) : [];
    if (!entry) throw new Error('no entry');
    const both = withEntry(withEntry(emptyBaseline, 'a.txt', entry), 'b.txt', entry);
    const { session, folder, uri, next, offered } = await opened('a.txt', right, {
      'gouji.baseline.json': writeBaseline(both),
    });
    expect(await next()).toEqual(['dismissal/unused']);
    const [action, ...others] = await offered();
    expect(others).toEqual([]);
    expect(action?.title).toContain('删去这一条');
    obedient(session, uri, right);
    expect(await session.request('gouji/forgetDismissal', action?.command?.arguments[0])).toMatchObject({
      problem: null,
    });
    expect(await next()).toEqual([]);
    expect(readFileSync(path.join(folder, 'gouji.baseline.json'), 'utf8')).toBe(
      writeBaseline(withEntry(emptyBaseline, 'b.txt', entry)),
    );
  });

  test('a finding in Markdown is dismissed by a comment; one that matches nothing can be removed', async () => {
    const { session, uri, next, offered, dismissal } = await opened('a.md', wrong);
    expect(await next()).toEqual(['cases/total']);
    const given = await dismissal();
    expect(given).toMatchObject({ comment: true, baseline: true });
    obedient(session, uri, wrong);
    const result = await session.request('gouji/dismiss', { ...given, reason: '已核实', where: 'comment' });
    expect(result).toEqual({ problem: null, save: null });
    expect(await next()).toEqual([]);
    const right = casesExample([2, 1, 0, 0, 3, ...zeros(10)]);
    const commented = right.replace(/\n$/, '\n<!-- gouji-dismiss cases/total: 已核实 -->\n');
    const contentChanges = [{ text: commented }];
    session.notify('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges });
    expect(await next()).toEqual(['dismissal/unused']);
    const [removal] = await offered();
    const [change] = removal?.edit?.documentChanges ?? [];
    expect(change && 'edits' in change && applyEdits(commented, change.edits)).toBe(right);
  });

  test('nothing is written where it cannot be done, and that is said plainly', async () => {
    const { session, dismissal, next, uri } = await opened('a.md', wrong);
    expect(await next()).toEqual(['cases/total']);
    const given = { ...(await dismissal()), reason: '已核实', where: 'comment' };
    const problem = async (change: object) => {
      const result = z.object({ problem: z.string(), save: z.null() });
      return result.parse(await session.request('gouji/dismiss', { ...given, ...change })).problem;
    };
    expect(await problem({ version: 2 })).toMatch(/^文档已经改动/);
    expect(await problem({ finding: 9 })).toMatch(/^文档已经改动/);
    expect(await problem({ rule: 'x/y' })).toMatch(/^文档已经改动/);
    expect(await problem({ uri: 'file:///nowhere.md' })).toMatch(/^文档已经改动/);
    expect(await problem({ reason: ' ' })).toMatch(/^没有写理由/);
    session.answers.set('workspace/applyEdit', () => ({ applied: false, failureReason: 'read-only' }));
    expect(await problem({})).toBe('编辑器没有写成（read-only），没有记下。文件或文件夹可能是只读的。');
    expect(await problem({ where: 'baseline' })).toMatch(/^编辑器没有写成/);
    expect(existsSync(new URL('gouji.baseline.json', uri))).toBe(false);
    expect(await dismissal()).toMatchObject({ rule: 'cases/total', version: 1 });
  });

  test('a document that is not on the disk has no baseline, and a client without the command no such action', async () => {
    const { session, offered } = await opened('a.txt', wrong, {}, capableEditor);
    expect((await offered()).filter(({ command }) => command)).toEqual([]);
    expect(await offered()).not.toEqual([]);
    session.process.kill();
    client = new LanguageClient();
    await client.initialize(capable);
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri, languageId: 'plaintext', version: 1, text: wrong };
    client.notify('textDocument/didOpen', { textDocument });
    await client.notification('textDocument/publishDiagnostics');
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const found = actions.parse(await client.request('textDocument/codeAction', params));
    const given = found.find(({ command }) => command)?.command?.arguments[0];
    expect(given).toMatchObject({ comment: false, baseline: false });
    expect(await client.request('gouji/dismiss', { ...given, reason: '已核实', where: 'baseline' })).toEqual({
      problem: expect.stringMatching(/^文档没有存在本机磁盘上/),
      save: null,
    });
  });

  test('everything safe is fixed by source.fixAll.gouji, once and for all', async () => {
    const text = surplus + wrong + surplus;
    const { session, uri, next, offered } = await opened('a.txt', text);
    expect(await next()).toEqual(['shape/case-cells', 'cases/total', 'shape/case-cells']);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.gouji']) {
      const [action, ...others] = await offered([kind]);
      expect([action?.kind, others]).toEqual(['source.fixAll.gouji', []]);
      const [change] = action?.edit?.documentChanges ?? [];
      if (!change || !('edits' in change)) throw new Error('no edits');
      expect(change.textDocument).toEqual({ uri, version: 1 });
      expect(applyEdits(text, change.edits)).toBe(casesExample(zeros(15)) + wrong + casesExample(zeros(15)));
    }
    expect((await offered()).map(({ kind }) => kind)).not.toContain('source.fixAll.gouji');
    expect(await offered(['source.fixAll.eslint'])).toEqual([]);
    const fixed = casesExample(zeros(15)) + wrong;
    session.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: fixed }],
    });
    expect(await next()).toEqual(['cases/total']);
    expect(await offered(['source.fixAll.gouji'])).toEqual([]);
  });

  test('all of one rule are fixed from each of its findings', async () => {
    const text = surplus + surplus;
    const { session, offered } = await opened('a.txt', text);
    const ofRule = (await offered(['quickfix'])).filter(({ title }) => title.startsWith('改好本文中所有'));
    expect(ofRule.map(({ kind, edit }) => [kind, edit])).toEqual([['quickfix', undefined]]);
    const [resolved] = actions.parse([await session.request('codeAction/resolve', ofRule[0])]);
    const [change] = resolved?.edit?.documentChanges ?? [];
    expect(change && 'edits' in change && applyEdits(text, change.edits)).toBe(
      casesExample(zeros(15)).repeat(2),
    );
  });

  test('corrections come as text, without what is dismissed', async () => {
    const name = 'a.txt';
    const { session, uri, next } = await opened(name, `${wrong}`, {});
    await next();
    const text = z.object({ text: z.string() });
    const given = text.parse(await session.request('gouji/corrections', { uri }));
    expect(given.text).toMatch(/^《云岫县档案馆2024年政府信息公开工作年度报告》更正清单\n\n1\. /);
    expect(await session.request('gouji/corrections', { uri: 'file:///nowhere' })).toBeNull();
  });
});
