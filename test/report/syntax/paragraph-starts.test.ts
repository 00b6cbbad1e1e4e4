import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasParagraphs, paragraphStarts } from '../../../report/syntax/paragraph-starts';
import { lineStarts } from '../../../report/text/lines';

/** Texts with `¦` where a line is divided. */
const divided: readonly (readonly [name: string, marked: string])[] = [
  ['paragraphs', '<p>一、总体情况</p>¦<p>无。</p>'],
  ['headings and lists', '<h2>一、总体情况</h2>¦<ul><li>甲</li>¦<li>乙</li></ul>¦<div>丙</div>'],
  ['what stands behind a paragraph', '<div><p>甲</p>¦乙</div>¦ <b>丙</b></div>'],
  ['line ends of HTML', '<p>一、总体情况<br>¦无。<br/>¦无。</p>'],
  ['nothing but a line end of HTML', '一、总体情况<BR />¦无。<br>'],
  ['what stands before a table and behind it', '<p>甲</p>¦<table><tr><td>1</td></tr></table>¦<p>乙</p>'],
  ['a table by itself is one line', '<table><tr><td><p>1</p><p>2</p></td><td>3<br>4</td></tr></table>'],
  ['a table in a table', '甲¦<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>¦乙'],
  [
    'a table that holds tables, by its paragraphs and cells',
    '<table><tr><td>首页</td>¦<td><p>甲</p>¦<p>乙<br>¦丙</p>¦<table><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>¦<p>丁</p></td></tr></table>',
  ],
  [
    'a table that holds tables and goes on in other lines',
    '<table><tr><td>\n<p>甲</p>¦<table><tr><td>1</td></tr></table>¦<p>乙</p></td></tr></table>¦<p>丙</p>¦<table><tr><td>2\n</table>',
  ],
  ['a table that has nothing but a cell', '<table><tr><td><p>甲</p>¦<p>乙</p></td></tr></table>¦丙'],
  ['a cell that holds a table', '<td><p>甲</p>¦<table><tr><td>1</td></tr></table>¦<p>乙</p></td>'],
  [
    'tables in tables without anything beside them',
    '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>',
  ],
  ['comments hold no paragraphs', '<p>甲<!-- <p>1</p><table> --></p>¦<p>乙</p><!-- <p>1</p><p>2</p>'],
  [
    'scripts and styles hold no paragraphs',
    '<script>"<table><p>1</p><p>2"</script><STYLE>/* <p>1</p><table> */</STYLE><p>甲</p>¦<p>乙</p><script>"<p>1</p><p>2</p>"',
  ],
  [
    'a table that goes on in the next lines',
    '<p>甲</p>¦<table><tr><td>0</td><td><p>1</p><p>2</p>\n</td></tr></table>¦<p>乙</p>',
  ],
  ['a row amidst a table', '<td><p>1</p><p>2</p></td><td><p>3</p></td>'],
  ['a row of cells in Markdown', '| 本年新收<br>申请数量 | 3 |'],
  ['a paragraph with an upright line in it', '<p>首页 | 公开<br>¦年报</p>'],
  ['tags that stand within words', '<p>一、<span>总体</span><b>情况</b></p>'],
  [
    'elements around one paragraph',
    '<html><body><div class="甲"><div><p>一、总体情况</p></div></div></body></html>',
  ],
  ['names that begin like others', '<param>甲<picture>乙<tracks>丙'],
  ['each line by itself', '<p>甲</p>¦<p>乙</p>\r\n<p>丙</p>\n<p>丁</p>¦<p>戊</p>'],
  ['no tags', '一、总体情况 a < b > c'],
];

describe('a line of a web page', () => {
  it.each(divided)('is divided: %s', (_, marked) => {
    const text = marked.replaceAll('¦', '');
    const expected = [...marked.matchAll(/¦/g)].map(({ index }, earlier) => index - earlier);
    const starts = lineStarts(text);
    const found = paragraphStarts(text, starts).filter((start) => !starts.includes(start));
    expect(found).toEqual(expected);
  });

  it('has one paragraph or several', () => {
    expect(hasParagraphs('<p>甲</p><p>乙</p>')).toBe(true);
    expect(hasParagraphs('<p>甲</p>')).toBe(false);
  });

  it('is divided alike whatever stands on other lines', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<table>',
      '</table>',
      '<td>',
      '</tr>',
      '甲',
      ' ',
      '|',
      '<b>',
    );
    const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines.join('\n');
        const starts = lineStarts(text);
        const alone = lines.flatMap((own, index) =>
          paragraphStarts(own, [0]).map((start) => start + (starts[index] ?? 0)),
        );
        expect(paragraphStarts(text, starts)).toEqual(alone);
      }),
    );
  });
});
