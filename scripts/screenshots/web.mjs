// A picture of the extension running in the browser itself, on reports that are nowhere on a disk.
import path from 'node:path';
import { serveFiles } from '../editor-host/files.mjs';
import { root, samples } from '../setup/paths.mjs';
import { bundle, bundleSuite, scheme, writeWorkspaceExtension } from '../suites/web.mjs';
import { photograph } from './camera.mjs';
import { leaveMouse } from './person.mjs';
import { images } from './picture.mjs';
import { onStage, plainSettings } from './stage.mjs';

const picture = { name: 'web', frame: { elements: ['.part.sidebar', '.part.editor'], height: 300 } };

/** Takes the picture: the same workspace as the suite's that runs in the browser. */
export async function takeWebPicture(language, executablePath) {
  const { name, frame } = picture;
  const files = await serveFiles({ extension: root, suite: bundle, samples });
  try {
    await bundleSuite(files.address);
    writeWorkspaceExtension();
    const scene = {
      name,
      executablePath,
      server: { locale: language, settings: plainSettings },
      open: { folder: `${scheme}:/网上的年报` },
      extensions: [`${files.address}/extension`, `${files.address}/suite`],
    };
    await onStage(scene, async (page) => {
      // Nothing can be searched there.
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '2022年' }).dblclick();
      await page.locator('.tab.active .label-name').first().waitFor();
      await page.keyboard.press('Control+Shift+m');
      await page.locator('.markers-panel .monaco-list-row', { hasText: '42' }).first().dblclick();
      await page.keyboard.press('Control+j');
      await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      await leaveMouse(page);
      await photograph(page, path.join(images, `${name}.${language}.png`), frame);
    });
  } finally {
    await files.stop();
  }
}
