// The entry of the in-editor suite where the extension host is a Web Worker: VS Code loads this bundle and calls `run`.
import 'mocha/mocha.js';

/** Where the suite was loaded from and posts its results to; put in by whoever bundles it. */
declare const GOUJI_TEST_ADDRESS: string;

const testDeadlineMilliseconds = 30_000;

async function post(path: string, body: string): Promise<void> {
  await fetch(`${GOUJI_TEST_ADDRESS}${path}`, { method: 'POST', body });
}

/**
 * Runs the tests of the suite that need no Node. Mocha's report and the counts are posted.
 *
 * @throws when a test has failed, which VS Code reports as a failed run
 */
export async function run(): Promise<void> {
  mocha.setup({
    ui: 'tdd',
    reporter: Mocha.reporters.Base,
    timeout: testDeadlineMilliseconds,
    forbidOnly: true,
    forbidPending: true,
  });
  await import('./tests');
  const counts = { passed: 0, failed: 0 };
  const lines: string[] = [];
  // Posted after every test: what is known counts, even when the editor does not live to the end of the suite.
  const count = async (outcome: keyof typeof counts, line: string) => {
    counts[outcome] += 1;
    lines.push(line);
    await Promise.all([post('/report', lines.join('\n')), post('/results', JSON.stringify(counts))]);
  };
  const posts: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => posts.push(count('passed', `  ✔ ${test.fullTitle()} (${test.duration} ms)`)))
      .on('fail', (test, error: Error) =>
        posts.push(count('failed', `  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`)),
      );
  });
  await Promise.all(posts);
  if (counts.passed + counts.failed === 0) throw new Error('The suite has no tests.');
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}
