// Pictures of how the extension fits into the editor: languages, themes, tasks, settings.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { manyMistakes, oneMistake, placeOf } from '../setup/samples.mjs';
import { activeEditor, goTo, leaveMouse, openFile, rendered, runCommand, showHover } from './person.mjs';

const cell = ['（二）部分公开', 3];

/** @type {import('./picture.mjs').Picture[]} */
export const fitIn = [
  {
    name: 'recognising',
    document: oneMistake,
    at: cell,
    async act(page, { file }) {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
      await runCommand(page, 'File: New Untitled Text File');
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      await page.keyboard.press('Control+v');
      await page.locator(activeEditor).locator('.view-line', { hasText: '2023年1月16日' }).waitFor();
      await goTo(page, placeOf(file, ...cell));
      await page.locator(activeEditor).locator('.squiggly-error').first().waitFor({ state: 'attached' });
      // The totals are bold once the columns have their colours.
      await page.locator(activeEditor).locator('.view-line .mtkb').first().waitFor();
    },
    frame: { elements: ['.part.editor'], height: 400 },
  },
  {
    name: 'encoding',
    document: oneMistake,
    at: cell,
    prepare({ folder }) {
      // “政府信息公开工作年度报告” and a row of table three, as Chinese office software stores them.
      const gb18030 = 'd5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e60a';
      writeFileSync(path.join(folder, '旧稿.txt'), Buffer.from(gb18030.repeat(3), 'hex'));
    },
    async act(page) {
      await openFile(page, '旧稿.txt');
      await page.locator('.notification-toast', { hasText: 'GB18030' }).waitFor();
    },
    frame: { elements: ['.notification-toast'] },
  },
  {
    name: 'language',
    document: oneMistake,
    at: cell,
    settings: { 'gouji.language': 'en' },
    async act(page) {
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row', { hasText: 'should be' }).first().waitFor();
    },
    frame: { elements: ['.part.panel'], height: 160 },
  },
  {
    name: 'dark',
    document: oneMistake,
    at: cell,
    settings: { 'workbench.colorTheme': 'Default Dark Modern', 'gouji.inlayHints.enabled': true },
    async act(page) {
      await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    },
    frame: { lines: ['商业企业', '6.属于四类'], width: 800 },
  },
  {
    name: 'high-contrast',
    document: oneMistake,
    at: cell,
    settings: { 'workbench.colorTheme': 'Default High Contrast', 'gouji.inlayHints.enabled': true },
    async act(page) {
      await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    },
    frame: { lines: ['商业企业', '6.属于四类'], width: 800 },
  },
  {
    name: 'walkthrough',
    document: oneMistake,
    at: cell,
    async act(page) {
      await runCommand(page, 'Open Walkthrough');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '勾稽' }).first().click();
      await page.locator('.gettingStartedContainer', { hasText: '打开一份样例' }).first().waitFor();
    },
    frame: { elements: ['.part.editor'], height: 390, width: 800 },
  },
  {
    name: 'task',
    document: oneMistake,
    at: cell,
    // Text that can be read, and no picture of text.
    settings: { 'terminal.integrated.gpuAcceleration': 'off', 'terminal.integrated.fontSize': 12 },
    async act(page) {
      await runCommand(page, 'Tasks: Run Task');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'gouji' }).first().click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '检查年报' }).first().click();
      const terminal = page.locator('.xterm-rows');
      await terminal.filter({ hasText: 'reused by tasks' }).waitFor();
      await runCommand(page, 'Terminal: Scroll to Top');
      await terminal.filter({ hasText: '云岫市水利局', visible: true }).waitFor();
      await leaveMouse(page);
    },
    frame: { elements: ['.part.panel'], height: 160 },
  },
  {
    name: 'configuration',
    document: manyMistakes,
    at: ['一、本年新收', 2],
    prepare({ folder }) {
      const text =
        '{\n  "bodyType": "county",\n  "rules": {\n    "shape/blank-cel": "off",\n    "cases/total": "warnings"\n  }\n}\n';
      writeFileSync(path.join(folder, 'gouji.config.json'), text);
    },
    async act(page) {
      await openFile(page, 'gouji.config.json');
      await page
        .locator(activeEditor)
        .locator('.squiggly-warning, .squiggly-error')
        .first()
        .waitFor({ state: 'attached' });
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row', { hasText: 'gouji' }).first().waitFor();
    },
    frame: { elements: ['.part.editor', '.part.panel'] },
  },
  {
    name: 'effective-configuration',
    document: manyMistakes,
    at: ['一、本年新收', 2],
    async act(page) {
      await runCommand(page, '显示有效配置');
      await rendered(page).getByText('从年报读取').first().waitFor();
    },
    frame: { elements: ['.part.editor'], height: 330, width: 820 },
  },
  {
    name: 'commands',
    document: oneMistake,
    at: cell,
    async act(page) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill('>勾稽');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '勾稽' }).nth(4).waitFor();
    },
    frame: { elements: ['.quick-input-widget'] },
  },
  {
    name: 'accessible-view',
    document: oneMistake,
    at: ['4.保护第三方', 2],
    async act(page) {
      await showHover(page, '第十五条');
      // Once more, to go into it.
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await page.keyboard.press('Alt+F2');
      await page.locator('.accessible-view').waitFor();
    },
    frame: { elements: ['.accessible-view'] },
  },
];
