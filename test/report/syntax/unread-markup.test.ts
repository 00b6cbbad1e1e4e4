import { describe, expect, it } from 'vitest';
import { blankUnread } from '../../../report/syntax/unread-markup';

/** Texts with `‹` and `›` around what is blanked out. */
const unread: readonly (readonly [name: string, marked: string])[] = [
  ['a comment', '<p>甲‹<!-- 收到9件 -->›乙</p>'],
  ['what Word writes for itself', '<p>‹<!--[if gte mso 9]><xml>1 2 3</xml><![endif]-->›甲</p>'],
  ['a comment over lines, but for their ends', '甲‹<!-- 一›\n‹二 -->›乙'],
  ['scripts and styles', '‹<script type="a">var a = "<table>";</script>›甲‹<STYLE>p { } </STYLE >›乙'],
  ['a script that has a comment in it', '‹<script><!-- a --></script>›<p>甲</p>'],
  ['the beginning of a tag where a page was cut off', '<p>甲</p><p>乙‹<span style="font›'],
  ['a bracket where a page was cut off', '<p>甲</p><p>0‹<›'],
  ['nothing that does not end', '<p>甲</p> <!-- 乙 <script> 丙</p>'],
  ['nothing in plain text', '甲 < 乙 <b'],
  ['no other elements', '<scripts>甲</scripts><styled>乙</styled>'],
];

describe('what nobody reads on a page', () => {
  it.each(unread)('is blanked out: %s', (_, marked) => {
    const text = marked.replace(/[‹›]/g, '');
    const expected = marked.replace(/‹([^›]*)›/g, (_, inside: string) => ' '.repeat(inside.length));
    expect(blankUnread(text)).toBe(expected);
  });
});
