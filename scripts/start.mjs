// Opens the samples with the extension in a real VS Code, from a fresh clone on: installs, builds, shows.
//   --browser   use the VS Code from npm, in the browser, although `code` is on the PATH
//   --no-open   do not open a browser, only print the address
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './editor-host/address.mjs';
import { installEditorHost } from './editor-host/install.mjs';
import { startServer } from './editor-host/server.mjs';
import { build } from './setup/build.mjs';
import { hasDisplay } from './setup/desktop.mjs';
import { installDependencies } from './setup/npm.mjs';
import { root, samples } from './setup/paths.mjs';
import { findProgram } from './setup/programs.mjs';
import { run } from './setup/run.mjs';
import { manyMistakes, placeOf } from './setup/samples.mjs';
import { runMain, SetUpError, say } from './setup/terminal.mjs';

/** The user's own VS Code, unless it could not show a window. */
function ownEditor() {
  const superuser = process.getuid?.() === 0;
  return hasDisplay() && !superuser ? findProgram('code') : undefined;
}

/**
 * Opens a new window of the user's VS Code with the extension loaded from this folder.
 *
 * @param {string} code its command line program, a batch file on Windows
 */
async function openOwnEditor(code, file, line) {
  const extension = `--extensionDevelopmentPath=${root}`;
  const exitCode = await run(code, ['--new-window', extension, samples, '--goto', `${file}:${line}`]);
  if (exitCode !== 0) {
    throw new SetUpError(
      `VS Code（${code}）没有打开。可以改用浏览器：npm start -- --browser`,
      `VS Code (${code}) did not open. Try the browser instead: npm start -- --browser`,
    );
  }
  say('已在 VS Code 的新窗口中打开样例。', 'The samples are open in a new window of VS Code.');
}

/** Opens an address in the user's browser; silent where that is impossible, since the address is printed anyway. */
function openBrowser(address) {
  const child = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}

/** Waits until the person presses q or Ctrl+C, or somebody ends this process. */
async function untilStopped() {
  const keys = process.stdin;
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    if (!keys.isTTY) return;
    keys.setRawMode(true);
    keys.setEncoding('utf8').on('data', (key) => {
      if (key === 'q' || key === 'Q' || key === '\u0003') resolve();
    });
  });
  if (keys.isTTY) keys.setRawMode(false);
  keys.pause();
}

/** Serves the hosted editor until the person stops it. */
async function serveHostedEditor(file, line, open) {
  await installEditorHost();
  const server = await startServer({ extension: root });
  try {
    const address = workbenchAddress(server, { folder: samples, file, line });
    say('\n样例已在 VS Code 中打开，请用浏览器访问：', 'The samples are open in VS Code; visit:');
    console.log(`\n  ${address}\n`);
    say('按 q 或 Ctrl+C 停止。', 'Press q or Ctrl+C to stop.');
    if (open && hasDisplay()) openBrowser(address);
    await untilStopped();
  } finally {
    await server.stop();
  }
  say('已停止。', 'Stopped.');
}

await runMain(async () => {
  const { values } = parseArgs({
    options: { browser: { type: 'boolean' }, 'no-open': { type: 'boolean' } },
  });
  await installDependencies();
  await build();
  // The first screen shows squiggles: those at the top of table three.
  const { line } = placeOf(manyMistakes, '二、上年结转');
  const code = values.browser ? undefined : ownEditor();
  if (code === undefined) await serveHostedEditor(manyMistakes, line, values['no-open'] !== true);
  else await openOwnEditor(code, manyMistakes, line);
});
