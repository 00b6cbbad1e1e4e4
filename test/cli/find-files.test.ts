import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../cli/find/find-files';
import { folderWith } from './fixtures/folder';

/** What was found: names with `/`, a problem as `name: English text`. */
function found(folder: string, ...given: readonly string[]): string[] {
  return [...findFiles(given, folder)].map((file) => {
    const name = file.name.replaceAll('\\', '/');
    return file.kind === 'file' ? name : `${name}: ${file.problem.en}`;
  });
}

const tree = {
  'b.txt': '',
  'a.MD': '',
  'c.docx': '',
  README: '',
  '.hidden.txt': '',
  '[2020] 年报/乙.markdown': '',
  '[2020] 年报/甲(定稿).gknb': '',
  '[2020] 年报/子 目录/丙.txt': '',
  '[2020] 年报/子 目录/丁.xlsx': '',
  'node_modules/x/y.txt': '',
  '.git/z.txt': '',
};

describe('files, folders and globs', () => {
  it.each<[string[], string[]]>([
    [
      ['.'],
      ['[2020] 年报/乙.markdown', '[2020] 年报/子 目录/丙.txt', '[2020] 年报/甲(定稿).gknb', 'a.MD', 'b.txt'],
    ],
    [['c.docx'], ['c.docx']],
    [
      ['.hidden.txt', 'README'],
      ['.hidden.txt', 'README'],
    ],
    [['.git'], ['.git/z.txt']],
    [['node_modules/x'], ['node_modules/x/y.txt']],
    [['[2020] 年报/甲(定稿).gknb'], ['[2020] 年报/甲(定稿).gknb']],
    [['[2020] 年报/子 目录/'], ['[2020] 年报/子 目录/丙.txt']],
    [['*.txt'], ['b.txt']],
    [['*.{txt,docx}'], ['b.txt', 'c.docx']],
    [['**/*.txt'], ['b.txt', '[2020] 年报/子 目录/丙.txt']],
    [
      ['[2020] 年报/*'],
      ['[2020] 年报/乙.markdown', '[2020] 年报/子 目录/丙.txt', '[2020] 年报/甲(定稿).gknb'],
    ],
    [['[2020] 年报/子*/*'], ['[2020] 年报/子 目录/丁.xlsx', '[2020] 年报/子 目录/丙.txt']],
    [['*年报/?.markdown'], ['[2020] 年报/乙.markdown']],
    [['none*.txt'], ['none*.txt: No such file, and no file matches it as a glob.']],
    [['nowhere/*.txt'], ['nowhere/*.txt: No such file, and no file matches it as a glob.']],
    [['报告(1).txt'], ['报告(1).txt: No such file, and no file matches it as a glob.']],
    [['none.txt'], ['none.txt: No such file or folder.']],
    [['b.txt/c.txt'], ['b.txt/c.txt: No such file or folder.']],
    [
      ['none.txt', 'b.txt'],
      ['none.txt: No such file or folder.', 'b.txt'],
    ],
  ])('%j', (given, expected) => {
    expect(found(folderWith(tree), ...given)).toEqual(expected);
  });

  it('takes absolute paths and globs, and paths through a parent folder', () => {
    const folder = folderWith(tree);
    const inside = path.join(folder, '[2020] 年报');
    expect([...findFiles([path.join(inside, '*.gknb')], folder)]).toEqual([
      { kind: 'file', name: path.join(inside, '甲(定稿).gknb'), path: path.join(inside, '甲(定稿).gknb') },
    ]);
    expect(found(inside, '../*.txt', '../a.MD')).toEqual(['../b.txt', '../a.MD']);
  });

  it('gives absolute paths to read', () => {
    const folder = folderWith({ '子/a.txt': '' });
    expect([...findFiles(['子', '子/a.txt'], folder)]).toEqual([
      { kind: 'file', name: path.join('子', 'a.txt'), path: path.join(folder, '子', 'a.txt') },
    ]);
  });
});

describe('the same file once', () => {
  it('is checked under the first name it was given', () => {
    const folder = folderWith({ '子/a.txt': '', '子/b.txt': '' });
    const first = './子/b.txt';
    expect(found(folder, first, '子', '子/*.txt', path.join(folder, '子', 'a.txt'), '.')).toEqual([
      first,
      '子/a.txt',
    ]);
  });

  it('follows links to files and folders, in circles too', () => {
    const folder = folderWith({ 'a/甲.txt': '', 'b/乙.txt': '' });
    symlinkSync(path.join('..', 'a'), path.join(folder, 'b', '回 甲'));
    symlinkSync('..', path.join(folder, 'a', '回'));
    symlinkSync(path.join('..', 'b', '乙.txt'), path.join(folder, 'a', '丙.txt'));
    expect(found(folder, '.')).toEqual(['a/丙.txt', 'a/甲.txt']);
    expect(found(folder, 'b')).toEqual(['b/乙.txt', 'b/回 甲/甲.txt']);
    expect(found(folder, '**/*.txt')).toEqual(['a/丙.txt', 'a/甲.txt']);
  });
});

describe('what cannot be looked at', () => {
  it('is named, and the rest is still found', () => {
    const folder = folderWith({ 'z.txt': '' });
    symlinkSync('loop.txt', path.join(folder, 'loop.txt'));
    symlinkSync('nowhere', path.join(folder, 'gone.md'));
    symlinkSync('endless', path.join(folder, 'endless'));
    expect(found(folder, '.')).toEqual([
      'gone.md: No such file or folder.',
      'loop.txt: Its symbolic links go round in a circle.',
      'z.txt',
    ]);
  });

  it('is left out of an empty folder, which is no problem', () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, '空'));
    expect(found(folder, '空')).toEqual([]);
  });
});
