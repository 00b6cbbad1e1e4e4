import { codeOf, type FileProblem, readProblemOf } from '../read/problem';

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
  return (code === undefined ? undefined : BY_CODE[code]) ?? readProblemOf(error);
}
