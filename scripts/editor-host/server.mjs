// Starts and stops the server of the hosted editor.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hostNode, vscodeFolder } from './install.mjs';
import { writeLanguagePack } from './language.mjs';
import { quietSettings } from './settings.mjs';

const startDeadlineMilliseconds = 60_000;
const stopDeadlineMilliseconds = 5_000;

/**
 * The environment without what a surrounding VS Code or debugger has put there for its own child processes.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
function cleaned(environment) {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.test(name)));
}

/** Sends a signal to a whole process group; false when nobody is left in it. */
function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
    return true;
  } catch {
    return false;
  }
}

/** The port the server listens on, as soon as it says so. */
function listeningPort(child) {
  let log = '';
  return new Promise((resolve, reject) => {
    const fail = (reason) => reject(new Error(`The hosted editor ${reason}\n${log}`));
    const timer = setTimeout(() => fail('did not start in time.'), startDeadlineMilliseconds);
    const read = (chunk) => {
      log += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with exit code ${code}.`);
    });
  });
}

/**
 * @typedef {object} HostedServer
 * @property {string} authority host and port, on the loopback interface
 * @property {string} token what a browser has to show to be let in
 * @property {() => Promise<void>} stop ends the server and every process it started, and removes what it wrote
 */

/**
 * Starts the server of the hosted editor on a free port of the loopback interface, in a throw-away profile.
 *
 * @param {object} [options]
 * @param {string} [options.userDirectory] where settings.json is and stays; in the throw-away profile by default
 * @param {string} [options.extensionsDirectory] where extensions are installed; in the profile by default
 * @param {string} [options.extension] the folder of an extension to offer as if it were installed
 * @param {string} [options.locale] the display language, such as `zh-cn`
 * @param {boolean} [options.forPictures] whether the editor is looked at, instead of running tests
 * @param {Record<string, unknown>} [options.settings] what the settings get besides the quiet ones
 * @returns {Promise<HostedServer>}
 */
export async function startServer(options = {}) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'gouji-editor-'));
  const userDirectory = options.userDirectory ?? path.join(profile, 'data');
  const extensionsDirectory = options.extensionsDirectory ?? path.join(profile, 'extensions');
  writeSettings(userDirectory, options.settings ?? {});
  writeLanguagePack(userDirectory);
  // The scan for extensions fails when the folder does not exist.
  mkdirSync(extensionsDirectory, { recursive: true });
  if (options.extension !== undefined) linkExtension(options.extension, extensionsDirectory);

  const token = randomBytes(8).toString('hex');
  const args = [
    path.join(vscodeFolder, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--server-data-dir', profile, '--user-data-dir', userDirectory],
    ...['--extensions-dir', extensionsDirectory],
    ...(options.locale === undefined ? [] : ['--locale', options.locale]),
    ...['--accept-server-license-terms', '--disable-telemetry', '--telemetry-level', 'off'],
    ...['--disable-update-check', '--disable-workspace-trust'],
    // Without this VS Code ignores a development or tests path in the address, and hangs silently. With it, it shows no
    // notifications but those in their list.
    ...(options.forPictures === true ? [] : ['--enable-smoke-test-driver']),
  ];
  // A process group of its own: ending only the server would leave its extension hosts behind.
  const child = spawn(hostNode, args, {
    env: { ...cleaned(process.env), EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const killAtExit = () => signalGroup(child.pid, 'SIGKILL');
  process.once('exit', killAtExit);

  const stop = async () => {
    const deadline = Date.now() + stopDeadlineMilliseconds;
    signalGroup(child.pid, 'SIGTERM');
    while (signalGroup(child.pid, 0) && Date.now() < deadline) await wait(50);
    signalGroup(child.pid, 'SIGKILL');
    process.off('exit', killAtExit);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    return { authority: `127.0.0.1:${await listeningPort(child)}`, token, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes an extension's folder one of the installed extensions, whose folders have to bear this name. */
function linkExtension(folder, extensionsDirectory) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  symlinkSync(folder, path.join(extensionsDirectory, `${publisher}.${name}-${version}`), 'junction');
}

/** Writes settings.json, unless the profile has one already. */
function writeSettings(userDirectory, settings) {
  const file = path.join(userDirectory, 'User', 'settings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}
