// What the extension calls its commands and says, in the language of the editor: pictures in both languages are taken
// by the same steps.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/paths.mjs';

const read = (...names) => JSON.parse(readFileSync(path.join(root, ...names), 'utf8'));

/**
 * @param {string} language `zh-cn` or `en`
 * @returns {{ command: (name: string) => string, say: (english: string) => string }} the title of one of the extension's
 *   commands; what the client says for its English text
 */
export function wordsOf(language) {
  const titles = read(language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`);
  const texts = language === 'en' ? {} : read('l10n', `bundle.l10n.${language}.json`);
  return {
    command: (name) => titles[`command.${name}`],
    say: (english) => texts[english] ?? english,
  };
}
