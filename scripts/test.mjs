// Runs the tests: `node scripts/test.mjs [check] [unit] [editor] [packaged] [web]`, all of them by default.
// The last line of its output is always `N passed, N failed`, and any failure makes the exit code 1.
import { build } from './setup/build.mjs';
import { installDependencies } from './setup/npm.mjs';
import { SetUpError } from './setup/terminal.mjs';

/**
 * How many tests of a suite passed and failed. A suite that could not run, or broke off, has at least one failure.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * The suites by name. Their modules need the installed dependencies, so each is loaded when its turn comes.
 *
 * @type {Record<string, () => Promise<Counts>>}
 */
const suites = {
  check: async () => (await import('./suites/check.mjs')).check(),
  unit: async () => (await import('./suites/unit.mjs')).unit(),
  editor: async () => (await import('./suites/editor.mjs')).fromSources(),
  packaged: async () => (await import('./suites/editor.mjs')).fromPackage(),
  web: async () => (await import('./suites/web.mjs')).inBrowser(),
};

function report(error) {
  console.error(error instanceof SetUpError ? error.message : error);
}

/** Runs one suite; one that throws has failed once. */
async function counted(name) {
  console.log(`\n── ${name} ──`);
  try {
    return await suites[name]();
  } catch (error) {
    report(error);
    return { passed: 0, failed: 1 };
  }
}

async function main(names) {
  const unknown = names.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    throw new SetUpError(
      `没有名为 ${unknown.join('、')} 的测试；可选：${Object.keys(suites).join('、')}。`,
      `No such suite: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`,
    );
  }
  await installDependencies();
  await build();
  const total = { passed: 0, failed: 0 };
  for (const name of names.length > 0 ? names : Object.keys(suites)) {
    const { passed, failed } = await counted(name);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

const { passed, failed } = await main(process.argv.slice(2)).catch((error) => {
  report(error);
  return { passed: 0, failed: 1 };
});
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
