import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { LanguageClient } from '../language-client';
import { reportsByLayout, type WalkedReport } from './reports';
import { close, open, startWalk, type Walk } from './walk';

const PATIENCE = 120_000;

const probe = path.join(path.dirname(fileURLToPath(import.meta.url)), 'retained-memory.cjs');

/** So many documents lie in one folder. */
const IN_FOLDER = 10;

/** So many are opened in a round when it is about memory. */
const OPENED = 24;
const ROUNDS = 6;

/**
 * What a document may leave behind, in bytes. A list of its diagnostics would be several times as much; compiled code
 * comes and goes.
 */
const LEFT = 1500;

/** Documents of all layouts in some folders of an office, whose documents nobody else has. */
function documents(count: number, office: string): readonly WalkedReport[] {
  return Array.from({ length: count }, (_, index) => {
    const report = reportsByLayout[index % reportsByLayout.length];
    if (!report) throw new Error('there are layouts');
    const folder = Math.floor(index / IN_FOLDER);
    return { ...report, uri: `file:///c%3A/%E5%B9%B4%E6%8A%A5/${office}/${folder}/${index}-${report.name}` };
  });
}

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk(true, {}, new LanguageClient(['--stdio'], probe));
});
afterAll(async () => {
  expect(await walk.client.shutdown()).toBe(0);
});

const start = { line: 0, character: 0 };

/** Types a line before the document and takes it away again. */
function edit({ uri }: WalkedReport): void {
  const behind = { line: 1, character: 0 };
  const changes = [
    { range: { start, end: start }, text: '初稿\n' },
    { range: { start, end: behind }, text: '' },
  ];
  for (const [index, change] of changes.entries()) {
    const textDocument = { uri, version: 2 + index };
    walk.client.notify('textDocument/didChange', { textDocument, contentChanges: [change] });
  }
}

/** Asks for what an editor asks for that shows a document. */
function look({ uri }: WalkedReport): Promise<unknown> {
  const textDocument = { uri };
  const context = { diagnostics: [] };
  const range = { start, end: { line: 99, character: 0 } };
  const asked: readonly (readonly [string, object])[] = [
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/codeAction', { textDocument, range, context }],
    ['workspace/textDocumentContent', { uri: sheetOf(uri) }],
  ];
  return Promise.all(asked.map(([method, params]) => walk.client.request(method, params)));
}

function sheetOf(uri: string): string {
  return `gouji-sheet:/1/table.md?${encodeURIComponent(uri)}`;
}

const published = z.object({ uri: z.string(), diagnostics: z.array(z.unknown()) });

/** The last list of diagnostics that was sent for each document. */
function lastLists(): ReadonlyMap<string, number> {
  const sent = walk.client
    .received('textDocument/publishDiagnostics')
    .map((params) => published.parse(params));
  return new Map(sent.map(({ uri, diagnostics }) => [uri, diagnostics.length]));
}

/** Everything that has been sent has arrived, and what was put off until later is done. */
async function settled(reports: readonly WalkedReport[]): Promise<void> {
  const sheets = new Set(reports.map(({ uri }) => sheetOf(uri)));
  const content = z.object({ uri: z.string() });
  while (sheets.size > 0) {
    const params = await walk.client.notification('workspace/textDocumentContent/refresh');
    sheets.delete(content.parse(params).uri);
  }
  await walk.client.request('gouji/explainCategory', { name: '不予公开' });
}

/** Bytes that the server retains. */
async function retained(): Promise<number> {
  const { process: server } = walk.client;
  const answer = new Promise<unknown>((resolve) => server.once('message', resolve));
  server.send('?');
  return z.object({ retained: z.number() }).parse(await answer).retained;
}

const registered = z.object({
  registrations: z.array(z.object({ id: z.string(), method: z.string() })),
});
const unregistered = z.object({ unregisterations: z.array(z.object({ id: z.string() })) });

describe('two hundred documents', () => {
  const reports = documents(200, 'all');

  test(
    'are served each, and leave nothing behind when they are closed',
    async () => {
      for (const report of reports) open(walk, report);
      for (const { uri } of reports) {
        await walk.client.notification('gouji/status', (params) => JSON.stringify(params).includes(uri));
      }
      expect(lastLists()).toEqual(new Map(reports.map(({ uri }) => [uri, expect.any(Number)])));
      for (const report of reports) edit(report);
      for (const report of reports) await look(report);
      for (const report of reports) close(walk, report);
      await settled(reports);
      expect(lastLists()).toEqual(new Map(reports.map(({ uri }) => [uri, 0])));
      expect(await walk.client.request('workspace/symbol', { query: '' })).toEqual([]);
      // What was registered for their folders was taken back.
      const watching = walk.client
        .received('client/registerCapability')
        .flatMap((params) => registered.parse(params).registrations)
        .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
        .map(({ id }) => id);
      const stopped = walk.client
        .received('client/unregisterCapability')
        .flatMap((params) => unregistered.parse(params).unregisterations)
        .map(({ id }) => id);
      expect(stopped).toHaveLength(reports.length / IN_FOLDER);
      // One watcher is for configuration files everywhere and stays.
      expect(watching.filter((id) => !stopped.includes(id))).toHaveLength(1);
      // Nothing that comes late is about one of them.
      expect([...walk.client.received('textDocument/publishDiagnostics')]).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'are forgotten, however often they are opened, edited and closed again',
    async () => {
      const rounds: { readonly open: number; readonly closed: number }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const some = documents(OPENED, String(round));
        for (const report of some) open(walk, report);
        for (const report of some) edit(report);
        for (const report of some) await look(report);
        const whileOpen = await retained();
        for (const report of some) close(walk, report);
        await settled(some);
        rounds.push({ open: whileOpen, closed: await retained() });
      }
      for (const { open: size, closed } of rounds) expect(closed).toBeLessThan(size);
      // Now and then something is made that is kept for good, or thrown away that was: most rounds are not those.
      const grown = rounds.slice(1).map(({ closed }, index) => closed - (rounds[index]?.closed ?? closed));
      const [most = Number.NaN] = grown.toSorted((a, b) => a - b).slice(grown.length >> 1);
      expect(most / OPENED).toBeLessThan(LEFT);
    },
    PATIENCE,
  );
});
