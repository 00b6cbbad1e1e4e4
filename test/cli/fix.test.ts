import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLike } from '../../cli/write/encode';
import { encodeGb18030 } from '../../cli/write/gb18030';
import { writeProblemOf } from '../../cli/write/problem';
import { unifiedDiff } from '../../cli/write/unified-diff';
import { applyEdits, LineMap, type TextEdit } from '../../report';
import { casesExample } from '../../report/rules/examples';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { reports } from './fixtures/reports';

const zeros = (count: number) => Array.from({ length: count }, () => 0);
const surplus = casesExample(zeros(16));
const mended = casesExample(zeros(15));

/** Enough common words for the encoding to be told. */
const prose = `${'本机关的政府信息公开工作，在上年的基础上有新的进展。'.repeat(8)}\n`;

function bytesOf(folder: string, name: string): Buffer {
  return readFileSync(path.join(folder, name));
}

describe('gouji fix', () => {
  it('makes safe fixes, tells them, and leaves other files alone', async () => {
    const folder = folderWith({ 'a.txt': surplus, 'b.txt': reports.wrongTotal, 'c.txt': mended });
    const before = statSync(path.join(folder, 'b.txt')).ino;
    const { status, output, errors } = await gouji(folder, 'fix', '.');
    expect(bytesOf(folder, 'a.txt').toString()).toBe(mended);
    expect(bytesOf(folder, 'b.txt').toString()).toBe(reports.wrongTotal);
    expect(statSync(path.join(folder, 'b.txt')).ino).toBe(before);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/^a\.txt: 去掉多出的“0”/),
      '已改 1 个文件，共 1 处。',
      '',
    ]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect((await gouji(folder, 'fix', 'a.txt')).output).toBe('没有可以放心自动改的地方。\n');
  });

  it('speaks English when asked to', async () => {
    const folder = folderWith({ 'a.txt': surplus });
    expect((await gouji(folder, 'fix', '--language', 'en', 'a.txt')).output).toMatch(
      /^a\.txt: Remove the surplus “0”.*\nMade 1 fixes in 1 files\.\n$/,
    );
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB 18030', (text) => encodeGb18030(text) ?? Buffer.alloc(0)],
  ])('writes %s back as such, with its line ends', async (_, encode) => {
    const windows = (text: string) => `${prose}${text}𠮷 ﷽ €`.replaceAll('\n', '\r\n');
    const folder = folderWith({ 'a.txt': encode(windows(surplus)) });
    expect((await gouji(folder, 'fix', 'a.txt')).status).toBe(0);
    expect(bytesOf(folder, 'a.txt').equals(encode(windows(mended)))).toBe(true);
  });

  it('writes nothing in a dry run, and prints a difference that `patch` understands', async () => {
    const folder = folderWith({ 'a.txt': surplus });
    const { status, output, errors } = await gouji(folder, 'fix', '--dry-run', 'a.txt');
    expect(bytesOf(folder, 'a.txt').toString()).toBe(surplus);
    expect({ status, errors }).toEqual({ status: 0, errors: '将要改动 1 个文件，共 1 处。\n' });
    expect(output.split('\n').slice(0, 3)).toEqual(['--- a.txt', '+++ a.txt', '@@ -5,4 +5,4 @@']);
    expect(output).toContain(`\n-${zeros(16).join('\t')}\n+${zeros(15).join('\t')}\n`);
  });

  it('leaves dismissed findings alone', async () => {
    const dismissed = surplus.replace(/\n$/, ' <!-- gouji-dismiss shape/case-cells: 已核实 -->\n');
    const folder = folderWith({ 'a.md': dismissed });
    expect((await gouji(folder, 'fix', 'a.md')).output).toBe('没有可以放心自动改的地方。\n');
    expect((await gouji(folder, 'fix', '--no-baseline', 'a.md')).output).toMatch(/共 1 处/);
  });

  it('keeps links, and the rights of the file', async () => {
    const folder = folderWith({ '原件/a.txt': surplus });
    symlinkSync(path.join('原件', 'a.txt'), path.join(folder, 'link.txt'));
    chmodSync(path.join(folder, '原件', 'a.txt'), 0o640);
    await gouji(folder, 'fix', 'link.txt');
    expect(bytesOf(folder, path.join('原件', 'a.txt')).toString()).toBe(mended);
    const { mode } = statSync(path.join(folder, '原件', 'a.txt'));
    expect(mode & 0o200).toBe(0o200);
    expect(readdirSync(path.join(folder, '原件'))).toEqual(['a.txt']);
  });

  it('says which files it could not read, and mends the rest', async () => {
    const folder = folderWith({ 'a.txt': surplus, 'b.txt': '' });
    const { status, output, errors } = await gouji(folder, 'fix', '.', '没有.txt');
    expect(status).toBe(3);
    expect(errors).toMatch(/^gouji: b\.txt: 文件是空的。.*\ngouji: 没有\.txt: 没有这个文件/);
    expect(output).toMatch(/已改 1 个文件/);
  });
});

describe('an encoding', () => {
  const anyText = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('公', '㐂', '€', 'é', '\r\n', '𠮷', '😀', '　'),
        fc.string({ unit: 'binary' }),
      ),
    })
    .filter((text) => !/\p{Surrogate}/u.test(text));

  it('GB 18030 has every character, as its decoder reads it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = encodeGb18030(text);
        expect(bytes && new TextDecoder('gb18030', { ignoreBOM: true }).decode(bytes)).toBe(text);
      }),
      { seed: 18030, numRuns: 60 },
    );
  });

  it.each([
    ['总计\t3', 'd7dcbcc60933'],
    ['€', 'a2e3'],
    ['é', 'a8a6'],
    ['ß', '81308938'],
    ['\uffff', '8431a439'],
    ['𠮷', '9534b235'],
    ['\u{10ffff}', 'e3329a35'],
  ])('GB 18030 writes %j as it stands in the standard', (text, hexadecimal) => {
    expect(encodeGb18030(text)?.toString('hex')).toBe(hexadecimal);
  });

  it('is refused where the file cannot be made again from its text', () => {
    const odd = Buffer.from('b2e20a', 'hex');
    expect(encodeLike({ bytes: odd, text: '测\r\n' }, '试')).toBeUndefined();
    expect(encodeLike({ bytes: odd, text: '测\n' }, '试')?.toString('hex')).toBe('cad4');
    expect(encodeGb18030('\ud842')).toBeUndefined();
  });
});

describe('a difference', () => {
  const edit = (text: string, start: number, end: number, newText: string): TextEdit => ({
    range: new LineMap(text).range({ start, end }),
    newText,
  });

  it.each<[string, string, readonly [number, number, string][], string]>([
    ['in one line', 'a\nb\nc\n', [[2, 3, 'x']], '@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n'],
    ['a line more', 'a\nb\n', [[2, 2, 'x\n']], '@@ -1,2 +1,3 @@\n a\n-b\n+x\n+b\n'],
    ['a line less', 'a\nb\nc\n', [[2, 4, '']], '@@ -1,3 +1,2 @@\n a\n-b\n-c\n+c\n'],
    [
      'no line end at the end',
      'a\nb',
      [[2, 3, 'x']],
      '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+x\n\\ No newline at end of file\n',
    ],
    [
      'two edits of a line',
      'abc\n',
      [
        [0, 1, 'x'],
        [2, 3, 'y'],
      ],
      '@@ -1,1 +1,1 @@\n-abc\n+xby\n',
    ],
    ['everything gone', 'a', [[0, 1, '']], '@@ -1,1 +0,0 @@\n-a\n\\ No newline at end of file\n'],
    ['carriage returns', 'a\r\nb\r\n', [[0, 1, 'x']], '@@ -1,2 +1,2 @@\n-a\r\n+x\r\n b\r\n'],
    [
      'far apart',
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
      [
        [0, 1, 'x\ny'],
        [16, 17, 'z'],
      ],
      '@@ -1,4 +1,5 @@\n-1\n+x\n+y\n 2\n 3\n 4\n@@ -6,4 +7,4 @@\n 6\n 7\n 8\n-9\n+z\n',
    ],
    ['nowhere', 'a\n', [], ''],
  ])('%s', (_, text, edits, expected) => {
    const diff = unifiedDiff(
      'a.txt',
      text,
      edits.map(([start, end, newText]) => edit(text, start, end, newText)),
    );
    expect(diff).toBe(expected === '' ? '' : `--- a.txt\n+++ a.txt\n${expected}`);
  });

  it('is what `git apply` makes of the old text the new one by', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '公', '\n'), maxLength: 60 });
    const folder = folderWith({ 'old.txt': '' });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(60), { maxLength: 6 }),
        fc.array(text, { minLength: 3, maxLength: 3 }),
        (old, cuts, texts) => {
          const offsets = [...new Set(cuts)].filter((cut) => cut <= old.length).sort((a, b) => a - b);
          const edits = texts.flatMap((newText, index) => {
            const [start, end] = [offsets[2 * index], offsets[2 * index + 1]];
            return start === undefined || end === undefined
              ? []
              : [edit(old, start, end, newText.slice(0, 9))];
          });
          const diff = unifiedDiff('a.txt', old, edits);
          fc.pre(diff !== '');
          expect(patched(folder, old, diff)).toBe(applyEdits(old, edits));
        },
      ),
      { seed: 19740528, numRuns: 40 },
    );
  });
});

/** The text after a difference has been applied by git, which knows the format well. */
function patched(folder: string, old: string, diff: string): string {
  const file = path.join(folder, 'a.txt');
  writeFileSync(file, old);
  execFileSync('git', ['apply', '-p0', '--unidiff-zero', '-'], {
    cwd: folder,
    input: diff,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return readFileSync(file, 'utf8');
}

it.each([
  ['EACCES', /只读/],
  ['EROFS', /只读/],
  ['ENOSPC', /磁盘满了/],
  ['EBUSY', /正被别的程序占用/],
  ['ENOENT', /没有这个文件/],
  ['EEXIST', /无法写入（EEXIST）/],
])('an error %s while writing is told in plain words', (code, zh) => {
  expect(writeProblemOf(Object.assign(new Error('failed'), { code })).zh).toMatch(zh);
});
