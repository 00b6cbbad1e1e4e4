// What a person does in the workbench, by mouse and keyboard.
import { setTimeout as wait } from 'node:timers/promises';

/** The editor that is used, where several are side by side. */
export const activeEditor = '.editor-group-container.active .monaco-editor[data-uri]';

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

/**
 * Runs a command that the palette has under a title, wholly or in part. It may come into the palette only after a
 * while.
 */
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

/**
 * Waits until the language server has answered about the report that is open: its outline is in the breadcrumbs, or it
 * has problems.
 */
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
