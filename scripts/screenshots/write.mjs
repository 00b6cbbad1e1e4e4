// Pictures of what helps to write a report.
import { oneMistake } from '../setup/samples.mjs';
import { activeEditor, choose, runCommand } from './person.mjs';

const lineWith = (page, words) =>
  page.locator(activeEditor).locator('.view-line', { hasText: words }).first();

/**
 * A font as many editors of Chinese have it, in which a Chinese character is as wide as two letters: a free font made a
 * little larger, since none of that kind is installed everywhere.
 */
const doubleWidth = `@font-face {
  font-family: Doubled;
  src: local('WenQuanYi Micro Hei');
  size-adjust: 120.4%;
  unicode-range: U+3000-9FFF, U+FF00-FFEF;
}`;

/** Turns the table at the cursor into another layout. */
async function convert(page, layout) {
  await runCommand(page, '换成另一种版面');
  await choose(page, layout);
}

/** Deletes the line that the cursor is in. */
const deleteLine = (page) => page.keyboard.press('Control+Shift+k');

/** @type {import('./picture.mjs').Picture[]} */
export const write = [
  {
    name: 'completion',
    document: oneMistake,
    at: ['四、结转下年度', 0],
    async act(page) {
      await page.keyboard.press('Control+Shift+Enter');
      await page.keyboard.type('\tbygk');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: '（三）不予公开' }).first().waitFor();
    },
    frame: { lines: ['（七）总计'], elements: ['.suggest-widget'], width: 860 },
  },
  {
    name: 'insert-missing',
    document: oneMistake,
    at: ['2.重复申请', 0],
    async act(page) {
      await deleteLine(page);
      await runCommand(page, '补上缺少的表');
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    },
    frame: { elements: ['.quick-input-widget'] },
  },
  {
    name: 'formatting',
    document: oneMistake,
    settings: { 'editor.fontFamily': "Doubled, 'DejaVu Sans Mono'" },
    at: ['行政许可', 0],
    async act(page) {
      await page.addStyleTag({ content: doubleWidth });
      await convert(page, '竖线');
      await lineWith(page, '| 行政许可').waitFor();
    },
    frame: { lines: ['二、主动公开', '行政事业性收费'], width: 840 },
  },
  {
    name: 'conversion',
    document: oneMistake,
    at: ['未经复议直接起诉', 0],
    async act(page) {
      await runCommand(page, '换成另一种版面');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '合并的单元格' }).waitFor();
    },
    frame: { elements: ['.quick-input-widget'] },
  },
  {
    name: 'paste',
    document: oneMistake,
    at: ['四、结转下年度', 2],
    async act(page) {
      await page.evaluate(() => navigator.clipboard.writeText('6\t1\t0\t0\t0\t0\t7\n'));
      await page.keyboard.press('Control+v');
      await page.locator('.post-edit-widget').waitFor();
    },
    frame: { lines: ['3.其他', '四、结转下年度'], elements: ['.post-edit-widget'], width: 820 },
  },
];
