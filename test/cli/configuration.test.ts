import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { parseOutput } from './fixtures/json-schema';
import { reports } from './fixtures/reports';

/** What was found in each file, as its severity. */
async function levels(folder: string, ...args: string[]) {
  const outcome = await gouji(folder, 'check', '--format', 'json', ...args);
  const found = parseOutput(outcome.output).reports.map(({ file, findings }) => [
    file.replaceAll('\\', '/'),
    findings.map(({ severity }) => severity).join(' '),
  ]);
  return { ...outcome, found: Object.fromEntries(found) };
}

const files = {
  '甲/a.txt': reports.wrongTotal,
  '甲/乙/b.txt': reports.wrongTotal,
  'c.txt': reports.wrongTotal,
};

describe('gouji.config.json', () => {
  it('counts for the files in its folder and below, the nearest alone', async () => {
    const folder = folderWith({
      ...files,
      '甲/gouji.config.json': '{ "rules": { "cases/total": "hint" } }',
      '甲/乙/gouji.config.json': '// 另行规定\n{ "rules": { "shape": "off" } }',
    });
    expect(await levels(folder, '.')).toMatchObject({
      found: { 'c.txt': 'error', '甲/a.txt': 'hint', '甲/乙/b.txt': 'error' },
      errors: '',
      status: 1,
    });
    expect(await levels(path.join(folder, '甲'), 'a.txt')).toMatchObject({
      found: { 'a.txt': 'hint' },
      status: 0,
    });
  });

  it('with mistakes is told of once, by line and column; the rest of it counts, and all files are checked', async () => {
    const folder = folderWith({
      ...files,
      'gouji.config.json': '{\n  "rules": { "cases": "warning" },\n  "stricktness": "strict"\n}\n',
    });
    expect(await levels(folder, '.')).toMatchObject({
      found: { 'c.txt': 'warning', '甲/a.txt': 'warning', '甲/乙/b.txt': 'warning' },
      errors:
        'gouji: gouji.config.json:3:3: 没有「stricktness」这个设置，是不是「strictness」？ There is no setting “stricktness”; did you mean “strictness”?\n',
      status: 2,
    });
  });

  it('with broken syntax is told of once and counts for nothing', async () => {
    const folder = folderWith({ ...files, '甲/gouji.config.json': '{ "rules": { "cases": "off" }' });
    const outcome = await levels(folder, '.');
    expect(outcome).toMatchObject({
      found: { 'c.txt': 'error', '甲/a.txt': 'error', '甲/乙/b.txt': 'error' },
      status: 2,
    });
    expect(outcome.errors.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^gouji: 甲[\\/]gouji\.config\.json:1:30: 配置文件读不懂：缺少右花括号/),
    ]);
  });

  it('leaves the larger status of a file that cannot be read', async () => {
    const folder = folderWith({ ...files, 'gouji.config.json': '{ "years": 2023 }' });
    expect(await levels(folder, 'c.txt', '没有.txt')).toMatchObject({ status: 3 });
  });

  it('that is a folder, or stands above a folder without reports, is passed over', async () => {
    const folder = folderWith({
      ...files,
      'gouji.config.json/x': '',
      'empty/gouji.config.json': '{ "x": 1 }',
    });
    expect(await levels(folder, '.')).toMatchObject({ errors: '', status: 1 });
  });
});

describe('a configuration named on the command line', () => {
  const named = {
    ...files,
    'rules/mine.json': '\uFEFF{ "rules": { "cases": "off" } }',
    'gouji.config.json': '{ "x": 1 }',
  };

  it('counts for every file, and those beside the files do not', async () => {
    expect(await levels(folderWith(named), '--config', path.join('rules', 'mine.json'), '.')).toMatchObject({
      found: { 'c.txt': '', '甲/a.txt': '', '甲/乙/b.txt': '' },
      errors: '',
      status: 0,
    });
  });

  it('or refused altogether leaves the defaults', async () => {
    expect(await levels(folderWith(named), '--no-config', 'c.txt')).toMatchObject({
      found: { 'c.txt': 'error' },
      errors: '',
      status: 1,
    });
  });

  it('that is not there ends the run', async () => {
    expect(await gouji(folderWith(named), 'check', '--config', 'none.json', 'c.txt')).toEqual({
      output: '',
      errors: 'gouji: none.json: 没有这个文件或文件夹。 No such file or folder.\n',
      status: 2,
    });
  });

  it('with mistakes is told of once', async () => {
    const folder = folderWith({ ...files, 'my.json': '{ "year": "2023" }' });
    const { errors, status } = await levels(folder, '--config', 'my.json', '.');
    expect(errors).toMatch(/^gouji: my\.json:1:11: 「year」应为 .*\n$/);
    expect(status).toBe(2);
  });
});
