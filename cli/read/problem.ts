import type { Localised } from '../../report';

/** Why a file or a folder could not be read or written, in words that follow its name. */
export type FileProblem = Localised;

const BY_CODE: Readonly<Record<string, FileProblem>> = {
  ENOENT: { zh: '没有这个文件或文件夹。', en: 'No such file or folder.' },
  ENOTDIR: { zh: '没有这个文件或文件夹。', en: 'No such file or folder.' },
  EACCES: { zh: '没有读取的权限。', en: 'You may not read it.' },
  EPERM: { zh: '没有读取的权限。', en: 'You may not read it.' },
  EBUSY: {
    zh: '正被别的程序占用，关闭后再试。',
    en: 'Another program keeps it to itself; close that and try again.',
  },
  ELOOP: { zh: '符号链接绕成了圈。', en: 'Its symbolic links go round in a circle.' },
  ENAMETOOLONG: { zh: '路径太长。', en: 'The path is too long.' },
};

/** What to say of an error that the file system gave when something was to be read. */
export function readProblemOf(error: unknown): FileProblem {
  const code = codeOf(error);
  const known = code === undefined ? undefined : BY_CODE[code];
  if (known) return known;
  const detail = detailOf(error);
  return { zh: `无法读取（${detail}）。`, en: `It cannot be read (${detail}).` };
}

/** The file system's name for an error, such as `ENOENT`; `undefined` for errors of another origin. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The file system's name for an error; of an error of another origin, what it says. */
export function detailOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
