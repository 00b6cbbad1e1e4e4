// Runs other programs and waits for their end.
import { spawn } from 'node:child_process';

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * An argument for a program that is started by way of the Windows shell, which splits at blanks; elsewhere no shell
 * comes between, and the argument stays as it is.
 */
export function shellArgument(argument) {
  return process.platform === 'win32' ? `"${argument}"` : argument;
}

/** Starts a program; batch files, which are what npm and code are on Windows, need the shell. */
function start(command, args, options) {
  if (!/\.(cmd|bat)$/i.test(command)) return spawn(command, args, options);
  return spawn(shellArgument(command), args.map(shellArgument), { ...options, shell: true });
}

/**
 * Waits for a program's end. A signal that would end this process is passed on first, so that nothing goes on in
 * the background, and takes its effect here afterwards.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 * @throws when it could not be started
 */
async function exitCodeOf(child) {
  let received;
  const passOn = (signal) => {
    received = signal;
    child.kill(signal);
  };
  for (const signal of endings) process.on(signal, passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of endings) process.off(signal, passOn);
    if (received !== undefined) process.kill(process.pid, received);
  }
}

/**
 * Runs a program with its output shown as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it or it could not be started
 */
export async function run(command, args, options = {}) {
  const child = start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  try {
    return await exitCodeOf(child);
  } catch (error) {
    console.error(`${command}: ${error.message}`);
    return 1;
  }
}

/**
 * Runs a program and keeps its output, for programs that matter only when they fail.
 *
 * @returns {Promise<{ code: number, output: string }>} exit code as in `run`, and both output streams in one text
 */
export async function runQuietly(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  try {
    return { code: await exitCodeOf(child), output };
  } catch (error) {
    return { code: 1, output: `${command}: ${error.message}` };
  }
}
