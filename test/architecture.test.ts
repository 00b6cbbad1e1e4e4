import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a room may import: its own files, the files of other rooms that match, and packages that match. */
interface Room {
  /** The room's files, as paths from the root with `/` between their parts. */
  readonly files: RegExp;
  readonly mayImport: readonly RegExp[];
}

const text = /^report\/text\//;
const syntax = /^report\/syntax\//;
const forms = /^report\/forms\//;
const law = /^report\/law\//;
const model = /^report\/model\//;
const repair = /^report\/repair\//;
const rules = /^report\/rules\//;
const bodies = /^report\/bodies\//;
const reading = /^report\/reading\//;
const dismissal = /^report\/dismissal\//;
const views = /^report\/views\//;
const configuration = /^report\/configuration\//;
const writing = /^report\/writing\//;
const document = /^report\/document\//;
const facade = /^report\/index\.ts$/;

/**
 * The import arrows: text ← syntax ← model ← repair ← rules ← reading ← document ← index. Forms, laws and bodies are
 * data. Nothing in report/ knows of files, protocols or editors; each edge of the product knows report/ by its façade
 * alone, and the client, which must start fast, by the one file that tells a report.
 */
const rooms: Readonly<Record<string, Room>> = {
  'report/text': { files: text, mayImport: [text] },
  // HTML has its own standard of error recovery; the one package of this room implements it and touches no platform.
  'report/syntax': { files: syntax, mayImport: [syntax, text, /^parse5$/] },
  'report/forms': { files: forms, mayImport: [forms, text] },
  'report/law': { files: law, mayImport: [law, text] },
  'report/bodies': { files: bodies, mayImport: [bodies, text] },
  'report/model': { files: model, mayImport: [model, forms, law, syntax, text] },
  'report/repair': { files: repair, mayImport: [repair, model, forms, law, syntax, text] },
  'report/rules': { files: rules, mayImport: [rules, repair, model, bodies, forms, law, syntax, text] },
  'report/reading': {
    files: reading,
    mayImport: [reading, rules, repair, model, forms, law, syntax, text],
  },
  // Baselines are JSON that people edit: one package gives the place of a mistake, the other says what belongs where.
  'report/dismissal': {
    files: dismissal,
    mayImport: [dismissal, rules, model, forms, syntax, text, /^jsonc-parser$/, /^zod(?:\/|$)/],
  },
  // What rules are like is all the configuration knows of them: it is handed their ids. Both packages are pure.
  'report/configuration': {
    files: configuration,
    mayImport: [configuration, bodies, text, /^report\/rules\/finding\.ts$/, /^zod\/mini$/, /^jsonc-parser$/],
  },
  'report/recognise': { files: /^report\/recognise\.ts$/, mayImport: [/^report\/text\/block-tags\.ts$/] },
  'report/views': {
    files: views,
    mayImport: [views, reading, rules, repair, model, forms, law, syntax, text],
  },
  'report/writing': {
    files: writing,
    mayImport: [writing, reading, /^report\/views\/placed-block\.ts$/, model, forms, law, syntax, text],
  },
  'report/document': {
    files: document,
    mayImport: [
      document,
      writing,
      views,
      reading,
      configuration,
      rules,
      repair,
      model,
      forms,
      law,
      syntax,
      text,
    ],
  },
  report: { files: /^report\/(?!recognise)[^/]+\.ts$/, mayImport: [/^report\//] },
  // What runs everywhere knows no platform: those are known by the programs alone, one for Node and one for browsers.
  server: {
    files: /^server\/(?!(?:node|stdio|browser)\.ts$)/,
    mayImport: [
      /^server\//,
      facade,
      /^vscode-languageserver(?:-(?:types|textdocument))?$/,
      /^zod(?:\/mini)?$/,
    ],
  },
  'server/node': {
    files: /^server\/(?:node|stdio)\.ts$/,
    mayImport: [/^server\//, /^vscode-languageserver\/node$/, /^node:/],
  },
  'server/browser': {
    files: /^server\/browser\.ts$/,
    mayImport: [/^server\//, /^vscode-languageserver\/browser$/],
  },
  client: {
    files: /^client\/(?!(?:node(?:-\w+)?|browser)\.ts$)/,
    mayImport: [/^client\//, /^report\/recognise\.ts$/, /^vscode$/, /^vscode-languageclient$/],
  },
  'client/node': {
    files: /^client\/node(?:-\w+)?\.ts$/,
    mayImport: [/^client\//, /^vscode$/, /^vscode-languageclient\/node$/, /^node:/],
  },
  'client/browser': {
    files: /^client\/browser\.ts$/,
    mayImport: [/^client\//, /^vscode$/, /^vscode-languageclient\/browser$/],
  },
  cli: { files: /^cli\//, mayImport: [/^cli\//, facade, /^node:/, /^tinyglobby$/] },
};

/** Files that have more lines than any should, with the reason why they are not parted. */
const longFiles: Readonly<Record<string, string>> = {};

const MOST_LINES = 400;

/** The sources of this project below a folder, as paths from the root with `/` between their parts. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|cjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('node_modules/') && !file.startsWith('test/output/'))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

/** What a file imports: paths of files from the root, and packages by their names. */
function importsOf(file: string): string[] {
  return [...read(file).matchAll(IMPORT)].map((match) => resolve(file, match[1] ?? match[2] ?? ''));
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(dirname(file), specifier);
  if (/\.\w+$/.test(specifier)) return path;
  return known.has(`${path}.ts`) ? `${path}.ts` : `${path}/index.ts`;
}

const known = new Set(['report', 'server', 'client', 'cli', 'test', 'scripts'].flatMap(sources));

const product = [...known].filter((file) => /^(?:report|server|client|cli)\/.*(?<!\.d)\.ts$/.test(file));

describe('imports', () => {
  it.each(Object.entries(rooms))('of %s keep to what that room may know', (_, { files, mayImport }) => {
    const inRoom = product.filter((file) => files.test(file));
    expect(inRoom.length).toBeGreaterThan(0);
    const forbidden = inRoom.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !mayImport.some((allowed) => allowed.test(imported)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('are seen: every relative one leads to a file, and the rooms do know each other', () => {
    const arrows = product.flatMap((file) => importsOf(file).map((imported) => [file, imported] as const));
    const local = arrows.filter(([, imported]) => /^(?:report|server|client|cli)\//.test(imported));
    expect(local.filter(([, imported]) => !known.has(imported))).toEqual([]);
    expect(local.length).toBeGreaterThan(product.length);
    for (const [from, to] of [
      [syntax, text],
      [model, syntax],
      [model, forms],
      [repair, model],
      [rules, repair],
      [/^server\//, facade],
      [/^cli\//, facade],
      [/^client\//, /^report\/recognise\.ts$/],
      [/^client\//, /^vscode$/],
    ] as const) {
      expect(arrows.some(([file, imported]) => from.test(file) && to.test(imported))).toBe(true);
    }
  });

  it('run in no circle: no file needs itself, through however many others', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const imported of importsOf(file)) if (known.has(imported)) follow(imported, [...way, file]);
      done.add(file);
    };
    for (const file of product) follow(file, []);
    expect(circles).toEqual([]);
  });

  it('place every file of the product in one room', () => {
    for (const file of product) {
      const homes = Object.entries(rooms).filter(([, { files }]) => files.test(file));
      expect(
        homes.map(([name]) => name),
        file,
      ).toHaveLength(1);
    }
  });
});

describe('programs for the web', () => {
  it('are checked without the types of Node', () => {
    const { extends: base, compilerOptions, files } = JSON.parse(read('tsconfig.web.json'));
    expect(base).toBe('./tsconfig.json');
    expect(compilerOptions.types).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['server/browser.ts', 'client/browser.ts']));
    expect(JSON.parse(read('package.json')).scripts.check).toContain('tsc -p tsconfig.web.json');
  });
});

describe('files', () => {
  it(`have at most ${MOST_LINES} lines, but for those listed with a reason`, () => {
    const long = [...known].filter((file) => read(file).split('\n').length - 1 > MOST_LINES);
    expect(long.sort()).toEqual(Object.keys(longFiles).sort());
  });

  it('of report/ are checked without the types of any platform', () => {
    const { extends: base, compilerOptions } = JSON.parse(read('report/tsconfig.json'));
    expect(base).toBe('../tsconfig.json');
    expect(compilerOptions).toEqual({ types: [] });
  });

  it('of the product keep no state of their own beside their objects', () => {
    const mutable = product.filter((file) => /^(?:export )?(?:let|var)\b/m.test(read(file)));
    expect(mutable).toEqual([]);
  });
});
