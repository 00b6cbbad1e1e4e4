import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { folderWith } from './fixtures/folder';
import { parseOutput } from './fixtures/json-schema';
import { gouji, start } from './fixtures/program';
import { reports } from './fixtures/reports';

// Each test starts processes, which takes its time on a busy machine.
describe('the built program', { timeout: 30_000 }, () => {
  it('checks files, folders and globs with blanks and Chinese characters in their names', async () => {
    const folder = folderWith({
      '年报 一/甲 局.txt': reports.wrongTotal,
      '年报 一/[旧]/乙.md': reports.reconciled,
      '年报 一/[旧]/空.txt': '',
      '二/丙.gknb': reports.blank,
    });
    const args = ['check', '--format', 'json', '年报 一/甲 局.txt', '年报 一/[旧]', '**/*.gknb', '没有.txt'];
    const { output, errors, status } = await gouji(folder, args);
    expect(parseOutput(output).reports.map(({ file, findings }) => [file, findings[0]?.severity])).toEqual([
      ['年报 一/甲 局.txt', 'error'],
      [path.join('年报 一', '[旧]', '乙.md'), undefined],
      [path.join('二', '丙.gknb'), 'warning'],
    ]);
    expect(errors.split('\n').map((line) => line.slice(0, 24))).toEqual([
      expect.stringContaining(path.join('年报 一', '[旧]', '空.txt')),
      expect.stringContaining('没有.txt'),
      '',
    ]);
    expect(status).toBe(3);
  });

  it('reads GB18030 as it reads UTF-8', async () => {
    const name = '青石县水利局2023年年报（GB18030）.txt';
    const bytes = readFileSync(new URL(`fixtures/${encodeURIComponent(name)}`, import.meta.url));
    const decoded = new TextDecoder('gb18030').decode(bytes);
    const folder = folderWith({
      [name]: bytes,
      'utf-8.txt': decoded,
      'utf-16.txt': Buffer.from(`\ufeff${decoded}`, 'utf16le'),
    });
    const { output, status } = await gouji(folder, [
      'check',
      '--format=json',
      name,
      'utf-8.txt',
      'utf-16.txt',
    ]);
    const [first, ...others] = parseOutput(output).reports;
    expect(first).toMatchObject({ body: '青石县水利局' });
    expect(first?.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'cases/total' },
    ]);
    expect(others.map((report) => ({ ...report, file: name }))).toEqual([first, first]);
    expect(status).toBe(1);
  });

  it('tells its version, which is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await gouji(folderWith({}), ['--version'])).toEqual({
      output: `gouji ${version}\n`,
      errors: '',
      status: 0,
    });
  });

  it('colours when it is forced to, and not when its output is no terminal', async () => {
    const folder = folderWith({ 'a.txt': reports.wrongTotal });
    const withoutColour = { NO_COLOR: '', FORCE_COLOR: '0' };
    expect((await gouji(folder, ['check', 'a.txt'], { FORCE_COLOR: '1' })).output).toContain(
      '\u001b[31m错误',
    );
    expect((await gouji(folder, ['check', 'a.txt'], withoutColour)).output).not.toContain('\u001b');
  });

  it('ends quietly when its reader goes away', async () => {
    const copies = Array.from({ length: 200 }, (_, index) => [`${index}.txt`, reports.wrongTotal.repeat(20)]);
    const child = start(folderWith(Object.fromEntries(copies)), ['check', '.']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ errors, status }).toEqual({ errors: '', status: 1 });
  });
});
