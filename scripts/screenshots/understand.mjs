// Pictures of what a report's words and numbers mean.
import { correct, manyMistakes, oneMistake } from '../setup/samples.mjs';
import { hoverBox, leaveMouse, rendered, showHover } from './person.mjs';

const cursorLine = '.monaco-editor .view-overlays .current-line';

/** @type {import('./picture.mjs').Picture[]} */
export const understand = [
  {
    name: 'hover',
    languages: ['zh-cn', 'en'],
    document: oneMistake,
    at: ['4.保护第三方', 2],
    act: (page) => showHover(page, '第三方'),
    frame: { lines: ['4.保护第三方'], elements: [hoverBox] },
  },
  {
    name: 'hover-number',
    document: correct,
    at: ['四、结转下年度', 8],
    act: (page) => showHover(page, '成立'),
    frame: { lines: ['四、结转下年度'], elements: [hoverBox] },
  },
  {
    name: 'hover-figure',
    document: manyMistakes,
    at: ['76件，其中'],
    act: (page) => showHover(page, '表三'),
    frame: { elements: [hoverBox, cursorLine] },
  },
  {
    name: 'hover-document',
    document: correct,
    at: ['国办公开办函〔2021〕30号'],
    act: (page) => showHover(page, '格式'),
    frame: { elements: [hoverBox, cursorLine] },
  },
  {
    name: 'definition',
    document: correct,
    at: ['（七）总计', 3],
    async act(page) {
      await page.keyboard.press('F12');
      await page.locator('.peekview-widget .ref-tree .monaco-list-row').nth(5).waitFor();
    },
    frame: { elements: ['.peekview-widget .body'] },
  },
  {
    name: 'references',
    document: correct,
    at: ['（一）予以公开', 8],
    async act(page) {
      await page.keyboard.press('Shift+F12');
      await page.locator('.peekview-widget .ref-tree .monaco-list-row').nth(1).waitFor();
    },
    frame: { elements: ['.peekview-widget .body'] },
  },
  {
    name: 'law',
    document: correct,
    at: ['全年通过局网站'],
    async act(page) {
      await page.keyboard.insertText('四类过程性信息依照《条例》第十六条第二款不予公开。');
      await page.locator('.detected-link', { hasText: '第十六条' }).click({ modifiers: ['Control'] });
      await rendered(page).getByText('内部工作流程').waitFor();
      await leaveMouse(page);
    },
    frame: { elements: ['.part.editor'], height: 240 },
  },
  {
    name: 'rule',
    document: oneMistake,
    at: ['（二）部分公开', 3],
    async act(page) {
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel a', { hasText: 'sum-of-results' }).first().click();
      await rendered(page).getByText('每一列都要成立').waitFor();
      await page.keyboard.press('Control+j');
    },
    frame: { elements: ['.part.editor'], height: 300 },
  },
];
