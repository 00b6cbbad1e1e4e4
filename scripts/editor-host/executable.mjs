#!/usr/bin/env node
// Looks like the executable of VS Code to @vscode/test-electron, and answers with the hosted editor and a headless
// browser. Understands the few arguments that matter for tests; the others are about desktop windows.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../setup/chromium.mjs';
import { run } from '../setup/run.mjs';
import { runMain } from '../setup/terminal.mjs';
import { workbenchAddress } from './address.mjs';
import { startBrowser } from './browser.mjs';
import { hostNode, installEditorHost, vscodeFolder } from './install.mjs';
import { startServer } from './server.mjs';
import { runSuite } from './suite.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    locale: { type: 'string' },
  },
});

/** A path as VS Code takes it, which may also be a file URI. */
function absolute(value) {
  if (value === undefined) return undefined;
  return value.startsWith('file:') ? fileURLToPath(value) : path.resolve(value);
}

/** Installs a packaged extension, as `code --install-extension` does. */
async function installExtension(file) {
  const args = ['--install-extension', absolute(file)];
  for (const name of ['extensions-dir', 'user-data-dir']) {
    if (values[name] !== undefined) args.push(`--${name}`, absolute(values[name]));
  }
  return run(hostNode, [path.join(vscodeFolder, 'out', 'server-main.js'), ...args]);
}

await runMain(async () => {
  await installEditorHost();
  if (values['install-extension'] !== undefined) {
    process.exitCode = await installExtension(values['install-extension']);
    return;
  }
  const executablePath = await ensureChromium();
  const server = await startServer({
    userDirectory: absolute(values['user-data-dir']),
    extensionsDirectory: absolute(values['extensions-dir']),
    locale: values.locale,
  });
  try {
    const browser = await startBrowser({ executablePath });
    const address = workbenchAddress(server, {
      folder: absolute(positionals[0]),
      developmentPath: absolute(values.extensionDevelopmentPath),
      testsPath: absolute(values.extensionTestsPath),
    });
    process.exitCode = await runSuite(browser.page, address);
    await browser.close();
  } finally {
    await server.stop();
  }
});
