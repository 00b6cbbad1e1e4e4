// Pictures of how findings are dealt with.
import { manyMistakes, oneMistake } from '../setup/samples.mjs';
import { activeEditor, choose, runCommand } from './person.mjs';

/** Opens the list of quick fixes at the cursor. */
export async function openQuickFixes(page) {
  await page.locator('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]').filter({ visible: true }).first().waitFor();
  await page.keyboard.press('Control+Period');
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
}

/** @type {import('./picture.mjs').Picture[]} */
export const mend = [
  {
    name: 'quick-fix',
    document: oneMistake,
    at: ['（二）部分公开', 3],
    act: openQuickFixes,
    frame: { lines: ['（二）部分公开（区分'], elements: ['.action-widget'] },
  },
  {
    name: 'fix-all',
    document: manyMistakes,
    at: ['二、上年结转', 3],
    act: openQuickFixes,
    frame: { lines: ['二、上年结转'], elements: ['.action-widget'] },
  },
  {
    name: 'dismiss',
    document: manyMistakes,
    at: ['截至11月底'],
    async act(page) {
      await openQuickFixes(page);
      await page.locator('.action-widget .monaco-list-row.action', { hasText: '写明理由' }).first().click();
      await page.locator('.quick-input-widget input').fill('解读栏目11月底停更改版，12月没有发布，已与平台管理科核实');
    },
    frame: { elements: ['.quick-input-widget'], lines: ['（一）主动公开。'] },
  },
  {
    name: 'corrections',
    document: manyMistakes,
    at: ['二、上年结转', 3],
    async act(page) {
      await runCommand(page, '复制更正清单');
      await page.locator(activeEditor).locator('.view-line', { hasText: '松漪县' }).first().waitFor();
    },
    frame: { elements: ['.part.editor'], height: 400 },
  },
];
