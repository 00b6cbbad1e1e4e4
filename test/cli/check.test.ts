import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run';
import { FickleOutput } from './fixtures/fickle-output';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { parseOutput } from './fixtures/json-schema';
import { reports } from './fixtures/reports';

const files = {
  'right.txt': reports.reconciled,
  'wrong.txt': reports.wrongTotal,
  'blank.txt': reports.blank,
  'other.txt': 'Buy milk.\n',
  'empty.txt': '',
};

describe('the exit status', () => {
  it.each<[number, string[]]>([
    [0, ['check', 'right.txt']],
    [0, ['check', 'other.txt']],
    [0, ['check', 'blank.txt']],
    [0, ['check', '--fail-on', 'hint', 'right.txt']],
    [1, ['check', '--fail-on', 'warning', 'blank.txt']],
    [1, ['check', '--fail-on', 'information', 'blank.txt']],
    [1, ['check', '--fail-on', 'hint', 'blank.txt']],
    [1, ['check', 'wrong.txt']],
    [1, ['check', '--fail-on', 'warning', 'wrong.txt']],
    [1, ['check', 'wrong.txt', 'right.txt', 'blank.txt', 'other.txt']],
    [2, ['check']],
    [2, ['check', '--threshold', 'error', 'wrong.txt']],
    [2, []],
    [3, ['check', 'empty.txt']],
    [3, ['check', 'missing.txt']],
    [3, ['check', 'missing*.txt']],
    [3, ['check', 'missing.txt', 'wrong.txt']],
    [3, ['check', '.']],
    [0, ['--help']],
    [0, ['--version']],
  ])('%i: %j', async (status, args) => {
    expect(await gouji(folderWith(files), ...args)).toMatchObject({ status });
  });
});

describe('a section too large to be one', () => {
  it('is named on the standard error, since nothing in it is checked', async () => {
    const large = `${reports.reconciled}\n五、存在的主要问题及改进情况\n${'公开不够及时。\n'.repeat(150_000)}`;
    const { status, errors } = await gouji(folderWith({ '大.txt': large }), 'check', '大.txt');
    expect(status).toBe(0);
    expect(errors).toBe(
      'gouji: 大.txt: 有 1 个部分过长，没有读取，其中的内容都没有核对。 1 sections are too large to be read; nothing in them was checked.\n',
    );
  });
});

describe('files that cannot be read', () => {
  it('are named in both languages, and the rest is still checked', async () => {
    const folder = folderWith({
      '1 空.txt': '',
      '2 程序.txt': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]),
      '3 文档.txt': Uint8Array.from([0x50, 0x4b, 0x03, 0x04]),
      '4 乱码.txt': Uint8Array.from([0xe6, 0x80, 0xbb, 0xff]),
      '6 年报.txt': reports.wrongTotal,
    });
    symlinkSync('5 圈.txt', path.join(folder, '5 圈.txt'));
    const { status, output, errors } = await gouji(folder, 'check', '--format', 'json', '没有.txt', '.');
    expect(parseOutput(output).reports.map(({ file }) => file)).toEqual(['6 年报.txt']);
    expect(errors.trimEnd().split('\n')).toEqual([
      'gouji: 没有.txt: 没有这个文件或文件夹。 No such file or folder.',
      'gouji: 1 空.txt: 文件是空的。 The file is empty.',
      'gouji: 2 程序.txt: 这不是文本文件。 This is not a text file.',
      expect.stringMatching(/^gouji: 3 文档\.txt: .*Word.* Save it as plain text first\.$/),
      expect.stringMatching(/^gouji: 4 乱码\.txt: 文字编码.* Save it as UTF-8\.$/),
      'gouji: 5 圈.txt: 符号链接绕成了圈。 Its symbolic links go round in a circle.',
    ]);
    expect(status).toBe(3);
  });

  it('are no mistake of the command line, and leave the standard output to the reports', async () => {
    const { output, errors } = await gouji(folderWith({}), 'check', '--format=json', 'a.txt');
    expect(parseOutput(output).reports).toEqual([]);
    expect(errors).not.toContain('--help');
  });
});

it('prints mistakes of the command line on the standard error alone', async () => {
  const { output, errors } = await gouji(folderWith({}), 'check', '--fromat', 'json', 'a.txt');
  expect(output).toBe('');
  expect(errors).toMatch(/^gouji: 没有 --fromat 这个选项.*There is no option --fromat.*\n.*--help/);
});

describe('a reader that goes away', () => {
  const surroundings = (folder: string, output: FickleOutput, errors: FickleOutput) => ({
    folder,
    standardOutput: output,
    standardError: errors,
    colour: false,
    program: undefined,
  });

  it.each(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])('ends the run quietly (%s)', async (code) => {
    const folder = folderWith(files);
    const output = new FickleOutput(1, code);
    const errors = new FickleOutput(9, code);
    const around = surroundings(folder, output, errors);
    expect(await run(['check', 'wrong.txt', 'right.txt', 'empty.txt'], around)).toBe(1);
    expect(output.taken).toHaveLength(1);
    expect(errors.taken).toEqual([]);
    expect(await run(['--help'], surroundings(folder, new FickleOutput(0, code), errors))).toBe(0);
  });

  it('of the standard error leaves the standard output whole', async () => {
    const output = new FickleOutput(9, 'EPIPE');
    const around = surroundings(folderWith(files), output, new FickleOutput(0, 'EPIPE'));
    expect(await run(['check', '--format', 'json', 'empty.txt', 'wrong.txt'], around)).toBe(3);
    expect(parseOutput(output.taken.join('')).reports).toHaveLength(1);
  });

  it('is told from a full disk', async () => {
    const folder = folderWith(files);
    const around = surroundings(folder, new FickleOutput(0, 'ENOSPC'), new FickleOutput(9, 'ENOSPC'));
    await expect(run(['check', 'right.txt'], around)).rejects.toThrow('ENOSPC');
  });
});
