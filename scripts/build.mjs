// Bundles the extension's client, the language server and the command line into dist/.
// `node scripts/build.mjs --watch` keeps building while sources change.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { thirdPartyNotices } from './setup/notices.mjs';
import { root } from './setup/paths.mjs';
import { oneMistake } from './setup/samples.mjs';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
  // What it gives as its main file is a wrapper that no bundler can look into.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  define: { GOUJI_VERSION: JSON.stringify(version) },
};

/** Node bundles are CommonJS: the extension host of every supported VS Code loads it, and it starts fastest. */
const forNode = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };

/**
 * Web bundles know nothing of Node. Each is one file: neither the editor's extension host there nor a worker loads a
 * second.
 */
const forWeb = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

/**
 * The HTML parser is a third of the server and seldom needed, so it is a file of its own that is loaded with the first
 * HTML table: the room that uses it imports it as ever, and here the import becomes a call that loads it.
 */
const htmlParserWhenNeeded = {
  name: 'html-parser-when-needed',
  setup(build) {
    build.onResolve({ filter: /^parse5$/ }, () => ({ path: 'parse5', namespace: 'when-needed' }));
    build.onResolve({ filter: /^\.\/html-parser\.js$/ }, ({ path: file }) => ({
      path: file,
      external: true,
    }));
    build.onLoad({ filter: /.*/, namespace: 'when-needed' }, () => ({
      contents: `export const parseFragment = (...given) => require('./html-parser.js').parseFragment(...given);`,
    }));
  },
};

const bundles = [
  // The language client is loaded with the first report only, so it is a file of its own: VS Code reads the whole of
  // dist/client.js when any text document is opened.
  {
    ...forNode,
    entryPoints: ['client/node.ts'],
    outfile: 'dist/client.js',
    external: ['vscode', './node-connection'],
    supported: { 'dynamic-import': false },
  },
  {
    ...forNode,
    entryPoints: ['client/node-connection.ts'],
    outfile: 'dist/node-connection.js',
    external: ['vscode'],
  },
  { ...forNode, entryPoints: ['server/node.ts'], outfile: 'dist/server.js', plugins: [htmlParserWhenNeeded] },
  {
    ...forNode,
    entryPoints: ['cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [htmlParserWhenNeeded],
  },
  { ...forNode, entryPoints: ['parse5'], outfile: 'dist/html-parser.js' },
  {
    ...forWeb,
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/client.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...forWeb, entryPoints: ['server/browser.ts'], outfile: 'dist/server.worker.js', format: 'iife' },
];

const dist = path.join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
// The walkthrough opens it; under a plain name, since packages are unpacked by all kinds of programs.
copyFileSync(oneMistake, path.join(dist, 'sample.txt'));

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const results = await Promise.all(bundles.map((options) => esbuild.build(options)));
  const notices = thirdPartyNotices(
    root,
    results.map((result) => result.metafile),
  );
  writeFileSync(path.join(dist, 'third-party-notices.txt'), notices);
}
