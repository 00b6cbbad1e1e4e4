import { describe, expect, test } from 'vitest';
import type { ConfigurationProblem } from '../../report';
import { type ConfigurationFiles, placesFor } from '../../server/configuration-files';
import { Configurations } from '../../server/configurations';

describe('where a configuration is looked for', () => {
  test.each<[string, string[]]>([
    [
      'file:///c%3A/%E5%B9%B4%E6%8A%A5/2024/a.txt',
      [
        'file:///c%3A/%E5%B9%B4%E6%8A%A5/2024/gouji.config.json',
        'file:///c%3A/%E5%B9%B4%E6%8A%A5/gouji.config.json',
        'file:///c%3A/gouji.config.json',
        'file:///gouji.config.json',
      ],
    ],
    [
      'file://server/share/a.txt',
      ['file://server/share/gouji.config.json', 'file://server/gouji.config.json'],
    ],
    [
      'vscode-vfs://github/a/b.md?x=/y#/z',
      ['vscode-vfs://github/a/gouji.config.json', 'vscode-vfs://github/gouji.config.json'],
    ],
    ['file:///a.txt', ['file:///gouji.config.json']],
    ['memfs:/a/b.txt', ['memfs:/a/gouji.config.json', 'memfs:/gouji.config.json']],
    ['untitled:Untitled-1', []],
    ['untitled:/folder/new.txt', []],
    ['memory://x', []],
    ['', []],
  ])('%s', (uri, places) => {
    expect(placesFor(uri)).toEqual(places);
  });
});

/** Files in memory, and a note of what was read. */
class MemoryFiles implements ConfigurationFiles {
  readonly texts = new Map<string, string | Error>();
  readonly reads: string[] = [];

  async read(uri: string): Promise<string | undefined> {
    this.reads.push(uri);
    const text = this.texts.get(uri);
    if (text instanceof Error) throw text;
    return text;
  }

  nameOf(uri: string): string {
    return uri.replace('file://', '');
  }
}

/** Configurations that find files in memory, if any, with a record of what they told. */
function session(files?: MemoryFiles) {
  const told: string[] = [];
  const configurations = new Configurations(files, ['cases/total', 'shape/blank-cell'], {
    configured: (uri) => told.push(`configured ${uri}`),
    problemsFound: (uri: string, problems: readonly ConfigurationProblem[]) =>
      told.push(`${problems.length} in ${uri}`),
  });
  /** What was told since the last time, once all has been read. */
  const heard = async () => {
    await configurations.settled();
    return told.splice(0).sort();
  };
  return { configurations, heard };
}

const near = 'file:///a/b/gouji.config.json';
const far = 'file:///a/gouji.config.json';
const report = 'file:///a/b/report.txt';
const other = 'file:///a/other.txt';

describe('the configurations of open documents', () => {
  test('are unknown until it is known whether there is a file', async () => {
    const { configurations, heard } = session(new MemoryFiles());
    configurations.open(report);
    configurations.useSettings({ year: 2023 });
    expect(configurations.of(report)).toBeUndefined();
    expect(await heard()).toEqual([`configured ${report}`]);
    expect(configurations.of(report)).toMatchObject({ year: 2023, sources: { year: { kind: 'settings' } } });
  });

  test.each([
    ['a document without a folder', 'untitled:Untitled-1', session(new MemoryFiles())],
    ['a program without files', report, session()],
  ])('are known at once for %s', (_, uri, { configurations }) => {
    configurations.useSettings({ strictness: 'strict' });
    configurations.open(uri);
    expect(configurations.of(uri)?.strictness).toBe('strict');
  });

  test('come from the nearest file alone, and from the settings where it says nothing', async () => {
    const files = new MemoryFiles();
    const { configurations, heard } = session(files);
    files.texts.set(near, '{ "year": 2024 }');
    files.texts.set(far, '{ "year": 2020, "bodyType": "city" }');
    configurations.useSettings({ year: 2019, strictness: 'strict' });
    configurations.open(report);
    configurations.open(other);
    await heard();
    expect(configurations.of(report)).toMatchObject({
      year: 2024,
      bodyType: undefined,
      strictness: 'strict',
      sources: { year: { kind: 'file', name: '/a/b/gouji.config.json' } },
    });
    expect(configurations.of(other)).toMatchObject({ year: 2020, bodyType: 'city' });
  });

  test('change with the file, and nobody is told when nothing has changed', async () => {
    const files = new MemoryFiles();
    const { configurations, heard } = session(files);
    configurations.open(report);
    await heard();
    files.texts.set(far, '{ "strictness": "lenient" }');
    configurations.readAgain();
    expect(await heard()).toEqual([`configured ${report}`]);
    expect(configurations.of(report)?.strictness).toBe('lenient');
    const before = configurations.of(report);
    files.texts.set(far, '// 从宽\n{ "strictness": "lenient" }');
    configurations.readAgain();
    expect(await heard()).toEqual([]);
    expect(configurations.of(report)).toBe(before);
    files.texts.delete(far);
    configurations.readAgain();
    expect(await heard()).toEqual([`configured ${report}`]);
    expect(configurations.of(report)?.strictness).toBe('standard');
  });

  test('take settings of their own, which those of everybody then do not replace', async () => {
    const { configurations, heard } = session(new MemoryFiles());
    configurations.open(report);
    configurations.useSettingsOf(report, { year: 2021 });
    await heard();
    configurations.useSettings({ year: 2022 });
    expect(await heard()).toEqual([]);
    expect(configurations.of(report)?.year).toBe(2021);
    configurations.useSettingsOf('file:///closed.txt', { year: 2020 });
    expect(await heard()).toEqual([]);
  });

  test('read each place once for all documents, and once more when asked meanwhile', async () => {
    const files = new MemoryFiles();
    const { configurations, heard } = session(files);
    configurations.open(report);
    for (let number = 1; number <= 50; number++) configurations.open(`file:///a/b/${number}.txt`);
    expect((await heard()).length).toBe(51);
    const places = placesFor(report).length;
    expect(files.reads.length).toBe(2 * places);
    expect(new Set(files.reads).size).toBe(places);
  });
});

describe('mistakes in a configuration file', () => {
  test('are told once, however many documents it is for, and taken back when it is mended or no longer used', async () => {
    const files = new MemoryFiles();
    const { configurations, heard } = session(files);
    files.texts.set(far, '{ "yaer": 2024, "strictness": "strict" }');
    configurations.open(report);
    configurations.open(other);
    expect(await heard()).toEqual([`1 in ${far}`, `configured ${other}`, `configured ${report}`].sort());
    expect(configurations.of(report)?.strictness).toBe('strict');
    expect(configurations.fileOf(report)).toMatchObject({ uri: far, problems: [{}] });
    configurations.readAgain();
    expect(await heard()).toEqual([]);
    configurations.tellProblemsAgain();
    expect(await heard()).toEqual([`1 in ${far}`]);
    configurations.close(report);
    expect(await heard()).toEqual([]);
    configurations.close(other);
    expect(await heard()).toEqual([`0 in ${far}`]);
    configurations.open(other);
    expect(await heard()).toEqual([`1 in ${far}`, `configured ${other}`]);
    files.texts.set(far, '{ "year": 2024 }');
    configurations.readAgain();
    expect(await heard()).toEqual([`0 in ${far}`, `configured ${other}`]);
  });

  test('leave the settings in force; so does a file that cannot be read', async () => {
    const files = new MemoryFiles();
    const { configurations, heard } = session(files);
    configurations.useSettings({ strictness: 'strict' });
    files.texts.set(far, new Error('EACCES'));
    configurations.open(report);
    expect(await heard()).toEqual([`1 in ${far}`, `configured ${report}`]);
    expect(configurations.of(report)?.strictness).toBe('strict');
    files.texts.set(far, '{ "strictness": ');
    configurations.readAgain();
    expect(await heard()).toEqual([`1 in ${far}`]);
    expect(configurations.of(report)?.strictness).toBe('strict');
  });
});
