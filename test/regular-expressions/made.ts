import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { productFiles, type Written } from './literals';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The line of a file of the product in a stack, with the column behind it. */
const PLACE = /\b((?:report|server|cli|client)\/[\w./-]+\.ts):(\d+)/;

/** The regular expressions that the room that understands reports makes out of texts when it is loaded. */
export async function madeExpressions(): Promise<readonly Written[]> {
  const made: Written[] = [];
  class Recorded extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const { stack = '' } = new Error();
      const [, file, line] = PLACE.exec(stack.replaceAll('\\', '/')) ?? [];
      if (file) made.push({ place: `${file}:${line}`, source: this.source, flags: this.flags });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Recorded);
  try {
    const files = productFiles().filter((file) => file.startsWith('report/'));
    for (const file of files) await import(pathToFileURL(path.join(root, file)).href);
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  return made;
}
