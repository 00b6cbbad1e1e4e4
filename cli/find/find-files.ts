import fs from 'node:fs';
import path from 'node:path';
import { type FileProblem, readProblemOf } from '../read/problem';
import { expandPattern, isPattern } from './pattern';
import { withoutStrayQuote } from './stray-quote';

/** A file to check, or a file or folder that could not be looked at. */
export type FoundFile = {
  /** The name to show: what the user wrote, with the way into the folder behind it. */
  readonly name: string;
} & (
  | {
      readonly kind: 'file';
      /** Absolute. */
      readonly path: string;
    }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
);

/** The files of a folder that may hold a report. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.gknb']);

const NO_MATCH: FileProblem = {
  zh: '没有这个文件，也没有与这个通配符相符的文件。',
  en: 'No such file, and no file matches it as a glob.',
};

/**
 * Finds the files that files, folders and globs stand for; each once, in the order of the arguments, those of a folder
 * sorted by name. Links are followed, in circles too. Hidden entries and `node_modules` of a folder are passed over.
 *
 * @param folder where relative paths start, as an absolute path
 */
export function* findFiles(given: readonly string[], folder: string): Generator<FoundFile> {
  const search = new Search(folder);
  for (const argument of given) yield* search.argument(withoutStrayQuote(argument, path));
}

class Search {
  readonly #folder: string;
  /** The real paths of all files and folders met so far. */
  readonly #met = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  *argument(argument: string): Generator<FoundFile> {
    // Only what exists under no such name is a glob: brackets and parentheses are common in names of documents.
    if (isPattern(argument) && !fs.existsSync(path.resolve(this.#folder, argument)))
      yield* this.#pattern(argument);
    else yield* this.#entry(argument);
  }

  *#pattern(pattern: string): Generator<FoundFile> {
    const { paths, unread } = expandPattern(pattern, this.#folder);
    for (const { path, problem } of unread) yield { kind: 'problem', name: path, problem };
    if (paths.length === 0) yield { kind: 'problem', name: pattern, problem: NO_MATCH };
    for (const match of paths) yield* this.#entry(match);
  }

  /** A file or a folder by its name, links followed. */
  *#entry(name: string): Generator<FoundFile> {
    const resolved = path.resolve(this.#folder, name);
    try {
      const isFolder = fs.statSync(resolved).isDirectory();
      const realPath = fs.realpathSync.native(resolved);
      if (isFolder) yield* this.#contents(name, realPath);
      else yield* this.#once(name, resolved, realPath);
    } catch (error) {
      yield { kind: 'problem', name, problem: readProblemOf(error) };
    }
  }

  *#once(name: string, resolved: string, realPath: string): Generator<FoundFile> {
    if (this.#met.has(realPath)) return;
    this.#met.add(realPath);
    yield { kind: 'file', name, path: resolved };
  }

  *#contents(name: string, realPath: string): Generator<FoundFile> {
    if (this.#met.has(realPath)) return;
    this.#met.add(realPath);
    const entries = fs.readdirSync(realPath, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const child = path.join(name, entry.name);
      const real = path.join(realPath, entry.name);
      const mayBeReport = EXTENSIONS.has(path.extname(entry.name).toLowerCase());
      if (entry.isDirectory()) yield* this.#entry(child);
      else if (entry.isFile() && mayBeReport) yield* this.#once(child, real, real);
      else if (entry.isSymbolicLink() && (mayBeReport || isFolder(real))) yield* this.#entry(child);
    }
  }
}

/** Whether a link leads to a folder; one that leads nowhere does not. */
function isFolder(link: string): boolean {
  try {
    return fs.statSync(link).isDirectory();
  } catch {
    return false;
  }
}
