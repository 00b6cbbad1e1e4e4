import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run';
import { readConfigurationFile, rules } from '../report';
import { isReport } from '../report/recognise';
import { generatedFiles, pagesOnDisk } from '../scripts/generate-docs.mjs';

const root = new URL('../', import.meta.url);

/** Every Markdown file of the project, as paths from its top folder. */
const pages = globSync('**/*.md', {
  cwd: root,
  ignore: ['**/node_modules/**', 'dist/**', 'test/output/**'],
}).sort();

const generated = await generatedFiles();

/** A file of the project with the line ends that the generator writes, whatever the checkout made of them. */
function read(page: string): string {
  return readFileSync(new URL(encodeURI(page), root), 'utf8').replaceAll('\r\n', '\n');
}

/** The text without blocks of code, whose brackets are no links. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Where a page's links and pictures lead, addresses of the web and places in the same page left out. */
function linksOf(page: string): string[] {
  return [...withoutCode(read(page)).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** What the command line prints when a README's example is typed. */
async function printedBy(args: readonly string[]): Promise<string[]> {
  const printed: string[] = [];
  const output = { write: async (text: string) => void printed.push(text) };
  const folder = fileURLToPath(root);
  const outputs = { standardOutput: output, standardError: output };
  await run(args, { folder, ...outputs, colour: false, program: undefined });
  return printed.join('').replaceAll('\\', '/').split('\n');
}

/** The lines that are not found among others in the order they stand in. */
function missingFrom(others: readonly string[], lines: readonly string[]): string[] {
  let from = 0;
  return lines.filter((line) => {
    const at = others.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

describe('what is made from the rules', () => {
  it.each([...generated.keys()])('%s is up to date (else run `npm run docs`)', (file) => {
    expect(read(file)).toBe(generated.get(file)?.replaceAll('\r\n', '\n'));
  });

  it('has a page for each rule and no page of a rule that is gone', () => {
    const wanted = [...rules.map((rule) => `docs/rules/${rule.id}.md`), 'docs/rules/README.md'];
    expect(pagesOnDisk().sort()).toEqual(wanted.sort());
  });

  it.each(rules.map((rule) => rule.id))('the page of %s shows what the rule finds in its example', (id) => {
    const page = generated.get(`docs/rules/${id}.md`);
    expect(page).toMatch(/^第 \d+ 行：.+$/m);
    expect(page).toMatch(/^Line \d+: .+$/m);
  });
});

describe('examples of the command line', () => {
  it.each(['README.md', 'README.en.md'])(
    '%s shows what is printed, apart from what it leaves out',
    async (page) => {
      const [, args = '', shown = ''] =
        /^\$ node dist\/cli\.js (.+)\n([\s\S]*?)^```$/m.exec(read(page)) ?? [];
      const lines = shown.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
      expect(lines.length).toBeGreaterThan(3);
      expect(missingFrom(await printedBy(args.split(' ')), lines)).toEqual([]);
    },
  );
});

it('docs/configuration.md shows a configuration that is understood', () => {
  const [, example = ''] = /^```jsonc\n([\s\S]*?)^```$/m.exec(read('docs/configuration.md')) ?? [];
  const { values, problems } = readConfigurationFile(
    example,
    rules.map((rule) => rule.id),
  );
  expect(problems).toEqual([]);
  expect(Object.keys(values).sort()).toEqual(['bodyType', 'rules', 'strictness', 'year']);
});

describe('documentation', () => {
  it('is found', () => {
    expect(pages).toContain('README.md');
    expect(pages).toContain('docs/rules/README.md');
  });

  it.each(pages)('%s is not taken for a report', (page) => {
    expect(isReport(read(page))).toBe(false);
  });

  it.each(pages)('%s links only to files that exist', (page) => {
    const missing = linksOf(page).filter(
      (target) => !existsSync(new URL(target, new URL(encodeURI(page), root))),
    );
    expect(missing).toEqual([]);
  });
});
