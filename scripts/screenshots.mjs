// Makes the pictures of the documentation: drives the workbench by mouse and keyboard as a person does, in Chinese and
// in English, and writes docs/images/<name>.<language>.png. Fails when something that belongs in a picture does not come.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { workbenchAddress } from './editor-host/address.mjs';
import { startBrowser } from './editor-host/browser.mjs';
import { installEditorHost } from './editor-host/install.mjs';
import { startServer } from './editor-host/server.mjs';
import { build } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureChineseFont } from './setup/fonts.mjs';
import { installDependencies } from './setup/npm.mjs';
import { root, samples } from './setup/paths.mjs';
import { runMain, step } from './setup/terminal.mjs';

const images = path.join(root, 'docs', 'images');
const languages = { 'zh-cn': 'zh-cn', en: 'en' };

const oneMistake = '云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt';
const manyMistakes = '松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt';

/** The line and column, counted from 1, of the n-th tab-separated cell of the table row that contains the words. */
function placeOf(document, words, cell = 0) {
  const lines = readFileSync(path.join(samples, document), 'utf8').split(/\r?\n/);
  const index = lines.findIndex((line) => line.includes(words) && line.includes('\t'));
  const cellsBefore = lines[index].split('\t').slice(0, cell);
  return { line: index + 1, column: cellsBefore.join('\t').length + (cell > 0 ? 2 : 1) };
}

/** Puts the cursor somewhere, by the command that asks for a line. */
async function goTo(page, { line, column }) {
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Each picture: the document in it, what the person does, and what must be there before it is taken. */
const pictures = [
  {
    name: 'problems',
    document: manyMistakes,
    async act(page) {
      await goTo(page, placeOf(manyMistakes, '1.本机关不掌握', 3));
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
    },
  },
  {
    name: 'hover',
    document: oneMistake,
    async act(page) {
      await goTo(page, placeOf(oneMistake, '4.保护第三方', 2));
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await page.locator('.monaco-hover', { hasText: '第十五条' }).first().waitFor();
    },
  },
  {
    name: 'quick-fix',
    document: oneMistake,
    async act(page) {
      await goTo(page, placeOf(oneMistake, '（二）部分公开', 3));
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    },
  },
];

async function take({ name, document, act }, language, executablePath) {
  const server = await startServer({ locale: languages[language] });
  try {
    const viewport = { width: 1200, height: 720 };
    const browser = await startBrowser({ executablePath, viewport, scale: 1.5 });
    const { page } = browser;
    await page.goto(
      workbenchAddress(server, {
        folder: samples,
        file: path.join(samples, document),
        developmentPath: root,
      }),
    );
    await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    await act(page);
    await page.screenshot({ path: path.join(images, `${name}.${language}.png`) });
    await browser.close();
  } finally {
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
    for (const language of Object.keys(languages)) {
      await step(`${picture.name}.${language}.png`, () => take(picture, language, executablePath));
    }
  }
});
