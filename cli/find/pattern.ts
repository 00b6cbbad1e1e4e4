import fs from 'node:fs';
import nodePath, { type PlatformPath } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { codeOf, type FileProblem, readProblemOf } from '../read/problem';

/** A glob cut in two: the folder it starts in, and what is matched below that. */
export interface SplitPattern {
  /** As written, or in the platform's own spelling; empty for the folder that relative paths start from. */
  readonly base: string;
  /** With `/` between its parts. */
  readonly rest: string;
}

/** What a glob matched, in a fixed order, and the folders that could not be searched for it. */
export interface Matches {
  readonly paths: readonly string[];
  readonly unread: readonly { readonly path: string; readonly problem: FileProblem }[];
}

/** Whether a path has the signs of a glob. */
export function isPattern(text: string, path: PlatformPath = nodePath): boolean {
  return isDynamicPattern(withSlashes(text, path));
}

/**
 * Cuts off the leading folders of a glob that are no patterns, or that exist under exactly that name: people name
 * folders `[2020]年报` and `报告(定稿)`, and mean those. On Windows `\` separates like `/`, drives and shares included.
 */
export function splitPattern(
  pattern: string,
  path: PlatformPath,
  exists: (folder: string) => boolean,
): SplitPattern {
  const separated = withSlashes(pattern, path);
  const { root } = path.parse(separated);
  const segments = separated
    .slice(root.length)
    .split('/')
    .filter((segment) => segment !== '');
  let base = root;
  let taken = 0;
  for (const segment of segments.slice(0, -1)) {
    const next = path.join(base, segment);
    const isLiteral = !isPattern(segment) && !segment.includes('\\');
    if (!isLiteral && !exists(next)) break;
    base = next;
    taken++;
  }
  return { base, rest: segments.slice(taken).join('/') };
}

/** The files and folders that a glob matches, sorted. Relative results are relative to `folder`, as the glob was. */
export function expandPattern(pattern: string, folder: string): Matches {
  const { base, rest } = splitPattern(pattern, nodePath, (candidate) =>
    fs.existsSync(nodePath.resolve(folder, candidate)),
  );
  const unread: { path: string; problem: FileProblem }[] = [];
  const matched = globSync(rest, {
    cwd: nodePath.resolve(folder, base),
    onlyFiles: false,
    expandDirectories: false,
    ignore: '**/node_modules/**',
    caseSensitiveMatch: process.platform !== 'win32',
    fs: {
      readdirSync: reportingFailures((path, error) => unread.push({ path, problem: readProblemOf(error) })),
    },
  });
  // Folders come with a slash behind them.
  const paths = matched.map((match) => nodePath.join(base, match.replace(/\/$/, ''))).sort(comparePaths);
  return { paths, unread };
}

/** The shallow before the deep, so that a file met by way of a link as well is met under its own name first. */
function comparePaths(a: string, b: string): number {
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

function depth(path: string): number {
  return path.split(nodePath.sep).length;
}

/** Globs are written with `/`; on Windows `\` is only a separator, elsewhere it takes a sign's meaning away. */
function withSlashes(text: string, path: PlatformPath): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text;
}

/** The matcher passes over folders that it cannot read; this tells of them. */
function reportingFailures(report: (path: string, error: unknown) => void): typeof fs.readdirSync {
  return new Proxy(fs.readdirSync, {
    apply(target, self, inputs: unknown[]) {
      try {
        return Reflect.apply(target, self, inputs);
      } catch (error) {
        // A folder that is not there just holds no match.
        if (codeOf(error) !== 'ENOENT') report(String(inputs[0]), error);
        throw error;
      }
    },
  });
}
