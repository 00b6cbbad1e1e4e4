// Takes one picture of the documentation: opens a report, does what a person does there, and writes what is to be seen.
import path from 'node:path';
import { root } from '../setup/paths.mjs';
import { placeOf } from '../setup/samples.mjs';
import { photograph } from './camera.mjs';
import { goTo, whenRead } from './person.mjs';
import { copySamples, onStage, plainSettings } from './stage.mjs';

/** Where the pictures of the documentation are. */
export const images = path.join(root, 'docs', 'images');

/**
 * @typedef {object} Picture
 * @property {string} name of its file, without the language and the ending
 * @property {string} document the sample that is open
 * @property {Parameters<typeof placeOf> extends [string, ...infer Place] ? Place : never} at where the cursor is put
 * @property {Record<string, unknown>} [settings] of the folder
 * @property {(scene: Scene) => void} [prepare] puts files into the folder
 * @property {boolean} [sideBar] whether the side bar stays
 * @property {string[]} [languages] the display languages to take it in; Chinese alone by default
 * @property {(page: import('playwright-core').Page, scene: Scene) => Promise<void>} act what the person does; fails when
 *   something that belongs in the picture does not come
 * @property {import('./camera.mjs').Frame} frame
 */

/**
 * @typedef {object} Scene
 * @property {string} folder the folder that is open
 * @property {string} file the report that is open
 */

/**
 * @param {Picture} picture
 * @param {string} language
 * @param {string} executablePath the browser's program
 */
export async function takePicture(picture, language, executablePath) {
  const { name, document, at, settings, sideBar, prepare, act, frame } = picture;
  const { folder, remove } = copySamples(settings);
  const file = path.join(folder, path.basename(document));
  const scene = {
    name,
    executablePath,
    server: { locale: language, extension: root, settings: plainSettings },
    open: { folder, file },
  };
  prepare?.({ folder, file });
  try {
    await onStage(scene, async (page) => {
      if (sideBar !== true) await page.keyboard.press('Control+b');
      await whenRead(page);
      await goTo(page, placeOf(file, ...at));
      await act(page, { folder, file });
      await photograph(page, path.join(images, `${name}.${language}.png`), frame);
    });
  } finally {
    remove();
  }
}
