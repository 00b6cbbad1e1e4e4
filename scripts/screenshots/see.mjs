// Pictures of what a report shows by itself.
import { correct, manyMistakes, oneMistake } from '../setup/samples.mjs';
import { rendered, runCommand } from './person.mjs';

/** @type {import('./picture.mjs').Picture[]} */
export const see = [
  {
    name: 'problems',
    document: manyMistakes,
    at: ['2.其他法律', 0],
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
    frame: { lines: ['一、本年新收'], elements: ['.part.panel'] },
  },
  {
    name: 'outline',
    document: oneMistake,
    at: ['（二）部分公开', 3],
    sideBar: true,
    async act(page) {
      await page.locator('.part.sidebar .pane-header', { hasText: '大纲' }).click();
      await page.locator('.part.sidebar .pane-header', { hasText: '年报' }).click();
      await page.locator('.outline-pane .monaco-list-row', { hasText: '（二）部分公开' }).waitFor();
    },
    frame: { elements: ['.part.sidebar', '.breadcrumbs-control'], height: 330, width: 760 },
  },
  {
    name: 'folding',
    document: correct,
    at: ['本报告依据'],
    async act(page) {
      await runCommand(page, 'Fold Level 1');
      await page.locator('.inline-folded').nth(3).waitFor({ state: 'attached' });
    },
    frame: { elements: ['.monaco-editor .view-lines'], width: 700, height: 330 },
  },
  {
    name: 'selection',
    document: oneMistake,
    at: ['（二）部分公开', 3],
    async act(page) {
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift+Alt+ArrowRight');
      await page.locator('.selected-text').first().waitFor({ state: 'attached' });
    },
    frame: { lines: ['一、本年新收', '7.属于行政执法案卷'], width: 800 },
  },
  {
    name: 'colours',
    document: oneMistake,
    at: ['三、本年度办理结果', 0],
    async act() {},
    frame: { lines: ['商业企业', '7.属于行政执法案卷'], width: 800 },
  },
  {
    name: 'highlights',
    document: correct,
    at: ['（一）予以公开', 3],
    async act(page) {
      await page.locator('.wordHighlightText, .wordHighlight').nth(5).waitFor({ state: 'attached' });
    },
    frame: { lines: ['商业企业', '5.属于三类'], width: 800 },
  },
  {
    name: 'inlay-hints',
    document: manyMistakes,
    settings: { 'gouji.inlayHints.enabled': true },
    at: ['（二）依申请公开'],
    async act() {},
    frame: { lines: ['（一）主动公开。', '（三）政府信息管理'] },
  },
  {
    name: 'code-lens',
    document: manyMistakes,
    at: ['一、本年新收', 2],
    async act(page) {
      await page.locator('.codelens-decoration').first().waitFor();
    },
    frame: { lines: ['三、收到和处理', '三、本年度办理结果'], width: 800 },
  },
  {
    name: 'calculation-sheet',
    document: manyMistakes,
    at: ['一、本年新收', 2],
    async act(page) {
      await page.locator('.codelens-decoration a').first().click();
      await rendered(page).getByText('相差 3').first().waitFor();
    },
    frame: { elements: ['.part.editor'], height: 420 },
  },
  {
    name: 'status',
    document: oneMistake,
    at: ['（二）部分公开', 3],
    async act(page) {
      await page.locator('#status\\.languageStatus').hover();
      await page.locator('.hover-language-status', { hasText: '2021 格式' }).waitFor();
    },
    frame: { elements: ['.hover-language-status', '.part.statusbar .right-items'] },
  },
];
