import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ErrorReply, type LanguageClient } from '../language-client';
import { reportsByLayout } from './reports';
import { steps } from './steps';
import { askedAbout, open, startWalk, type Walk } from './walk';

const start = { line: 0, character: 0 };

/** Codes that say whose fault it is: the request is none, its parameters are wrong, or it failed inside. */
const codes = [-32600, -32602, -32603];

/** What comes in the place of parameters. */
const malformed: readonly unknown[] = [
  undefined,
  null,
  [],
  {},
  'text',
  { textDocument: null },
  { textDocument: { uri: 7 }, position: 'here', range: [], positions: 3, files: 'all', uris: {}, query: 1 },
  { textDocument: { uri: 'a' }, position: { line: -1, character: -5 }, range: { start: {}, end: null } },
];

const report = reportsByLayout[0] ?? { name: '', uri: '', languageId: '', text: '' };

let walk: Walk;
let client: LanguageClient;
let healthy: unknown;

/** What the server says of the report, which has been opened well. */
function health(): Promise<unknown> {
  return client.request('textDocument/documentSymbol', { textDocument: { uri: report.uri } });
}

beforeAll(async () => {
  walk = await startWalk(true);
  client = walk.client;
  open(walk, report);
  healthy = await health();
  expect(healthy).not.toEqual([]);
});

/** Nothing that was sent has touched the report, or made the server ill. */
afterEach(async () => {
  expect(await health()).toEqual(healthy);
});

afterAll(async () => {
  expect(await client.shutdown()).toBe(0);
});

describe('what no client should send', () => {
  test.each([...new Set(steps.map(({ method }) => method)), 'codeAction/resolve'])(
    'is answered as %s with an error or a result',
    async (method) => {
      for (const params of malformed) {
        const reply = await client.request(method, params).catch((error: unknown) => error);
        if (reply instanceof Error) expect(reply).toBeInstanceOf(ErrorReply);
        if (reply instanceof ErrorReply) expect(codes).toContain(reply.code);
      }
    },
  );

  test.each([
    'initialized',
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didSave',
    'textDocument/didClose',
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
    'gouji/forgetFiles',
    '$/setTrace',
    '$/progress',
    '$/cancelRequest',
    'window/workDoneProgress/cancel',
  ])('is passed over as the notification %s', (method) => {
    for (const params of malformed) client.notify(method, params);
  });

  test('positions that are none are taken for the nearest, or refused', async () => {
    const asked = askedAbout(walk, report, start);
    for (const position of [
      { line: -1, character: 0 },
      { line: 0, character: -9 },
      { line: 0.5, character: 1.5 },
      { line: Number.MAX_SAFE_INTEGER, character: Number.MAX_SAFE_INTEGER },
    ]) {
      const range = { start: position, end: start };
      const replies = steps.map(({ method, params }) =>
        client.request(method, params({ ...asked, position, range })).catch((error: unknown) => error),
      );
      for (const reply of await Promise.all(replies)) {
        if (reply instanceof Error) expect(reply).toBeInstanceOf(ErrorReply);
      }
    }
  });

  test.each([
    ['that ends before it starts', { start: { line: 2, character: 0 }, end: start }],
    ['of negative places', { start: { line: -3, character: -1 }, end: { line: -1, character: -1 } }],
    ['outside the text', { start: { line: 9999, character: 0 }, end: { line: 10_000, character: 0 } }],
  ])('an edit %s leaves a document that can be edited', (_, range) => {
    const { uri, text } = report;
    const textDocument = { uri, version: 2 };
    client.notify('textDocument/didChange', { textDocument, contentChanges: [{ range, text: '一' }] });
    const whole = { uri, version: 3 };
    client.notify('textDocument/didChange', { textDocument: whole, contentChanges: [{ text }] });
  });

  test('a message that is no JSON, or no message, is passed over', () => {
    for (const body of ['', '{', 'null', '[]', '7', '{"jsonrpc":"2.0"}', '{"id":1}', '{"method":3}']) {
      client.send(body);
    }
  });
});
