// What a person does in the workbench, by mouse and keyboard.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The editor that is used, where several are side by side. */
export const activeEditor = '.editor-group-container.active .monaco-editor[data-uri]';

/**
 * Where a cell of a table begins, or where some words stand outside tables.
 *
 * @param {string} document its path
 * @param {string} words a part of the row's label, or of the text; the first line that has them counts, of rows if a cell is
 *   wanted
 * @param {number} [cell] the tab-separated cell in that row, counted from 0; without it, the words themselves are meant
 * @returns {{ line: number, column: number }} counted from 1, columns in UTF-16 code units
 */
export function placeOf(document, words, cell) {
  const lines = readFileSync(document, 'utf8').split(/\r?\n/);
  const index = lines.findIndex(
    (line) => line.includes(words) && (cell === undefined || line.includes('\t')),
  );
  if (index === -1) throw new Error(`${document} has no ${words}.`);
  if (cell === undefined) return { line: index + 1, column: lines[index].indexOf(words) + 1 };
  const before = lines[index].split('\t').slice(0, cell);
  return { line: index + 1, column: before.reduce((sum, { length }) => sum + length + 1, 1) };
}

/** Puts the cursor somewhere: by the command that asks for a line, and from its beginning by the arrow keys. */
export async function goTo(page, { line, column }) {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  // The command counts a Chinese character as two columns, and a tab as several.
  for (let reached = 1; reached < column; reached += 1) await page.keyboard.press('ArrowRight');
}

/** Takes the mouse away from everything that would show a tip. */
export async function leaveMouse(page) {
  await page.mouse.move(2, 400);
}

/** How often a command is looked for, and how long each time. */
const commandTrials = 12;
const commandPatienceMilliseconds = 2_500;

/** Runs a command that the palette has under a title, wholly or in part. It may come into the palette only after a while. */
export async function runCommand(page, title) {
  const found = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let trial = 1; ; trial += 1) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    try {
      await found.click({ timeout: commandPatienceMilliseconds });
      break;
    } catch (error) {
      if (trial === commandTrials) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await leaveMouse(page);
}

/** Takes the entry of the list that asks the person something. */
export async function choose(page, words) {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
  await leaveMouse(page);
}

/** Opens a file of the folder by its name, or a part of it that no other file has. */
export async function openFile(page, name) {
  const found = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').fill(name);
  await found.click();
  await leaveMouse(page);
}

const hoverTrials = 5;
const hoverPatienceMilliseconds = 6_000;
const hoverPauseMilliseconds = 500;

/** The box that says something about the place of the cursor or the mouse. */
export const hoverBox = '.monaco-resizable-hover .monaco-hover';

/** Shows the hover at the cursor; once more where the editor takes it away again because something else has moved. */
export async function showHover(page, words) {
  const hover = page.locator(hoverBox, { hasText: words }).first();
  for (let trial = 1; trial <= hoverTrials; trial += 1) {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    try {
      await hover.waitFor({ timeout: hoverPatienceMilliseconds });
    } catch {
      continue;
    }
    await wait(hoverPauseMilliseconds);
    if (await hover.isVisible()) return;
  }
  throw new Error(`The hover with ${words} does not come, or does not stay.`);
}

/** Waits until the language server has answered about the report that is open: its outline is in the breadcrumbs, or it has problems. */
export async function whenRead(page) {
  const outline = page.locator(
    '.breadcrumbs-control .outline-element-icon, .breadcrumbs-control .codicon-symbol-file',
  );
  const problems = page.locator('.part.statusbar [id="status.problems"] [aria-label*=":"]');
  await outline.or(problems).first().waitFor();
}

/** What a page of Markdown shows in the editor, rendered. */
export function rendered(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}
