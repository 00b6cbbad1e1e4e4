// The entry of the in-editor suite: VS Code loads the bundle of this file in its extension host and calls `run`.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const testDeadlineMilliseconds = 30_000;

/**
 * Runs every bundled test file beside this one and writes the counts to the file that the environment names.
 *
 * @throws when a test has failed, which VS Code reports as a failed run
 */
export async function run(): Promise<void> {
  // Mocha is an ES module, and this bundle is not.
  const { default: Mocha } = await import('mocha');
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

  const counts = { passed: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => {
        counts.passed += 1;
      })
      .on('fail', () => {
        counts.failed += 1;
      });
  });
  const results = process.env.GOUJI_TEST_RESULTS;
  if (results !== undefined) writeFileSync(results, JSON.stringify(counts));
  if (counts.passed + counts.failed === 0) throw new Error('The suite has no tests.');
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}
