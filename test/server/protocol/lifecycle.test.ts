import { spawn } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { casesExample } from '../../../report/rules/examples';
import { LanguageClient } from '../language-client';

const notInitialized = -32002;
const invalidRequest = -32600;
const methodNotFound = -32601;

const uri = 'untitled:report';
const text = casesExample([2, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const opened = { textDocument: { uri, languageId: 'plaintext', version: 1, text } };
const foldings = { textDocument: { uri } };

describe('the life of a session', () => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  function start(): LanguageClient {
    client = new LanguageClient();
    return client;
  }

  async function codeOf(reply: Promise<unknown>): Promise<unknown> {
    const error = await reply.then(
      (result) => ({ code: `no error but ${JSON.stringify(result)}` }),
      (reason: unknown) => reason,
    );
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  }

  test('answers no request before “initialize”, and takes no notification', async () => {
    const session = start();
    session.notify('textDocument/didOpen', opened);
    expect(await codeOf(session.request('textDocument/foldingRange', foldings))).toBe(notInitialized);
    expect(await codeOf(session.request('shutdown', null))).toBe(notInitialized);
    expect(await codeOf(session.request('there/is/none', null))).toBe(notInitialized);
    await session.initialize();
    expect(await session.request('textDocument/foldingRange', foldings)).toEqual([]);
    session.notify('textDocument/didOpen', opened);
    expect(await session.request('textDocument/foldingRange', foldings)).not.toEqual([]);
    expect(await session.shutdown()).toBe(0);
  });

  test('is initialized once', async () => {
    const session = start();
    await session.initialize();
    expect(await codeOf(session.initialize())).toBe(invalidRequest);
    expect(await session.shutdown()).toBe(0);
  });

  test('answers no request after “shutdown”, and does nothing any more', async () => {
    const session = start();
    await session.initialize();
    expect(await session.request('shutdown', null)).toBeNull();
    session.notify('textDocument/didOpen', opened);
    expect(await codeOf(session.request('textDocument/foldingRange', foldings))).toBe(invalidRequest);
    expect(await codeOf(session.request('shutdown', null))).toBe(invalidRequest);
    expect(await codeOf(session.initialize())).toBe(invalidRequest);
    expect(session.pendingMethods).toEqual(new Set());
    session.notify('exit', null);
    expect(await session.exited).toBe(0);
  });

  test.each([
    ['before it has begun', false],
    ['in the middle', true],
  ])('ends with a failure at “exit” without “shutdown”, %s', async (_, isInitialized) => {
    const session = start();
    if (isInitialized) await session.initialize();
    session.notify('exit', null);
    expect(await session.exited).toBe(1);
  });

  test('refuses requests that there are not, and passes over such notifications', async () => {
    const session = start();
    await session.initialize();
    for (const method of ['there/is/none', '$/there/is/none', 'textDocument/rename', 'gouji/none']) {
      session.notify(method, { some: 'thing' });
      expect(await codeOf(session.request(method, { some: 'thing' }))).toBe(methodNotFound);
    }
    expect(session.pendingMethods).toEqual(new Set());
    expect(await session.shutdown()).toBe(0);
  });

  test('ends when the process ends that it belongs to', async () => {
    const parent = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    const session = start();
    await session.request('initialize', { processId: parent.pid, rootUri: null, capabilities: {} });
    session.notify('initialized', {});
    expect(await session.request('textDocument/foldingRange', foldings)).toEqual([]);
    parent.kill();
    expect(await session.exited).toBe(1);
  }, 20_000);

  test('goes on without a process that it belongs to', async () => {
    const session = start();
    await session.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    session.notify('initialized', {});
    session.notify('textDocument/didOpen', opened);
    expect(await session.request('textDocument/foldingRange', foldings)).not.toEqual([]);
    expect(await session.shutdown()).toBe(0);
  });
});
