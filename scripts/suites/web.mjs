// The in-editor suite where the extension runs in a browser: its host is a Web Worker, and so is the language server.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { workbenchAddress } from '../editor-host/address.mjs';
import { startBrowser } from '../editor-host/browser.mjs';
import { developInBrowser } from '../editor-host/development.mjs';
import { serveFiles } from '../editor-host/files.mjs';
import { installEditorHost } from '../editor-host/install.mjs';
import { startServer } from '../editor-host/server.mjs';
import { runSuite } from '../editor-host/suite.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { root, samples, testOutput } from '../setup/paths.mjs';
import { countsOf } from './editor.mjs';

/** The folder with the suite and the extension that holds its workspace. */
export const bundle = path.join(testOutput, 'web');

/** The scheme of a file system that is nowhere but in the editor. */
export const scheme = 'gouji-memory';

/**
 * The extension that holds the workspace. It must be there before the suite is: the editor looks at the folder at once.
 */
export function writeWorkspaceExtension() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = {
    ...{ name: 'workspace', publisher: 'gouji', version: '0.0.0', engines },
    browser: './workspace-extension.js',
    activationEvents: [`onFileSystem:${scheme}`],
  };
  mkdirSync(bundle, { recursive: true });
  writeFileSync(path.join(bundle, 'package.json'), JSON.stringify(manifest));
}

/**
 * Bundles the suite, and the extension that holds its workspace, each into one file, as web extension hosts load them.
 */
export async function bundleSuite(address) {
  rmSync(bundle, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/editor/web/index.ts', 'test/editor/web/workspace-extension.ts'],
    outdir: bundle,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/editor/web/assert.ts' },
    define: {
      GOUJI_TEST_ADDRESS: JSON.stringify(address),
      // Mocha would put itself in the place of the bundle's own exports.
      module: 'undefined',
      exports: 'undefined',
    },
    logLevel: 'warning',
  });
}

/**
 * The extension as it stands in the project's folder. It is loaded from a web address, not from the machine that serves
 * the editor: VS Code runs such extensions in the browser, as vscode.dev does.
 */
export async function inBrowser() {
  await installEditorHost();
  const executablePath = await ensureChromium();
  const files = await serveFiles({ extension: root, suite: bundle, samples });
  try {
    await bundleSuite(files.address);
    writeWorkspaceExtension();
    const server = await startServer();
    try {
      const browser = await startBrowser({ executablePath, loadsFromElsewhere: true });
      await developInBrowser(browser.page, {
        extensions: [`${files.address}/extension`, `${files.address}/suite`],
        tests: `${files.address}/suite/index.js`,
      });
      const address = workbenchAddress(server, { folder: `${scheme}:/年报 样例` });
      const code = await runSuite(browser.page, address);
      await browser.close();
      console.log(files.posted.get('/report') ?? '');
      return countsOf(() => files.posted.get('/results') ?? '', code);
    } finally {
      await server.stop();
    }
  } finally {
    await files.stop();
  }
}
