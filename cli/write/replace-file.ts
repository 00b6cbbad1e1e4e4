import type { Buffer } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Puts new content into the place of a file's old one: another program finds either the old content or the new, never
 * half of it. A link stays a link. It throws what the file system throws, and then the old content is still there.
 */
export function replaceFile(file: string, content: Buffer): void {
  const real = fs.realpathSync.native(file);
  // A file that nobody may write must not be got round by putting another one in its place.
  fs.accessSync(real, fs.constants.W_OK);
  const { mode } = fs.statSync(real);
  const temporary = path.join(path.dirname(real), `.gouji-${process.pid}.tmp`);
  const handle = fs.openSync(temporary, 'wx', mode);
  try {
    writeThrough(handle, content);
    fs.renameSync(temporary, real);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes an open file, waits until the disk has it, and closes it. */
function writeThrough(handle: number, content: Buffer): void {
  try {
    fs.writeFileSync(handle, content);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
