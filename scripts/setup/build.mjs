// Builds dist/ as a step of a longer script.
import path from 'node:path';
import { root } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { SetUpError, step } from './terminal.mjs';

/**
 * Bundles the extension, the server and the command line into dist/.
 *
 * @throws {SetUpError} with the bundler's messages, when the sources do not build
 */
export async function build() {
  await step('构建  Building', async () => {
    const script = path.join(root, 'scripts', 'build.mjs');
    const { code, output } = await runQuietly(process.execPath, [script], { cwd: root });
    if (code !== 0) throw new SetUpError('构建失败。', `The build failed.\n${output}`);
  });
}
