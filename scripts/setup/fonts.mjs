// Makes sure that screenshots show Chinese characters instead of boxes.
import { existsSync } from 'node:fs';
import { installPackages } from './debian.mjs';
import { findProgram } from './programs.mjs';
import { runQuietly } from './run.mjs';

const debianFont = '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc';

async function hasChineseFont() {
  if (process.platform !== 'linux' || existsSync(debianFont)) return true;
  const list = findProgram('fc-list');
  return list !== undefined && (await runQuietly(list, [':lang=zh-cn'])).output.trim() !== '';
}

/** Installs a Chinese font unless there is one. */
export async function ensureChineseFont() {
  if (!(await hasChineseFont())) await installPackages(['fonts-wqy-microhei']);
}
