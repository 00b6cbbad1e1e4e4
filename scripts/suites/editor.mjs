// The in-editor suite, run by a real VS Code: against the sources' folder, and against the packaged extension.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { packageExtension } from '../package.mjs';
import { root, samples, testOutput } from '../setup/paths.mjs';
import { shellArgument } from '../setup/run.mjs';
import { findEditor } from './editors.mjs';

const bundle = path.join(testOutput, 'editor');

/** Bundles each test file of the suite; mocha and vscode are there at run time. */
async function bundleSuite() {
  rmSync(bundle, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/editor/index.ts', 'test/editor/*.test.ts'],
    outdir: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** An extension that does nothing: VS Code runs a suite only beside an extension under development. */
function writeBystander(folder) {
  mkdirSync(folder, { recursive: true });
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = { name: 'bystander', publisher: 'gouji', version: '0.0.0', engines };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
}

/** What the suite wrote about itself. A suite that never came to its end wrote nothing, which is a failure. */
export function countsOf(read, code) {
  try {
    const { passed, failed } = JSON.parse(read());
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs the suite once, in a throw-away profile and on a copy of the samples.
 *
 * @param {string} locale the editor's display language
 * @param {(profile: { home: string, arguments: string[] }, editor: object) => Promise<string>} prepare gets the
 *   profile ready and gives the folder of the extension under development
 */
async function runSuite(locale, prepare) {
  await bundleSuite();
  const editor = await findEditor();
  // A blank and Chinese characters in the path, as on the machines of those who write reports.
  const home = mkdtempSync(path.join(os.tmpdir(), 'gouji-'));
  const workspace = path.join(home, '年报 样例');
  const results = path.join(home, 'results.json');
  const report = path.join(home, 'report.txt');
  try {
    cpSync(samples, workspace, { recursive: true });
    const profile = {
      home,
      arguments: [
        `--user-data-dir=${path.join(home, 'user')}`,
        `--extensions-dir=${path.join(home, 'extensions')}`,
      ],
    };
    const extensionDevelopmentPath = await prepare(profile, editor);
    const code = await runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: shellArgument(extensionDevelopmentPath),
      extensionTestsPath: shellArgument(path.join(bundle, 'index.js')),
      extensionTestsEnv: { GOUJI_TEST_RESULTS: results, GOUJI_TEST_REPORT: report },
      launchArgs: [workspace, ...profile.arguments, `--locale=${locale}`].map(shellArgument),
    }).catch((error) => {
      console.error(String(error));
      return 1;
    });
    if (existsSync(report)) console.log(readFileSync(report, 'utf8'));
    return countsOf(() => readFileSync(results, 'utf8'), code);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The extension as it stands in the project's folder, in English. */
export async function fromSources() {
  return runSuite('en', async () => root);
}

/** The extension as users get it: packaged, installed without the project's folder beside it, and in Chinese. */
export async function fromPackage() {
  return runSuite('zh-cn', async (profile, editor) => {
    const file = path.join(profile.home, 'gouji.vsix');
    await packageExtension(file);
    await editor.install(file, profile.arguments);
    const bystander = path.join(profile.home, 'bystander');
    writeBystander(bystander);
    return bystander;
  });
}
