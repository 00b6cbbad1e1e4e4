import type { FileProblem } from './problem';

interface Signature {
  readonly bytes: readonly number[];
  readonly problem: FileProblem;
}

/** The files that people take for text most often, by their first bytes. */
const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    problem: {
      zh: '这是 Word、Excel 或压缩文件，不是纯文本。请先另存为“纯文本 (*.txt)”。',
      en: 'This is a Word, Excel or zip file, not plain text. Save it as plain text first.',
    },
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    problem: {
      zh: '这是旧版 Word、Excel 或 WPS 文件，不是纯文本。请先另存为“纯文本 (*.txt)”。',
      en: 'This is an old Word, Excel or WPS file, not plain text. Save it as plain text first.',
    },
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    problem: {
      zh: '这是 PDF 文件，不是纯文本。请先导出文字。',
      en: 'This is a PDF file, not plain text. Export its text first.',
    },
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    problem: {
      zh: '这是 RTF 文件，不是纯文本。请先另存为“纯文本 (*.txt)”。',
      en: 'This is an RTF file, not plain text. Save it as plain text first.',
    },
  },
];

/** What to say of a file that is no text by its first bytes; `undefined` when they are not known. */
export function foreignFormat(bytes: Uint8Array): FileProblem | undefined {
  return SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
    ?.problem;
}
