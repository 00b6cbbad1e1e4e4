// Packages the extension: `node scripts/package.mjs` writes gouji-<version>.vsix into the project's folder.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './setup/build.mjs';
import { installDependencies } from './setup/npm.mjs';
import { root } from './setup/paths.mjs';
import { runMain, say, step } from './setup/terminal.mjs';

/**
 * Packages what is in dist/ and the files that .vscodeignore lets through.
 *
 * @param {string} file where the package goes; its folder is made if there is none
 */
export async function packageExtension(file) {
  // Loaded here, because it is among the dependencies that this script may have to install.
  const { createVSIX } = await import('@vscode/vsce');
  mkdirSync(path.dirname(file), { recursive: true });
  await step('打包  Packaging', () =>
    createVSIX({
      cwd: root,
      packagePath: file,
      // Everything the extension needs is in its bundles.
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    }),
  );
}

async function main() {
  await installDependencies();
  await build();
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(root, `${name}-${version}.vsix`);
  await packageExtension(file);
  say(
    `已生成 ${file}。在 VS Code 中用「从 VSIX 安装」装上它。`,
    `Written. Install it in VS Code by “Install from VSIX”.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
