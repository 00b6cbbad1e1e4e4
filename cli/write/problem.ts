import { codeOf, detailOf, type FileProblem, readProblemOf } from '../read/problem';

/** What hinders writing no less than reading, in the same words. */
const ALIKE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

const readOnly: FileProblem = {
  zh: '没有写入的权限，或文件是只读的，没有改。',
  en: 'You may not write it, or it is read-only; it was left as it is.',
};

const BY_CODE: Readonly<Record<string, FileProblem>> = {
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  ENOSPC: { zh: '磁盘满了，没有改。', en: 'The disk is full; it was left as it is.' },
  EBUSY: {
    zh: '正被别的程序占用，没有改。关闭后再试。',
    en: 'Another program keeps it to itself, so it was left as it is; close that and try again.',
  },
};

/** What to say of an error that the file system gave when a file was to be written. */
export function writeProblemOf(error: unknown): FileProblem {
  const code = codeOf(error);
  if (code !== undefined && ALIKE.has(code)) return readProblemOf(error);
  const known = code === undefined ? undefined : BY_CODE[code];
  return known ?? unwritable(detailOf(error));
}

function unwritable(detail: string): FileProblem {
  return {
    zh: `无法写入（${detail}），没有改。`,
    en: `It cannot be written (${detail}); it was left as it is.`,
  };
}
