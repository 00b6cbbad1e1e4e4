// Makes the pictures of the documentation: drives the workbench by mouse and keyboard as a person does, in Chinese and
// in English, and writes docs/images/<name>.<language>.png. Fails when something that belongs in a picture does not come.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { workbenchAddress } from './editor-host/address.mjs';
import { startBrowser } from './editor-host/browser.mjs';
import { installEditorHost } from './editor-host/install.mjs';
import { startServer } from './editor-host/server.mjs';
import { build } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureChineseFont } from './setup/fonts.mjs';
import { installDependencies } from './setup/npm.mjs';
import { root, samples, testOutput } from './setup/paths.mjs';
import { manyMistakes, oneMistake, placeOf } from './setup/samples.mjs';
import { runMain, step } from './setup/terminal.mjs';

const images = path.join(root, 'docs', 'images');
const languages = ['zh-cn', 'en'];

/** Each picture: the cell of a document that it is about, what the person does there, and what must have come of it. */
const pictures = [
  {
    name: 'problems',
    document: manyMistakes,
    cell: ['2.其他法律', 0],
    async act(page) {
      await page.keyboard.press('Control+Shift+m');
      const rows = page.locator('.markers-panel .monaco-list-row');
      await rows.nth(5).waitFor();
      // Each problem on one line, without the places it refers to.
      await page.locator('.part.panel .codicon-collapse-all').first().click();
      await rows.nth(1).waitFor({ state: 'detached' });
      await rows.first().locator('.monaco-tl-twistie').click();
      await rows.nth(5).waitFor();
    },
  },
  {
    name: 'hover',
    document: oneMistake,
    cell: ['4.保护第三方', 2],
    async act(page) {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await page.locator('.monaco-hover', { hasText: '第十五条' }).first().waitFor();
    },
  },
  {
    name: 'quick-fix',
    document: oneMistake,
    cell: ['（二）部分公开', 3],
    async act(page) {
      await page.locator('.lightBulbWidget, .codicon-gutter-lightbulb').first().waitFor();
      await page.keyboard.press('Control+Period');
      await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    },
  },
];

/** Puts the cursor somewhere: by the command that asks for a line, and from its beginning by the arrow keys. */
async function goTo(page, { line, column }) {
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  for (let reached = 1; reached < column; reached += 1) await page.keyboard.press('ArrowRight');
}

async function take({ name, document, cell, act }, language, executablePath) {
  const server = await startServer({ locale: language, extension: root });
  const viewport = { width: 1100, height: 660 };
  const browser = await startBrowser({ executablePath, viewport, scale: 1.5 });
  const { page } = browser;
  try {
    await page.goto(workbenchAddress(server, { folder: samples, file: document }));
    await goTo(page, placeOf(document, ...cell));
    await page.keyboard.press('Control+b');
    await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    await act(page);
    await page.screenshot({ path: path.join(images, `${name}.${language}.png`) });
  } catch (error) {
    await page.screenshot({ path: path.join(testOutput, `${name}.${language}.png`) });
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}

await runMain(async () => {
  await installDependencies();
  await build();
  await installEditorHost();
  const executablePath = await ensureChromium();
  await ensureChineseFont();
  mkdirSync(images, { recursive: true });
  for (const picture of pictures) {
    for (const language of languages) {
      await step(`${picture.name}.${language}.png`, () => take(picture, language, executablePath));
    }
  }
});
