import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');

describe('the bundles for the web', () => {
  test.each([
    ['client.web.js', ['vscode']],
    ['server.worker.js', []],
  ])('%s is complete: of others it loads %j', (file, expected) => {
    const calls = read(file).matchAll(/\b(?:require|importScripts|import)\(\s*["'`]([^"'`]+)/g);
    expect([...new Set([...calls].map(([, name]) => name))]).toEqual(expected);
  });
});
