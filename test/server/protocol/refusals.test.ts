import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { casesExample } from '../../../report/rules/examples';
import { folderWith } from '../../cli/fixtures/folder';
import { ErrorReply, LanguageClient } from '../language-client';
import { capable, sayingNothing } from './capabilities';

const wrong = casesExample([2, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

const PATIENCE = 60_000;

/** What the server may ask of a client. */
const asked = [
  'client/registerCapability',
  'client/unregisterCapability',
  'workspace/configuration',
  'workspace/applyEdit',
  'workspace/inlayHint/refresh',
  'workspace/diagnostic/refresh',
  'workspace/textDocumentContent/refresh',
  'gouji/readFile',
];

describe.each(['push', 'pull'])('a client that refuses whatever it is asked (%s)', (diagnostics) => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  test(
    'is served all the same',
    async () => {
      const folder = folderWith({ 'report.txt': wrong });
      const session = new LanguageClient();
      client = session;
      for (const method of asked) {
        session.answers.set(method, () => {
          throw new ErrorReply(-32601, `${method} is refused`);
        });
      }
      await session.initialize(capable, { diagnostics });
      const uris = [
        pathToFileURL(path.join(folder, 'report.txt')).href,
        'vscode-vfs://office/report.txt',
        'untitled:1',
      ];
      for (const uri of uris) {
        const textDocument = { uri, languageId: 'plaintext', version: 1, text: wrong };
        session.notify('textDocument/didOpen', { textDocument });
        const sheet = `gouji-sheet:/0/table.md?${encodeURIComponent(uri)}`;
        await session.request('workspace/textDocumentContent', { uri: sheet });
        const textDocumentNext = { uri, version: 2 };
        const contentChanges = [{ text: `${wrong}\n` }];
        session.notify('textDocument/didChange', { textDocument: textDocumentNext, contentChanges });
      }
      const settings = { gouji: { inlayHints: { enabled: true }, rules: { cases: 'hint' } } };
      session.notify('workspace/didChangeConfiguration', { settings });
      session.notify('workspace/didChangeWatchedFiles', { changes: [] });
      // What was asked, sheets to be asked for again among it, has been refused when the client has seen it.
      await session.notification('workspace/textDocumentContent/refresh');
      for (const uri of uris) {
        const textDocument = { uri };
        expect(await session.request('textDocument/foldingRange', { textDocument })).not.toEqual([]);
        expect(await session.request('textDocument/diagnostic', { textDocument })).toMatchObject({
          items: [{ code: 'cases/total' }],
        });
        session.notify('textDocument/didClose', { textDocument });
      }
      expect(await session.shutdown()).toBe(0);
    },
    PATIENCE,
  );
});

describe.each(['push', 'pull'])('a client that says nothing of itself (%s)', (diagnostics) => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  test('is asked for nothing that it may not know', async () => {
    const folder = folderWith({ 'report.txt': wrong });
    const session = new LanguageClient();
    client = session;
    await session.initialize(sayingNothing, { diagnostics });
    const uri = pathToFileURL(path.join(folder, 'report.txt')).href;
    const textDocument = { uri, languageId: 'plaintext', version: 1, text: wrong };
    session.notify('textDocument/didOpen', { textDocument });
    await session.request('textDocument/diagnostic', { textDocument: { uri } });
    const settings = { gouji: { inlayHints: { enabled: true }, rules: { cases: 'hint' } } };
    session.notify('workspace/didChangeConfiguration', { settings });
    await session.request('textDocument/diagnostic', { textDocument: { uri } });
    session.notify('textDocument/didClose', { textDocument: { uri } });
    await session.request('shutdown', null);
    const methods = [...session.pendingMethods];
    const known = [
      'textDocument/publishDiagnostics',
      'gouji/status',
      'window/logMessage',
      'window/showMessage',
    ];
    expect(methods.filter((method) => !known.includes(method))).toEqual([]);
  });
});
