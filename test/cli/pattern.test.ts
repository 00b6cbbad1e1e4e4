import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPattern, splitPattern } from '../../cli/find/pattern';
import { withoutStrayQuote } from '../../cli/find/stray-quote';

describe('where a glob starts', () => {
  it.each([
    ['*.txt', [], '', '*.txt'],
    ['年报/*.txt', [], '年报', '*.txt'],
    ['../年报 一/**/*.txt', [], '../年报 一', '**/*.txt'],
    ['/年报/2020/*/a?.txt', [], '/年报/2020', '*/a?.txt'],
    ['[2020]年报/*.txt', ['[2020]年报'], '[2020]年报', '*.txt'],
    ['[2020]年报/*.txt', [], '', '[2020]年报/*.txt'],
    ['报告(定稿)/{a,b}/*.md', ['报告(定稿)'], '报告(定稿)', '{a,b}/*.md'],
    ['\\[2020\\]年报/*.txt', [], '', '\\[2020\\]年报/*.txt'],
  ])('elsewhere: %s, where %j exist', (pattern, existing, base, rest) => {
    const exists = (folder: string) => existing.includes(folder);
    expect(splitPattern(pattern, path.posix, exists)).toEqual({ base, rest });
  });

  it.each([
    ['*.txt', [], '', '*.txt'],
    ['年报\\*.txt', [], '年报', '*.txt'],
    ['.\\年报 一\\**\\*.txt', [], '年报 一', '**/*.txt'],
    ['C:\\年报 一\\*.txt', [], 'C:\\年报 一', '*.txt'],
    ['c:/年报/子\\*.txt', [], 'c:\\年报\\子', '*.txt'],
    ['D:\\*.txt', [], 'D:/', '*.txt'],
    ['\\\\server\\share\\年报\\*.txt', [], '\\\\server\\share\\年报', '*.txt'],
    ['C:\\[2020]年报\\*.txt', ['C:\\[2020]年报'], 'C:\\[2020]年报', '*.txt'],
    ['..\\..\\年报\\[ab]?.txt', [], '..\\..\\年报', '[ab]?.txt'],
  ])('on Windows: %s, where %j exist', (pattern, existing, base, rest) => {
    const exists = (folder: string) => existing.includes(folder);
    expect(splitPattern(pattern, path.win32, exists)).toEqual({ base, rest });
  });
});

describe('what is a glob', () => {
  it.each([
    ['a.txt', false],
    ['C:\\年报\\a.txt', false],
    ['C:\\年报 一\\', false],
    ['年报（定稿）.txt', false],
    ['〔2020〕1号.txt', false],
    ['C:\\年报\\*.txt', true],
    ['C:\\年报\\[a].txt', true],
    ['**\\?.txt', true],
    ['年报\\{a,b}.txt', true],
  ])('on Windows: %s', (text, expected) => {
    expect(isPattern(text, path.win32)).toBe(expected);
  });
});

describe('a quotation mark that Windows left behind', () => {
  it.each([
    ['C:\\年报"', 'C:\\年报'],
    ['C:\\年报', 'C:\\年报'],
  ])('%s', (argument, expected) => {
    expect(withoutStrayQuote(argument, path.win32)).toBe(expected);
  });

  it('belongs to the name elsewhere', () => {
    expect(withoutStrayQuote('a"', path.posix)).toBe('a"');
  });
});
