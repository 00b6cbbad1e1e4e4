import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProblemOf } from '../../cli/read/problem';
import { LARGEST_FILE_BYTES, readBytes } from '../../cli/read/read-bytes';
import { folderWith } from './fixtures/folder';

describe('reading a file', () => {
  it('gives its bytes as they are', () => {
    const folder = folderWith({ '年报 一.txt': '\ufeff总计\t3\r\n' });
    expect(readBytes(path.join(folder, '年报 一.txt'))).toEqual({
      ok: true,
      bytes: Buffer.from('\ufeff总计\t3\r\n'),
    });
  });

  it('reads a file of the largest size and refuses a larger one', () => {
    const folder = folderWith({ 'fits.txt': 'x'.repeat(1024), 'larger.txt': 'x'.repeat(1025) });
    expect(readBytes(path.join(folder, 'fits.txt'), 1024)).toMatchObject({ ok: true });
    expect(readBytes(path.join(folder, 'larger.txt'), 1024)).toMatchObject({
      ok: false,
      problem: { zh: expect.stringContaining('文件太大') },
    });
    expect(LARGEST_FILE_BYTES).toBe(67_108_864);
  });

  it('says why there is none', () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, '文件夹.txt'));
    expect(readBytes(path.join(folder, '文件夹.txt'))).toMatchObject({
      ok: false,
      problem: { en: 'This is not a plain file.' },
    });
    expect(readBytes(path.join(folder, '没有.txt'))).toMatchObject({
      ok: false,
      problem: { en: 'No such file or folder.' },
    });
  });
});

describe('the words for an error of the file system', () => {
  it.each([
    ['EACCES', /没有读取的权限/],
    ['EPERM', /没有读取的权限/],
    ['EBUSY', /正被别的程序占用/],
    ['ELOOP', /符号链接/],
    ['ENAMETOOLONG', /路径太长/],
    ['EIO', /无法读取（EIO）/],
  ])('%s', (code, zh) => {
    const error = Object.assign(new Error('failed'), { code });
    expect(readProblemOf(error).zh).toMatch(zh);
  });

  it('are its own where it has no code', () => {
    expect(readProblemOf(new Error('odd')).en).toContain('odd');
    expect(readProblemOf('odder').en).toContain('odder');
  });
});
