// Calls npm, and installs the project's dependencies when they are not what the lockfile says.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { findProgram } from './programs.mjs';
import { run, runQuietly } from './run.mjs';
import { SetUpError, step } from './terminal.mjs';

/**
 * The command that starts npm, and its first arguments: the npm that runs this script, or the one on the PATH when
 * the script was started without one.
 */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && path.basename(running) === 'npm-cli.js') return [process.execPath, running];
  return [findProgram('npm') ?? 'npm'];
}

/** Runs `npm <args>` in a folder, showing its output; returns the exit code. */
export async function npm(args, cwd = root) {
  const [command, ...leading] = npmCommand();
  return run(command, [...leading, ...args], { cwd });
}

/**
 * Runs `npm ci <args>` in a folder.
 *
 * @throws {SetUpError} with npm's own words, when it fails
 */
export async function npmCi(cwd, args = []) {
  const [command, ...leading] = npmCommand();
  // No dependency needs its installation scripts, and some would look for compilers or for more downloads.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const { code, output } = await runQuietly(command, [...leading, 'ci', ...quiet, ...args], { cwd });
  if (code !== 0) {
    throw new SetUpError(
      `npm ci 在 ${cwd} 中失败；请检查网络或 npm 的镜像设置，再运行一次。npm 的输出如下。`,
      `npm ci failed in ${cwd}. Check the network or npm's registry setting and try again. npm said:\n${output}`,
    );
  }
}

/**
 * Whether node_modules is what the lockfile says. npm records what it installed at the very end, so an
 * interrupted installation has no record. Packages for other systems are in the lockfile only.
 */
function isInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(record);
  const wanted = Object.entries(packagesOf(path.join(root, 'package-lock.json')));
  return wanted.every(
    ([place, { version, optional }]) =>
      place === '' || installed[place]?.version === version || (optional && !installed[place]),
  );
}

/** Installs the project's dependencies unless they are there already. */
export async function installDependencies() {
  if (isInstalled()) return;
  await step('安装依赖  Installing dependencies (npm ci)', () => npmCi(root));
}
