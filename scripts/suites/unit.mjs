// The tests that need no editor: the report core, the server over standard input and output, the command line.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, testOutput } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';

const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const results = path.join(testOutput, 'unit.json');

/** What vitest wrote. A file that could not be loaded has failed although none of its tests did. */
function countsOf(file) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Runs vitest once. */
export async function unit() {
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const code = await run(process.execPath, [vitest, 'run', ...reporters], { cwd: root });
  const { passed, failed } = countsOf(results);
  // Vitest also fails for reasons that are no test's, such as a promise nobody waited for.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
