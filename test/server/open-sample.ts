import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { LineMap } from '../../report/text/lines';
import { LanguageClient } from './language-client';

/** A range as it comes in an answer; lines and characters count from 0. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A sample open in a server of its own, from before the tests of a file until behind them. */
export interface OpenSample {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineMap;
  readonly client: LanguageClient;
  /** Asks something about the sample. */
  readonly ask: (method: string, params?: object) => Promise<unknown>;
  /** What stands at a range of it. */
  readonly textAt: (range: Range) => string;
}

/** Opens a sample for the tests of the file that calls this. */
export function openSample(name: string): OpenSample {
  const text = readFileSync(new URL(`../../samples/${encodeURIComponent(name)}`, import.meta.url), 'utf8');
  const uri = 'file:///reports/sample.txt';
  const lines = new LineMap(text);
  const client = new LanguageClient();
  beforeAll(async () => {
    await client.initialize();
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
  });
  afterAll(async () => {
    await client.shutdown();
  });
  return {
    uri,
    text,
    lines,
    client,
    ask: (method, params = {}) => client.request(method, { textDocument: { uri }, ...params }),
    textAt: ({ start, end }) => text.slice(lines.offset(start), lines.offset(end)),
  };
}
