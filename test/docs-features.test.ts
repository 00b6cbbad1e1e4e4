import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8').replaceAll('\r\n', '\n');

/** A feature as a page of the documentation lists it. */
interface Feature {
  readonly name: string;
  readonly body: string;
  readonly pictures: readonly string[];
  readonly tests: readonly { readonly file: string; readonly title: string; readonly where: string }[];
}

const TEST = /\[[^\]]+\]\(\.\.\/(test\/editor\/[^)]+)\)[「 “]+([^」”]+)[」”][（ (]+([^）)]+)[）)]/g;

/** The features of a page: what stands under each heading of the third level. */
function featuresOf(page: string): readonly Feature[] {
  return read(page)
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [name = '', ...lines] = section.split(/^## /m, 1)[0]?.split('\n') ?? [];
      const body = lines.join('\n');
      return {
        name,
        body,
        pictures: [...body.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, picture = '']) => `docs/${picture}`),
        tests: [...body.matchAll(TEST)].map(([, file = '', title = '', where = '']) => ({
          file,
          title,
          where,
        })),
      };
    });
}

/** The test files that run in a browser as well. */
const inBrowser = [...read('test/editor/web/tests.ts').matchAll(/^import '(?:\.\.\/|\.\/)(.+)';$/gm)].map(
  ([, name]) => `${name}.ts`,
);

/** Where a test runs, in the words of both pages. */
function whereRuns(file: string): readonly string[] {
  if (file.startsWith('test/editor/web/')) return ['网页', 'web'];
  const name = file.replace('test/editor/', '');
  return inBrowser.includes(name) ? ['桌面、网页', 'desktop and web'] : ['桌面', 'desktop'];
}

/** The titles of the commands that the palette shows, in Chinese. */
const commands = Object.entries(
  z.record(z.string(), z.string()).parse(JSON.parse(read('package.nls.zh-cn.json'))),
).flatMap(([key, title]) =>
  key.startsWith('command.') && !/\.(category|short)$/.test(key) ? [title.replace('…', '')] : [],
);

const pages = ['docs/features.md', 'docs/features.en.md'];

describe.each(pages)('%s', (page) => {
  const features = featuresOf(page);

  it('lists features', () => {
    expect(features.length).toBeGreaterThan(40);
    expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
  });

  it.each(features)('shows a picture of “$name”, and says what it is', ({ body, pictures }) => {
    expect(pictures).toHaveLength(1);
    expect(pictures.filter((picture) => !existsSync(new URL(picture, root)))).toEqual([]);
    expect(body.trim().split('\n')[0]?.length).toBeGreaterThan(15);
  });

  it.each(features)('names a test of “$name” that there is, and where it runs', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, title, where } of tests) {
      expect(read(file)).toContain(title);
      expect(whereRuns(file)).toContain(where);
    }
  });
});

describe('the pages about features', () => {
  /** What both languages must agree on: the picture without its language, and the tests. */
  const told = (page: string) =>
    featuresOf(page).map(({ pictures, tests }) => ({
      pictures: pictures.map((picture) => picture.replace(/\.(zh-cn|en)\.png$/, '')),
      tests: tests.map(({ file, title }) => [file, title]),
    }));

  it('list the same features in both languages', () => {
    expect(told('docs/features.en.md')).toEqual(told('docs/features.md'));
  });

  it('leave no picture unused, and use none that the script does not make', () => {
    const used = ['README.md', 'README.en.md', ...pages].flatMap((page) =>
      [...read(page).matchAll(/!\[[^\]]+\]\((?:docs\/)?images\/([^)]+)\)/g)].map(([, name = '']) => name),
    );
    const made = globSync('docs/images/*.png', { cwd: root }).map((file) => file.replace('docs/images/', ''));
    expect([...new Set(used)].sort()).toEqual(made.sort());
    const scripts = globSync('scripts/screenshots/*.mjs', { cwd: root }).map(read).join('\n');
    const names = made.map((file) => file.replace(/^newcomer-\d+-|\.(zh-cn|en)\.png$/g, ''));
    expect(names.filter((name) => !scripts.includes(`name: '${name}'`))).toEqual([]);
  });

  it('speak of every command', () => {
    expect(commands.length).toBeGreaterThan(8);
    const page = read('docs/features.md');
    expect(commands.filter((title) => !page.includes(title))).toEqual([]);
  });
});
