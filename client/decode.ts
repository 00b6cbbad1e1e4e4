/** What Chinese office software stores plain text in, as VS Code and decoders call it. It includes GBK and GB2312. */
export const chineseEncoding = 'gb18030';

/**
 * The text of a file that is read without an editor: in UTF-8, in UTF-16 with its mark, or else in GB18030, in which
 * Windows in Chinese has long stored texts.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(chineseEncoding).decode(bytes);
  }
}
