// Starts a browser that scripts can drive.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Starts Chromium with one empty page.
 *
 * @param {object} options
 * @param {string} options.executablePath the browser's program
 * @param {{ width: number, height: number }} [options.viewport] in CSS pixels
 * @param {number} [options.scale] device pixels for one CSS pixel
 * @param {boolean} [options.loadsFromElsewhere] whether pages may load what their server's policy forbids
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function startBrowser({
  executablePath,
  viewport = { width: 1280, height: 800 },
  scale = 1,
  loadsFromElsewhere = false,
}) {
  // Loaded here, because the package is installed only after this module is.
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    // The caller ends the server and the browser together, and in that order.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      // Chromium's sandbox does not run as root or in most containers; the only page it shows is our own.
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    bypassCSP: loadsFromElsewhere,
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { page: await context.newPage(), close: () => browser.close() };
}
