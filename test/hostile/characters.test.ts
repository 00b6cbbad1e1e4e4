import { describe } from 'vitest';
import { itEndures, MEGABYTE, repeated, section, title } from './endurance';

const row = '（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n';

describe('a report full of characters that are not expected', () => {
  itEndures([
    [
      'NUL bytes, in rows and between them',
      () => section(repeated(`\0\0${row}${row.replaceAll('\t', '\0')}`, MEGABYTE / 4)),
    ],
    [
      'lone surrogates',
      () => section(`${repeated('\ud83d\ude00\ud83d\n\udc00\ud83d\t1\t', MEGABYTE)}\n${row}`),
    ],
    [
      'right-to-left marks',
      () => section(repeated(row.replaceAll('\t', '\u202e\t\u200f\u202d'), MEGABYTE / 4)),
    ],
    ['every code unit there is', () => section(everyCodeUnit())],
    ['combining marks', () => section(`公${repeated('\u0300\u0323', MEGABYTE)}\n${row}`)],
    ['ligatures that unfold into many', () => section(`${repeated('\ufdfa', 50)}\t1\n`.repeat(2000))],
    [
      'zero-width characters in labels',
      () => section(repeated(row.replace('予以', `予${'\u200b'.repeat(20)}以`), MEGABYTE / 4)),
    ],
  ]);
});

describe('a megabyte of one character', () => {
  itEndures(
    [
      ['digits', '7'],
      ['full-width digits', '７'],
      ['pipes', '|'],
      ['tabs', '\t'],
      ['blanks', ' '],
      ['ideographic blanks', '\u3000'],
      ['no-break spaces', '\u00a0'],
      ['line feeds', '\n'],
      ['carriage returns', '\r'],
      ['brackets that open', '（'],
      ['brackets of all kinds', '（([【'],
      ['hyphens', '-'],
      ['stars', '*'],
      ['hashes', '#'],
      ['backquotes', '`'],
      ['angle brackets', '<'],
      ['quotation by angle brackets', '>'],
      ['figures before angle brackets', '1件>'],
      ['ampersands', '&'],
      ['commas', ','],
      ['points', '1.'],
    ].map(([name = '', unit = '']) => [
      name,
      () => `${section(repeated(unit, MEGABYTE / 2))}\n${repeated(`${unit}\n`, MEGABYTE / 2)}${row}`,
    ]),
  );
});

describe('lines that have no end', () => {
  itEndures([
    ['50 megabytes of prose in one line', () => title + repeated('主动公开政府信息', 50 * MEGABYTE)],
    ['50 megabytes of digits in one line', () => section(repeated('1234567890', 50 * MEGABYTE))],
    ['50 megabytes of digits and blanks in one line', () => section(repeated('0 ', 50 * MEGABYTE))],
  ]);
});

/** All 65,536 code units, a few of them in a row. */
function everyCodeUnit(): string {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  return units.map((unit, index) => (index % 64 === 63 ? `${unit}\t${index}\n` : unit)).join('');
}
