// Makes the pictures of the documentation: drives the workbench by mouse and keyboard as a person does, and writes
// docs/images/<name>.<language>.png. Fails when something that belongs in a picture does not come. `npm run
// screenshots` makes all of them; with names behind `--` it makes those alone.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installEditorHost } from './editor-host/install.mjs';
import { fitIn } from './screenshots/fit-in.mjs';
import { mend } from './screenshots/mend.mjs';
import { move } from './screenshots/move.mjs';
import { newcomer } from './screenshots/newcomer.mjs';
import { images, takePicture } from './screenshots/picture.mjs';
import { see } from './screenshots/see.mjs';
import { understand } from './screenshots/understand.mjs';
import { takeWebPicture } from './screenshots/web.mjs';
import { write } from './screenshots/write.mjs';
import { build } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureChineseFont } from './setup/fonts.mjs';
import { installDependencies } from './setup/npm.mjs';
import { runMain, step } from './setup/terminal.mjs';

const pictures = [...see, ...understand, ...mend, ...write, ...move, ...fitIn];

await runMain(async () => {
  const { positionals: names } = parseArgs({ allowPositionals: true });
  await installDependencies();
  await build();
  await installEditorHost();
  const executablePath = await ensureChromium();
  await ensureChineseFont();
  mkdirSync(images, { recursive: true });
  if (names.length === 0 || names.includes('newcomer')) {
    for (const language of ['zh-cn', 'en']) await newcomer(language, executablePath);
  }
  for (const picture of pictures.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const language of picture.languages ?? ['zh-cn']) {
      await step(`${picture.name}.${language}.png`, () => takePicture(picture, language, executablePath));
    }
  }
  if (names.length === 0 || names.includes('web')) {
    await step('web.zh-cn.png', () => takeWebPicture('zh-cn', executablePath));
  }
});
