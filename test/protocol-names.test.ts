import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as aboutFiles from '../client/check-protocol';
import * as aboutDocuments from '../client/protocol';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/** Client and server share no code, so both write down what their own messages are called. */
const inClient = Object.values<string>({ ...aboutDocuments, ...aboutFiles })
  .filter((name) => name.startsWith('gouji/'))
  .sort();

const inServer = readdirSync(new URL('server/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => read(`server/${name}`).match(/(?<=Method = ')gouji\/\w+(?=')/g) ?? [])
  .sort();

describe('the messages beyond the protocol', () => {
  it('are called the same by client and server', () => {
    expect(inClient.length).toBeGreaterThan(10);
    expect(inServer).toEqual(inClient);
  });

  it.each(inServer)('%s is told of in the architecture', (name) => {
    expect(read('docs/architecture.md')).toContain(`\`${name}\``);
  });
});
