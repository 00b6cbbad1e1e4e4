import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { applyEdits, emptyBaseline, readBaseline, withEntry, writeBaseline } from '../../report';
import { casesExample } from '../../report/rules/examples';
import { capableEditor } from './language-client';
import {
  actions,
  baselineFor,
  capable,
  obedient,
  opened,
  startedClient,
  wrong,
  zeros,
} from './report-in-folder';

describe('the built server and dismissals', () => {
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
    const client = startedClient();
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
});
