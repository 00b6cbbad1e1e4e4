import type { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { codeOf, type FileProblem, readProblemOf } from './problem';

/** The largest file that is read. Reports have some ten thousand bytes, the largest collections some million. */
export const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

/** A file's content, or why it cannot be had. */
export type ReadBytes =
  | { readonly ok: true; readonly bytes: Buffer }
  | {
      readonly ok: false;
      readonly problem: FileProblem;
      /** The file system's name for the error, such as `ENOENT`, where it is one of its errors. */
      readonly code?: string | undefined;
    };

/** Reads a file as it is. It never throws: what cannot be read is a problem. */
export function readBytes(path: string, largestFileBytes = LARGEST_FILE_BYTES): ReadBytes {
  try {
    const stats = statSync(path);
    // Anything but a plain file, such as a pipe, might never come to its end.
    if (!stats.isFile())
      return { ok: false, problem: { zh: '这不是普通文件。', en: 'This is not a plain file.' } };
    if (stats.size > largestFileBytes) return { ok: false, problem: tooLarge(stats.size, largestFileBytes) };
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return { ok: false, problem: readProblemOf(error), code: codeOf(error) };
  }
}

function tooLarge(size: number, largest: number) {
  const [found, limit] = [size, largest].map((bytes) => `${Math.ceil(bytes / 1024 / 1024)} MB`);
  return {
    zh: `文件太大（${found}），最多读取 ${limit}。`,
    en: `The file is too large (${found}); files of up to ${limit} are read.`,
  };
}
