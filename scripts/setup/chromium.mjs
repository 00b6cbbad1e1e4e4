// Finds the browser that tests and screenshots drive, and installs it on Debian.

import { installPackages } from './debian.mjs';
import { findProgram } from './programs.mjs';
import { runQuietly } from './run.mjs';
import { SetUpError } from './terminal.mjs';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/** Ubuntu's chromium may be an empty package that only points at a snap, so a name on the PATH proves nothing. */
async function starts(program) {
  const { code } = await runQuietly(program, ['--version']);
  return code === 0;
}

async function findBrowser() {
  for (const name of names) {
    const program = findProgram(name);
    if (program && (await starts(program))) return program;
  }
  return undefined;
}

/**
 * The path of a Chromium or Chrome: the one that the environment variable CHROMIUM names, else one on the PATH,
 * else Debian's, installed now.
 *
 * @throws {SetUpError} saying what to install, when there is none
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (await starts(named)) return named;
    throw new SetUpError(
      `环境变量 CHROMIUM 指向的浏览器无法启动：${named}`,
      `The browser that CHROMIUM names does not start: ${named}`,
    );
  }
  const present = await findBrowser();
  if (present) return present;
  await installPackages(['chromium']);
  const installed = await findBrowser();
  if (installed) return installed;
  throw new SetUpError(
    '装上的 chromium 无法启动（在 Ubuntu 上它可能只是指向 snap 的空包）。请安装 Google Chrome，或用环境变量 CHROMIUM 指明一个 Chromium 的路径。',
    'The installed chromium does not start (on Ubuntu it may be an empty package that points at a snap). Install Google Chrome, or name a Chromium by the environment variable CHROMIUM.',
  );
}
