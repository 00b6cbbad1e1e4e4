// The way of somebody who has never used the extension, from its package to next year's report, in a real browser. Each
// step fails when its result is not there; what it looks like then is a picture of the README.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { packageExtension } from '../package.mjs';
import { testOutput } from '../setup/paths.mjs';
import { manyMistakes, oneMistake, placeOf } from '../setup/samples.mjs';
import { step } from '../setup/terminal.mjs';
import { photograph } from './camera.mjs';
import { openQuickFixes } from './mend.mjs';
import {
  activeEditor,
  choose,
  goTo,
  hoverBox,
  leaveMouse,
  openFile,
  runCommand,
  showHover,
  whenRead,
} from './person.mjs';
import { images } from './picture.mjs';
import { copySamples, onStage, plainSettings } from './stage.mjs';
import { wordsOf } from './words.mjs';

const patienceMilliseconds = 30_000;

/** Waits until something holds of the files on the disk: the editor saves in its own time. */
async function until(condition, complaint) {
  const deadline = Date.now() + patienceMilliseconds;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(complaint);
    await wait(100);
  }
}

/** How often the list of a machine's files is answered: it passes over answers while it still reads a folder. */
const answers = 10;
const answerPatienceMilliseconds = 2_000;

/**
 * Types a path into the list by which the hosted editor asks for files and folders of its machine.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} place the path
 * @param {string} listed what the list shows once it has read the folder
 */
async function chooseOnMachine(page, place, listed) {
  const input = page.locator('.quick-input-widget input');
  const button = page.locator('.quick-input-widget .quick-input-action .monaco-button').first();
  await row(page, '..').first().waitFor();
  for (let answer = 1; ; answer += 1) {
    try {
      // The list writes a path of its own first, and may do so over what was typed.
      await input.fill(place, { timeout: answerPatienceMilliseconds });
      await row(page, listed).first().waitFor({ timeout: answerPatienceMilliseconds });
      await button.click({ timeout: answerPatienceMilliseconds });
      await button.waitFor({ state: 'hidden', timeout: answerPatienceMilliseconds });
      return;
    } catch (error) {
      if (answer === answers) throw error;
    }
  }
}

const fileNamed = (folder, sample) => path.join(folder, path.basename(sample));
const row = (page, words) => page.locator('.quick-input-list .monaco-list-row', { hasText: words });

/** Opens a report of the folder by its name. */
async function openReport(page, words) {
  await openFile(page, words);
  await page.locator('.tab.active', { hasText: words }).waitFor();
  await whenRead(page);
}

/**
 * @typedef {object} Path
 * @property {string} folder of the newcomer's reports
 * @property {string} vsix the packaged extension
 * @property {string} language the display language
 * @property {ReturnType<typeof wordsOf>} words what the extension says
 */

/**
 * The steps, each with what it looks like at its end or at its most telling moment. Some pass by something that only an
 * installed extension shows: that is taken as well, once.
 */
const steps = [
  {
    name: 'install',
    async act(page, { vsix }) {
      await page.keyboard.press('Control+Shift+x');
      await runCommand(page, 'Install from VSIX');
      await chooseOnMachine(page, vsix, path.basename(vsix));
      await page.locator('.extensions-viewlet .extension-list-item', { hasText: '勾稽' }).first().click();
      await page.locator('.extension-editor .name', { hasText: '勾稽' }).waitFor();
      await leaveMouse(page);
    },
    frame: { elements: ['.part.sidebar', '.part.editor'], height: 250 },
  },
  {
    name: 'folder',
    async act(page, { folder, words }) {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+o');
      await chooseOnMachine(page, folder, path.basename(folder));
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '2022年' }).waitFor();
      await runCommand(page, words.command('checkFolder'));
      await page.locator('.notification-toast', { hasText: '5' }).waitFor();
      await page
        .locator('.notification-toast .monaco-button', { hasText: words.say('Show Problems') })
        .click();
      const problems = page.locator('.markers-panel .monaco-list-row');
      await problems.filter({ hasText: 'applications/sum-of-results' }).first().waitFor();
      // Nothing is open, so the list may have the room of the editor.
      await page.locator('.part.panel .codicon-collapse-all').first().click();
      await problems.filter({ hasText: '2022年' }).locator('.monaco-tl-twistie').click();
      await problems.filter({ hasText: 'applications/sum-of-results' }).first().waitFor();
      await page
        .locator('.part.panel .codicon-screen-full, .part.panel .codicon-panel-maximize')
        .first()
        .click();
      await page.locator('.part.editor').waitFor({ state: 'hidden' });
      await leaveMouse(page);
    },
    frame: { elements: ['.part.panel', '.explorer-folders-view'], height: 250 },
  },
  {
    name: 'find',
    async act(page) {
      const file = page.locator('.markers-panel .monaco-list-row', { hasText: '2022年' }).first();
      await file.waitFor();
      await page.locator('.markers-panel .monaco-list-row', { hasText: '42' }).first().dblclick();
      await page.locator('.tab.active', { hasText: '2022年' }).waitFor();
      await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      await page.keyboard.press('Control+j');
      await page.keyboard.press('Control+b');
      await leaveMouse(page);
      await page.keyboard.press('Control+1');
      // Until the editor has done with the report, it takes hovers away again.
      await page.locator('.codelens-decoration').first().waitFor();
      await page.locator(activeEditor).locator('.view-line .mtkb').first().waitFor();
      await showHover(page, '13');
      // Once more, to go into it: then it stays.
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
    },
    frame: { lines: ['（二）部分公开（区分'], elements: [hoverBox] },
  },
  {
    name: 'fix',
    async act(page) {
      await page.keyboard.press('Escape');
      await openQuickFixes(page);
    },
    frame: { lines: ['（二）部分公开（区分'], elements: ['.action-widget'] },
    async end(page, { folder }) {
      await page.keyboard.press('Enter');
      const file = fileNamed(folder, oneMistake);
      const isMended = () => /（二）部分公开[^\t]*\t5\t2\t/.test(readFileSync(file, 'utf8'));
      await until(isMended, 'The wrong number was not replaced.');
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'dismiss',
    async act(page, { folder, words, language }) {
      await openReport(page, '2024年');
      await goTo(page, placeOf(fileNamed(folder, manyMistakes), '截至11月底'));
      await openQuickFixes(page);
      await page
        .locator('.action-widget .monaco-list-row.action', { hasText: /写明理由|with a reason/ })
        .first()
        .click();
      const input = page
        .locator('.quick-input-widget', { hasText: words.say('Why need nothing be changed here?') })
        .locator('input');
      await input.fill(
        language === 'en'
          ? 'The column was closed in December; verified with the office that runs it'
          : '该栏目12月停更改版，已与平台管理科核实',
      );
    },
    frame: { elements: ['.quick-input-widget'], lines: ['（一）主动公开。'] },
    async end(page, { folder }) {
      const squiggle = page.locator('.squiggly-info');
      await squiggle.first().waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      const baseline = path.join(folder, 'gouji.baseline.json');
      const isKept = () =>
        existsSync(baseline) && readFileSync(baseline, 'utf8').includes('structure/partial-year');
      await until(isKept, `The dismissal was not kept: ${readdirSync(folder).join()}`);
      await squiggle.first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'new-report',
    async act(page, { words, language }) {
      await openReport(page, '2022年');
      await runCommand(page, words.command('newReport').replace('…', ''));
      await choose(page, '2022年');
      const input = page.locator('.quick-input-widget input');
      for (const given of ['云岫市水利局', '2023']) {
        await page.waitForFunction(
          (value) => document.querySelector('.quick-input-widget input')?.value === value,
          given,
        );
        await input.press('Enter');
      }
      const carried = page.locator(activeEditor).locator('.view-line', { hasText: '二、上年结转' });
      await page.locator(activeEditor).locator('.view-line', { hasText: '水利局2023年' }).first().waitFor();
      await page.locator('.notification-toast', { hasText: '3' }).waitFor();
      await page.keyboard.press('Control+Shift+o');
      const label = language === 'en' ? 'carried in' : '二、上年结转';
      await page.locator('.quick-input-widget input').fill(`@${label}`);
      await row(page, label).first().waitFor();
      await page.keyboard.press('Enter');
      await carried.first().waitFor();
      const text = (await carried.first().textContent()) ?? '';
      if (!/2.*1.*3/.test(text)) throw new Error(`Nothing was carried in: ${text}`);
    },
    frame: { elements: ['.notification-toast'], lines: ['三、收到和处理'] },
    also: {
      name: 'language-model-tools',
      async act(page) {
        await page.keyboard.press('Control+Shift+x');
        await page.locator('.extensions-viewlet .extension-list-item', { hasText: '勾稽' }).first().click();
        const extension = page.locator('.extension-editor');
        await extension.locator('.navbar a', { hasText: 'Features' }).click();
        await extension.getByText('Language Model Tools').first().click();
        await extension.getByText('gouji_explain_category').first().waitFor();
        await page.keyboard.press('Control+b');
        await leaveMouse(page);
      },
      frame: { elements: ['.extension-editor .body'], height: 240, width: 760 },
    },
  },
];

/**
 * Goes the newcomer's way, and takes a picture of each step.
 *
 * @param {string} language the display language
 * @param {string} executablePath the browser's program
 */
export async function newcomer(language, executablePath) {
  const vsix = path.join(testOutput, 'gouji.vsix');
  await packageExtension(vsix);
  const { folder, remove } = copySamples();
  const given = { folder, vsix, language, words: wordsOf(language) };
  const scene = { name: 'newcomer', executablePath, server: { locale: language, settings: plainSettings } };
  try {
    await onStage(scene, async (page) => {
      for (const [index, { name, act, frame, end, also }] of steps.entries()) {
        const picture = `newcomer-${index + 1}-${name}.${language}.png`;
        await step(picture, async () => {
          await act(page, given);
          await photograph(page, path.join(images, picture), frame);
          await end?.(page, given);
        });
        if (also === undefined || language !== 'zh-cn') continue;
        await step(`${also.name}.${language}.png`, async () => {
          await also.act(page);
          await photograph(page, path.join(images, `${also.name}.${language}.png`), also.frame);
        });
      }
    });
  } finally {
    remove();
  }
}
