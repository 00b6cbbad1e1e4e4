// The entry of the in-editor suite: VS Code loads the bundle of this file in its extension host and calls `run`.
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';

const testDeadlineMilliseconds = 30_000;

/** A file that whoever starts the suite wants written, by the environment variable that names it. */
function wantedFile(variable: string): string {
  const file = process.env[variable];
  if (file === undefined) throw new Error(`${variable} is not set.`);
  return file;
}

/**
 * Runs every bundled test file beside this one. Mocha's report and the counts go to files: what is printed here
 * reaches the terminal among VS Code's own messages or not at all.
 *
 * @throws when a test has failed, which VS Code reports as a failed run
 */
export async function run(): Promise<void> {
  // Mocha is an ES module, and this bundle is not.
  const { default: Mocha } = await import('mocha');
  const report = wantedFile('GOUJI_TEST_REPORT');
  Mocha.reporters.Base.consoleLog = (...message: unknown[]) => {
    appendFileSync(report, `${format(...message)}\n`);
  };
  const mocha = new Mocha({
    ui: 'tdd',
    color: false,
    timeout: testDeadlineMilliseconds,
    forbidOnly: true,
    forbidPending: true,
  });
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const name of files.sort()) mocha.addFile(path.join(__dirname, name));
  await mocha.loadFilesAsync();

  const results = wantedFile('GOUJI_TEST_RESULTS');
  const counts = { passed: 0, failed: 0 };
  // Written after every test: what is known counts, even when the editor does not live to the end of the suite.
  const count = (outcome: keyof typeof counts) => {
    counts[outcome] += 1;
    writeFileSync(results, JSON.stringify(counts));
  };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => count('passed'))
      .on('fail', (_test, error: Error) => {
        count('failed');
        appendFileSync(report, `${error.message}\n`);
      });
  });
  if (counts.passed + counts.failed === 0) throw new Error('The suite has no tests.');
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}
