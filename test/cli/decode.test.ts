import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../cli/read/decode';

/** Bytes written as hexadecimal numbers; what repeats them makes texts long enough for the encoding to be told. */
function bytes(hexadecimal: string, times = 1): Buffer {
  return Buffer.from(hexadecimal.replaceAll(' ', '').repeat(times), 'hex');
}

describe('the text of bytes', () => {
  it.each([
    ['UTF-8', '总计\t3\r\n😀', Buffer.from('总计\t3\r\n😀')],
    ['UTF-8 with a mark', '总计\t3', bytes('ef bb bf e6 80 bb e8 ae a1 09 33')],
    ['UTF-8 with two marks, of which the second is text', '\ufeff3', bytes('ef bb bf ef bb bf 33')],
    ['UTF-16 LE', '总计\t3', bytes('ff fe 3b 60 a1 8b 09 00 33 00')],
    ['UTF-16 BE', '总计\t3', bytes('fe ff 60 3b 8b a1 00 09 00 33')],
    ['ASCII', 'total\t3', Buffer.from('total\t3')],
    ['GB 2312', '第三项：总计\t3', bytes('b5 da c8 fd cf ee a3 ba d7 dc bc c6 09 33')],
    ['a short GB 2312', '测试', bytes('b2 e2 ca d4')],
    [
      'GBK with traditional characters',
      '政府信息公開工作年度報告，總計三件。',
      bytes(
        'd5 fe b8 ae d0 c5 cf a2 b9 ab e9 5f b9 a4 d7 f7 c4 ea b6 c8 88 f3 b8 e6 a3 ac bf 82 d3 8b c8 fd bc fe a1 a3',
      ),
    ],
    ['GB 18030 with four bytes', '总计总计𠮷', bytes('d7 dc bc c6 d7 dc bc c6 95 34 b2 35')],
  ])('in %s', (_encoding, text, encoded) => {
    expect(decodeText(encoded)).toEqual({ ok: true, text });
  });

  it('is that of a long GBK text too', () => {
    const sentence = bytes(
      'b1 be bb fa b9 d8 b9 b2 ca d5 b5 bd d0 c5 cf a2 b9 ab bf aa c9 ea c7 eb c8 fd bc fe a1 a3',
      40,
    );
    expect(decodeText(sentence)).toEqual({ ok: true, text: '本机关共收到信息公开申请三件。'.repeat(40) });
  });
});

describe('bytes without a text', () => {
  const big5 =
    'ac 46 a9 b2 b8 ea b0 54 a4 bd b6 7d a6 7e ab d7 b3 f8 a7 69 a1 41 a6 40 a6 ac a8 ec a5 d3 bd d0 a4 54 a5 f3 a1 43';
  const shiftJis =
    '90 ad 95 7b 8f ee 95 f1 8c f6 8a 4a 82 cc 94 4e 8e 9f 95 f1 8d 90 8f 91 82 c5 82 b7 81 42';
  const korean =
    'c1 a4 ba ce c1 a4 ba b8 b0 f8 b0 b3 20 bf ac c2 f7 ba b8 b0 ed bc ad c0 d4 b4 cf b4 d9 2e 20';
  const utf8 = 'e6 94 bf e5 ba 9c e4 bf a1 e6 81 af e5 85 ac e5 bc 80';

  it.each([
    ['Big5', bytes(big5)],
    ['a long Big5', bytes(big5, 20)],
    ['Shift-JIS', bytes(shiftJis)],
    ['a long Shift-JIS', bytes(shiftJis, 20)],
    ['a long EUC-KR', bytes(korean, 20)],
    ['Latin-1', Buffer.from('Größe und Maß', 'latin1')],
    ['UTF-8 with a byte lost', bytes(utf8).subarray(1)],
    ['UTF-8 cut off in a character', bytes(utf8).subarray(0, -1)],
    ['UTF-8 with a mark and a byte lost', Buffer.concat([bytes('ef bb bf'), bytes(utf8).subarray(1)])],
    ['GBK cut off in a character', bytes('d7 dc bc')],
    ['UTF-16 cut off in a character', bytes('ff fe 3b 60 a1')],
    ['UTF-16 with half a surrogate pair', bytes('ff fe 3b 60 3d d8')],
  ])('%s', (_encoding, encoded) => {
    expect(decodeText(encoded)).toMatchObject({
      ok: false,
      problem: { en: expect.stringMatching(/^Its text is not in UTF-8/) },
    });
  });

  it.each<[string, Buffer, RegExp]>([
    ['no bytes', Buffer.alloc(0), /文件是空的/],
    ['a mark alone', bytes('ef bb bf'), /文件是空的/],
    ['a UTF-16 mark alone', bytes('ff fe'), /文件是空的/],
    ['blanks and line ends', Buffer.from(' \t\r\n\u3000\n'), /文件是空的/],
    ['bytes of a program', bytes('7f 45 4c 46 02 01 01 00 00 00 8b c6'), /不是文本文件/],
    ['UTF-8 with a zero', bytes('e6 80 bb 00'), /不是文本文件/],
    ['UTF-16 without a mark', bytes('3b 60 a1 8b 09 00 33 00'), /不是文本文件/],
    ['UTF-32', bytes('ff fe 00 00 3b 60 00 00'), /不是文本文件/],
    ['a Word file', bytes('50 4b 03 04 14 00 06 00'), /Word、Excel 或压缩文件/],
    ['an old Word file', bytes('d0 cf 11 e0 a1 b1 1a e1 00'), /旧版 Word/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['an RTF', Buffer.from('{\\rtf1\\ansi}'), /RTF/],
  ])('%s', (_content, encoded, problem) => {
    expect(decodeText(encoded)).toMatchObject({ ok: false, problem: { zh: expect.stringMatching(problem) } });
  });
});
