import { describe, expect, it } from 'vitest';
import { startsOutsideTags } from '../../../report/syntax/torn-tags';
import { lineStarts } from '../../../report/text/lines';

/** Texts with `¦` for a line end at which nobody sees a line end. */
const torn: readonly (readonly [name: string, marked: string])[] = [
  ['between attributes', "<p class=a¦style='b:c'>甲</p>\n乙"],
  ['several times', "<p class=a¦style='b:c;¦d:e'>甲<span¦lang=EN-US>1</span>\n乙"],
  ['not where the next tag begins first', '<p class=a\n<b x="y">甲</b>'],
  ['not where the tag never ends', '<p class=a\nb=c\nd=e'],
  ['not where words follow', '甲 <b\n一、总体情况\n乙 > 丙'],
  ['not behind a bracket that opens no tag', '1 <\nx=2>'],
  ['not in plain text', '甲\n乙'],
];

describe('the lines of a page whose tags are torn', () => {
  it.each(torn)('are joined %s', (_, marked) => {
    const text = marked.replaceAll('¦', '\n');
    const starts = lineStarts(text);
    const joined = [...marked].flatMap((character, index) => (character === '¦' ? [index + 1] : []));
    expect(startsOutsideTags(text, starts)).toEqual(starts.filter((start) => !joined.includes(start)));
  });
});
