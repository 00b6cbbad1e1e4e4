import { describe, expect, it } from 'vitest';
import { TextWithoutTags } from '../../../report/syntax/text-without-tags';

/** Sources and their texts, in which `¶` stands for a line end. */
const cases: readonly (readonly [source: string, text: string])[] = [
  ['没有标记 3&nbsp;件', '没有标记 3&nbsp;件'],
  ['20<span>23</span>年', '2023年'],
  ['<p>甲&nbsp;乙</p><p>丙</p>', '¶甲 乙¶¶丙¶'],
  ['<b>2&ensp;&#12288;月</b>', '2  月'],
  ['<b>甲&amp;乙</b>', '甲&amp;乙'],
  ['<td><span>&nbsp;</span>一、</td>', '¶ 一、¶'],
];

describe('a text without tags', () => {
  it.each(cases)('%s', (source, text) => {
    const read = new TextWithoutTags(source, 0, source.length);
    expect(read.text).toBe(text.replaceAll('¶', '\n'));
  });

  it.each(cases)('knows where each character stands: %s', (source) => {
    const whole = `前文${source}`;
    const read = new TextWithoutTags(whole, 2, whole.length);
    const words = [...read.text.matchAll(/\S/g)];
    expect(words.map(({ index }) => whole.charAt(read.sourceOf(index))).join('')).toBe(
      words.map(([character]) => character).join(''),
    );
  });
});
