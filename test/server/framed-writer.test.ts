import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { FramedWriter } from '../../server/framed-writer';

const start = { line: 0, character: 0 };

function diagnostic(message: string): Diagnostic {
  return { range: { start, end: start }, message };
}

function list(diagnostics: readonly Diagnostic[]) {
  const params = { uri: 'file:///报告 2024.txt', version: 7, diagnostics };
  return { jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params };
}

/** A writer, and what it has written: one entry for each write. */
function recorded(): { writer: FramedWriter; written: Buffer[] } {
  const written: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk);
      done();
    },
  });
  return { writer: new FramedWriter(stream), written };
}

/** The body of a framed message, whose header must say how many bytes it has. */
function bodyOf(message: Buffer): unknown {
  const end = message.indexOf('\r\n\r\n');
  const body = message.subarray(end + 4);
  expect(message.subarray(0, end).toString()).toBe(`Content-Length: ${body.length}`);
  return JSON.parse(body.toString());
}

describe('a framed writer', () => {
  it.each([
    ['a reply', { jsonrpc: '2.0', id: 1, result: null }],
    ['a text of several bytes a character', { jsonrpc: '2.0', method: 'x', params: { text: '勾稽 ✓ 𠮷\n' } }],
    ['an empty list', list([])],
    ['a list', list([diagnostic('现为 194'), diagnostic('"]}'), diagnostic('现为 195')])],
    [
      'a list without a version',
      { ...list([]), params: { uri: 'file:///x', diagnostics: [diagnostic('x')] } },
    ],
  ])('writes %s in one piece', async (_, message) => {
    const { writer, written } = recorded();
    await writer.write(message);
    expect(written.map(bodyOf)).toEqual([message]);
  });

  it('keeps the order of messages that nobody waits for', async () => {
    const { writer, written } = recorded();
    const messages = Array.from({ length: 50 }, (_, id) => ({ jsonrpc: '2.0', id, result: '勾'.repeat(id) }));
    await Promise.all(messages.map((message) => writer.write(message)));
    expect(written.map(bodyOf)).toEqual(messages);
  });

  it('writes diagnostics again that were in a list before', async () => {
    const { writer, written } = recorded();
    const [first, second, third] = ['甲', '乙', '丙'].map(diagnostic);
    if (!first || !second || !third) throw new Error('three diagnostics were made');
    const lists = [list([first, second]), list([second, third, first]), list([third])];
    for (const message of lists) await writer.write(message);
    expect(written.map(bodyOf)).toEqual(lists);
  });

  it('fails, and tells its listeners, when the stream does', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no reader')) });
    const writer = new FramedWriter(broken);
    const heard: string[] = [];
    writer.onError(([error]) => heard.push(error.message));
    await expect(writer.write({ jsonrpc: '2.0' })).rejects.toThrow('no reader');
    expect(heard).toContain('no reader');
  });
});
