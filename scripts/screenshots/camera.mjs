// Takes a picture of what matters in a workbench, and leaves out the rest.
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { activeEditor } from './person.mjs';
import { withPalette } from './png.mjs';

/**
 * What a picture shows: elements by their selectors, and lines of the active editor by words that stand in them. The
 * picture is the smallest rectangle around all of them. Lines begin with their numbers.
 *
 * @typedef {object} Frame
 * @property {string[]} [elements] selectors; of several elements that one fits the first counts, and it must be visible
 * @property {string[]} [lines]
 * @property {number} [width] at most so wide, in CSS pixels
 * @property {number} [height] at most so high
 */

const margin = 6;

const looks = 20;
const pauseMilliseconds = 100;

/** Where an element is. What the editor draws anew, such as a hover that has more to say, is looked for once more. */
async function boxOf(locator) {
  await locator.waitFor();
  let box = await locator.boundingBox();
  for (let look = 1; box === null; look += 1) {
    if (look === looks) throw new Error(`${locator} is not in sight.`);
    await wait(pauseMilliseconds);
    box = await locator.boundingBox();
  }
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

async function boxesOf(page, { elements = [], lines = [] }) {
  const editor = page.locator(activeEditor).first();
  const boxes = elements.map((selector) => boxOf(page.locator(selector).filter({ visible: true }).first()));
  const rows = lines.map(async (words) => {
    // The editor draws blanks as blanks that do not break.
    const [whole, line] = await Promise.all([
      boxOf(editor),
      boxOf(editor.locator('.view-line', { hasText: words }).first()),
    ]);
    return { ...whole, top: line.top, bottom: line.bottom };
  });
  return Promise.all([...boxes, ...rows]);
}

/**
 * Writes a picture of a part of the page.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} file
 * @param {Frame} frame
 */
export async function photograph(page, file, frame) {
  const boxes = await boxesOf(page, frame);
  if (boxes.length === 0) throw new Error(`${file} shows nothing.`);
  const { width: pageWidth, height: pageHeight } = page.viewportSize();
  const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - margin);
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - margin);
  const right = Math.min(pageWidth, Math.max(...boxes.map((box) => box.right)) + margin);
  const bottom = Math.min(pageHeight, Math.max(...boxes.map((box) => box.bottom)) + margin);
  const clip = {
    x: left,
    y: top,
    width: Math.min(right - left, frame.width ?? pageWidth),
    height: Math.min(bottom - top, frame.height ?? pageHeight),
  };
  const picture = await page.screenshot({ clip, caret: 'initial', animations: 'disabled' });
  writeFileSync(file, withPalette(picture));
}
