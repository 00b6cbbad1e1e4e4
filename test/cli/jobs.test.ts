import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run';
import { FickleOutput } from './fixtures/fickle-output';
import { folderWith } from './fixtures/folder';
import { gouji, start } from './fixtures/program';
import { reports } from './fixtures/reports';

const endingWorker = fileURLToPath(new URL('./fixtures/ending-worker.cjs', import.meta.url));

/**
 * More than a hundred files of all kinds, some that cannot be read, with configurations and baselines that have
 * mistakes.
 */
function archive(): Record<string, string> {
  const kinds = [
    reports.reconciled,
    reports.wrongTotal,
    reports.blank,
    'Buy milk.\n',
    '',
    reports.reconciled.repeat(2),
  ];
  const files = Array.from({ length: 130 }, (_, index): [string, string] => [
    `${'甲乙丙'.charAt(index % 3)}/${String(index).padStart(3, '0')}.txt`,
    kinds[index % kinds.length] ?? '',
  ]);
  return {
    ...Object.fromEntries(files),
    'gouji.config.json': '{ "yaer": 2024 }',
    '甲/gouji.config.json': '{ "rules": { "shape/blank-cel": "off" } }',
    '甲/gouji.baseline.json': '{ "version": 99 }',
    '乙/gouji.baseline.json': 'no JSON',
  };
}

// Each test starts processes, which takes its time on a busy machine.
describe('several threads', { timeout: 60_000 }, () => {
  it.each(['text', 'json'])('print what one prints (%s)', async (format) => {
    const folder = folderWith(archive());
    const args = ['check', '--format', format, '.', '没有.txt'];
    const alone = await gouji(folder, args);
    expect(alone.status).toBe(3);
    expect(alone.errors).toMatch(/yaer[\s\S]*shape\/blank-cel/);
    expect(alone.output.length).toBeGreaterThan(10_000);
    for (const jobs of ['2', '5']) expect(await gouji(folder, [...args, '--jobs', jobs])).toEqual(alone);
  });

  it('check a few files as well', async () => {
    const folder = folderWith({ 'a.txt': reports.wrongTotal, 'b.txt': reports.reconciled });
    expect(await gouji(folder, ['check', '-j', '4', '.'])).toEqual(await gouji(folder, ['check', '.']));
    expect((await gouji(folder, ['check', '-j', '4', '*.md'])).status).toBe(3);
  });

  it('end quietly when their reader goes away', async () => {
    const copies = Array.from({ length: 200 }, (_, index) => [`${index}.txt`, reports.wrongTotal.repeat(20)]);
    const folder = folderWith(Object.fromEntries(copies));
    const child = start(folder, ['check', '--jobs', '2', '.']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ errors, status }).toEqual({ errors: '', status: 1 });
  });

  it.each([
    ['ends', /检查时出错（exit 7）/],
    ['throws', /检查时出错（out of order）/],
  ])('go on when one of them %s, whose files are named', async (name, reason) => {
    const names = Array.from({ length: 200 }, (_, index) => `${String(index).padStart(3, '0')}.txt`);
    names[40] = `040 ${name}.txt`;
    names[170] = `170 ${name}.txt`;
    const folder = folderWith(Object.fromEntries(names.map((file) => [file, ''])));
    const output = new FickleOutput(1000, '');
    const errors = new FickleOutput(1000, '');
    const surroundings = {
      folder,
      standardOutput: output,
      standardError: errors,
      colour: false,
      program: endingWorker,
    };
    expect(await run(['check', '--jobs', '2', '.'], surroundings)).toBe(3);
    const refused = [...names.slice(32, 64), ...names.slice(160, 192)];
    expect(output.taken.slice(0, -1)).toEqual(
      names.filter((file) => !refused.includes(file)).map((file) => `${file}\n`),
    );
    expect(output.taken.at(-1)).toMatch(/136.*64/);
    expect(errors.taken).toHaveLength(refused.length);
    for (const [index, file] of refused.entries()) {
      expect(errors.taken[index]).toContain(file);
      expect(errors.taken[index]).toMatch(reason);
    }
  });
});
