// Pictures of how one gets from problem to problem, and from report to report.
import { manyMistakes } from '../setup/samples.mjs';
import { hoverBox, runCommand } from './person.mjs';

/** @type {import('./picture.mjs').Picture[]} */
export const move = [
  {
    name: 'next-problem',
    document: manyMistakes,
    at: ['一、本年新收', 2],
    async act(page) {
      await page.keyboard.press('Control+F8');
      await page.locator(hoverBox, { hasText: '空格' }).first().waitFor();
    },
    frame: {
      lines: ['商业企业', '4.保护第三方'],
      elements: [hoverBox],
    },
  },
  {
    name: 'symbols',
    document: manyMistakes,
    at: ['一、本年新收', 2],
    async act(page) {
      await runCommand(page, '检查文件夹里的年报');
      await page.locator('.notification-toast', { hasText: '其中年报' }).waitFor();
      await page.keyboard.press('Control+t');
      await page.keyboard.insertText('教育局');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '教育局' }).first().waitFor();
    },
    frame: { elements: ['.quick-input-widget'] },
  },
];
