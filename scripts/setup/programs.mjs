// Finds programs on the PATH.
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** What Windows appends to a command's name; elsewhere names are complete. */
function extensions() {
  return process.platform === 'win32' ? (process.env.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';') : [''];
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The full path of a program on the PATH, or undefined. */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => extensions().map((end) => path.join(folder, name + end)));
  return candidates.find(isExecutable);
}
