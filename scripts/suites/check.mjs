// The steps that read the sources without running them. A step that fails counts as one failed test.
import { npm } from '../setup/npm.mjs';

/** Type-check and lint, as `npm run check` does them. */
export async function check() {
  const code = await npm(['run', '--silent', 'check']);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}
