import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ResponseError,
} from 'vscode-languageserver/node';
import { casesExample } from '../../report/rules/examples';
import { startWorkerServer } from './worker-client';

const uri = 'vscode-vfs://office/%E5%B9%B4%E6%8A%A5/report.txt';

/** Its total should be 3. */
const wrong = casesExample([2, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** The same table as a web page has it. */
function asHtml(text: string): string {
  const row = (cells: string) => `<tr><td>${cells.split('\t').join('</td><td>')}</td></tr>`;
  return text.replace(
    /(?:.*\t.*\n?)+/,
    (rows) => `<table>${rows.trim().split('\n').map(row).join('\n')}</table>\n`,
  );
}

async function initialize(connection: ProtocolConnection): Promise<void> {
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification(InitializedNotification.type, {});
}

/** Opens a document and gives the first diagnostics that are published for it. */
async function diagnosticsOf(
  connection: ProtocolConnection,
  address: string,
  text: string,
): Promise<readonly Diagnostic[]> {
  const published = new Promise<readonly Diagnostic[]>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (params.uri === address) resolve(params.diagnostics);
    });
  });
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: address, languageId: 'disclosure-report', version: 1, text },
  });
  return published;
}

describe('the built server in a Web Worker', () => {
  let server: ReturnType<typeof startWorkerServer> | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  /** Opens a report in a session; the client answers requests for files from these. */
  async function opened(text: string, files: Record<string, string> = {}) {
    server = startWorkerServer();
    const { connection } = server;
    const asked: string[] = [];
    connection.onRequest('gouji/readFile', ({ uri: file }: { uri: string }) => {
      asked.push(file);
      return { text: files[file] ?? null };
    });
    await initialize(connection);
    return { connection, asked, diagnostics: await diagnosticsOf(connection, uri, text) };
  }

  test.each([
    ['tabs', wrong],
    ['a web page', asHtml(wrong)],
  ])('finds the wrong cell of a table made with %s, explains it and offers its repair', async (_, text) => {
    const { connection, diagnostics } = await opened(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['cases/total']);
    for (const { range } of diagnostics) {
      const place = { textDocument: { uri }, position: range.start };
      expect(JSON.stringify(await connection.sendRequest(HoverRequest.type, place))).toContain('✗');
      const context = { diagnostics: [] };
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context,
      });
      expect(JSON.stringify(actions)).toContain('"newText":"3"');
    }
  });

  test('has configuration files read by the client, in the document’s folder and those above', async () => {
    const { diagnostics, asked } = await opened(wrong, {
      'vscode-vfs://office/gouji.config.json': '{ "rules": { "cases": "hint" } }',
    });
    expect(diagnostics.map(({ severity }) => severity)).toEqual([4]);
    expect(asked.filter((file) => file.endsWith('/gouji.config.json'))).toEqual([
      'vscode-vfs://office/%E5%B9%B4%E6%8A%A5/gouji.config.json',
      'vscode-vfs://office/gouji.config.json',
    ]);
  });

  test('judges by settings alone where the client cannot read files, and does not ask it again', async () => {
    server = startWorkerServer();
    const { connection } = server;
    const asked: string[] = [];
    connection.onRequest('gouji/readFile', (params: { uri: string }) => {
      asked.push(params.uri);
      return new ResponseError(ErrorCodes.MethodNotFound, 'gouji/readFile');
    });
    await initialize(connection);
    const first = await diagnosticsOf(connection, uri, wrong);
    expect(first.map(({ code }) => code)).toEqual(['cases/total']);
    const asksAtFirst = asked.length;
    expect(asksAtFirst).toBeGreaterThan(0);
    const second = await diagnosticsOf(connection, `${uri}.txt`, wrong);
    expect(second.map(({ code }) => code)).toEqual(['cases/total']);
    expect(asked).toHaveLength(asksAtFirst);
  });
});
