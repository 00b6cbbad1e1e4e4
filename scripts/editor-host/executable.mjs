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

const suiteDeadlineMilliseconds = Number(process.env.GOUJI_SUITE_DEADLINE ?? 240_000);

/** What VS Code complains of because the package has no service worker, and because it shall not use a network. */
const harmless = ['[Service Worker]', 'No extension gallery service configured'];

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

/** Runs the suite in the workbench's extension host; gives the exit code it reports, 1 when it never does. */
async function runSuite(page, address) {
  let deadline;
  try {
    return await new Promise((resolve, reject) => {
      deadline = setTimeout(
        () => reject(new Error('The suite did not end in time.')),
        suiteDeadlineMilliseconds,
      );
      page.once('crash', () => reject(new Error('The page crashed.')));
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => reject(new Error(`Ended by ${signal}.`)));
      }
      // The workbench reports to these two functions, which must be there before the page is.
      const listen = async () => {
        await page.exposeFunction('codeAutomationExit', resolve);
        await page.exposeFunction('codeAutomationLog', (type, [message, ...rest]) => {
          if (harmless.some((beginning) => String(message).startsWith(beginning))) return;
          (type === 'error' ? console.error : console.log)(message, ...rest);
        });
        await page.goto(address);
      };
      listen().catch(reject);
    });
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    clearTimeout(deadline);
  }
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
