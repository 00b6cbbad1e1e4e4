import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { baselineFor, opened, wrong } from './report-in-folder';

describe('the built server and the baseline beside a document', () => {
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
});
