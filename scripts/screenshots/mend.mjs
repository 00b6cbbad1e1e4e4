// Pictures of how findings are dealt with.
import { manyMistakes, torn } from '../setup/samples.mjs';
import { activeEditor, runCommand } from './person.mjs';

const trials = 5;
const patienceMilliseconds = 6_000;

/** Opens the list of quick fixes at the cursor. */
export async function openQuickFixes(page) {
  await page
    .locator('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]')
    .filter({ visible: true })
    .first()
    .waitFor();
  const first = page.locator('.action-widget .monaco-list-row.action').first();
  for (let trial = 1; ; trial += 1) {
    // The keys reach the editor only once it has the focus again.
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Period');
    try {
      await first.waitFor({ timeout: patienceMilliseconds });
      return;
    } catch (error) {
      if (trial === trials) throw error;
    }
  }
}

/** @type {import('./picture.mjs').Picture[]} */
export const mend = [
  {
    name: 'fix-all',
    document: torn,
    at: ['本年新收政府信息'],
    async act(page) {
      await runCommand(page, 'Source Action');
      await page.locator('.action-widget .monaco-list-row.action', { hasText: '勾稽' }).first().waitFor();
    },
    frame: { elements: ['.action-widget', '.monaco-editor .view-overlays .current-line'], width: 700 },
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
