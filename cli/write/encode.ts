import { Buffer } from 'node:buffer';
import { encodeGb18030 } from './gb18030';

type Encoder = (text: string) => Buffer | undefined;

const utf8: Encoder = (text) => Buffer.from(text, 'utf8');

const utf16le: Encoder = (text) => Buffer.from(text, 'utf16le');

const utf16be: Encoder = (text) => Buffer.from(text, 'utf16le').swap16();

function withMark(encode: Encoder): Encoder {
  return (text) => encode(`\ufeff${text}`);
}

/** Every way in which a text file is read, the cheap ones first. */
const encoders: readonly Encoder[] = [
  utf8,
  withMark(utf8),
  withMark(utf16le),
  withMark(utf16be),
  encodeGb18030,
];

/**
 * A text as bytes in the encoding of a file, byte order mark included. The file's own text must give its own bytes in
 * that encoding: then nothing but what was changed becomes different. `undefined` where no encoding does, or where it
 * lacks a character.
 */
export function encodeLike(
  file: { readonly bytes: Buffer; readonly text: string },
  text: string,
): Buffer | undefined {
  const encoder = encoders.find((encode) => encode(file.text)?.equals(file.bytes));
  return encoder?.(text);
}
