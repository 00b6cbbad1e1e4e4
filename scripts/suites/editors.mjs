// Chooses the VS Code that runs the in-editor suite: a downloaded desktop one where that is possible, else the
// hosted one. The environment variable GOUJI_EDITOR (`desktop` or `host`) settles the choice.
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { installEditorHost } from '../editor-host/install.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { hasDisplay } from '../setup/desktop.mjs';
import { editorHost } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { say } from '../setup/terminal.mjs';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';
const answerDeadlineMilliseconds = 5_000;

/**
 * @typedef {object} Editor
 * @property {string} executable what @vscode/test-electron starts
 * @property {(file: string, profile: string[]) => Promise<void>} install installs a packaged extension into a profile
 */

/** Runs the editor's command line, which installs the package. */
async function installPackage(command, leading, file, profile) {
  const code = await run(command, [...leading, '--install-extension', file, ...profile]);
  if (code !== 0) throw new Error(`Installing ${file} ended with exit code ${code}.`);
}

/** Whether the place that desktop builds come from can be reached. */
async function canDownload() {
  try {
    const { ok } = await fetch(releases, { signal: AbortSignal.timeout(answerDeadlineMilliseconds) });
    return ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<Editor>} */
async function desktopEditor() {
  const executable = await downloadAndUnzipVSCode();
  const [command, ...leading] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true,
  });
  return { executable, install: (file, profile) => installPackage(command, leading, file, profile) };
}

/** @returns {Promise<Editor>} */
async function hostedEditor() {
  // Done before the suite starts, so that its deadline does not run while things are downloaded.
  await installEditorHost();
  await ensureChromium();
  const executable = path.join(editorHost, 'executable.mjs');
  return { executable, install: (file, profile) => installPackage(executable, [], file, profile) };
}

/**
 * The VS Code to test with, ready to start.
 *
 * @returns {Promise<Editor>}
 */
export async function findEditor() {
  const wanted = process.env.GOUJI_EDITOR ?? (hasDisplay() && (await canDownload()) ? 'desktop' : 'host');
  if (wanted === 'desktop') {
    say('用下载的桌面版 VS Code 测试。', 'Testing with a downloaded desktop VS Code.');
    return desktopEditor();
  }
  say('用 npm 上的 VS Code 测试。', 'Testing with the VS Code hosted on npm.');
  return hostedEditor();
}
