// A place to take pictures in: a hosted editor, and a browser that shows it a folder of reports.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { workbenchAddress } from '../editor-host/address.mjs';
import { startBrowser } from '../editor-host/browser.mjs';
import { developInBrowser } from '../editor-host/development.mjs';
import { startServer } from '../editor-host/server.mjs';
import { samples, testOutput } from '../setup/paths.mjs';

/** What the workbench is as large as, in CSS pixels: no more than a page of documentation is wide. */
const viewport = { width: 1000, height: 640 };

/** Device pixels for one CSS pixel: enough for Chinese characters to be sharp. */
const scale = 1.5;

/** Settings without what would only take away room from reports. */
export const plainSettings = { 'editor.minimap.enabled': false, 'editor.stickyScroll.enabled': false };

const answerDeadlineMilliseconds = 30_000;

/**
 * @typedef {object} Folder
 * @property {string} folder a copy of the samples, which the editor may save into
 * @property {() => void} remove
 */

/**
 * Copies the samples: the hosted editor saves what is typed by itself.
 *
 * @param {Record<string, unknown>} [settings] of this folder alone
 * @returns {Folder}
 */
export function copySamples(settings) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'gouji-picture-'));
  const folder = path.join(home, '年报');
  cpSync(samples, folder, { recursive: true });
  // It is about the samples, not one of the reports of a body.
  rmSync(path.join(folder, 'README.md'));
  if (settings !== undefined) {
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  }
  return { folder, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * Shows a workbench in a browser for as long as some work takes. When the work fails, what the browser showed last is
 * kept among what test runs leave behind.
 *
 * @template T
 * @param {object} scene
 * @param {string} scene.name what the picture of a failure is called
 * @param {string} scene.executablePath the browser's program
 * @param {Parameters<typeof startServer>[0]} scene.server
 * @param {Parameters<typeof workbenchAddress>[1]} [scene.open] what the workbench opens
 * @param {string[]} [scene.extensions] the addresses of extensions that run in the browser
 * @param {(page: import('playwright-core').Page) => Promise<T>} work
 */
export async function onStage({ name, executablePath, server: options, open, extensions }, work) {
  const server = await startServer({ ...options, forPictures: true });
  try {
    const browser = await startBrowser({
      ...{ executablePath, viewport, scale },
      loadsFromElsewhere: extensions !== undefined,
    });
    const { page } = browser;
    page.setDefaultTimeout(answerDeadlineMilliseconds);
    try {
      if (extensions !== undefined) await developInBrowser(page, { extensions });
      await page.goto(workbenchAddress(server, open));
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      return await work(page);
    } catch (error) {
      mkdirSync(testOutput, { recursive: true });
      await page.screenshot({ path: path.join(testOutput, `${name}.png`) });
      throw error;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
