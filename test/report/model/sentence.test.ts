import { describe, expect, it } from 'vitest';
import { sentenceAt, sentenceBehind, spanOf } from '../../../report/model/sentence';

/** A text, the word that a sentence is looked for around, and the sentence. */
const sentences: readonly (readonly [name: string, text: string, word: string, sentence: string])[] = [
  ['between full stops', '先说一句。再说一句，说完。又说一句。', '说完', '再说一句，说完。'],
  ['with semicolons', '一是公开；二是解读；三是培训。完。', '解读', '一是公开；二是解读；三是培训。'],
  ['without blanks and emphasis', '一是 **公开** 信息 3 条。', '信息', '一是公开信息3条。'],
  [
    'in half width and simplified characters',
    '統計期限自２０２４年，（略）。',
    '期限',
    '统计期限自2024年，(略)。',
  ],
  [
    'over line ends and a page number',
    '全县各部门和各乡镇按照县里的统一部署公开了\n\n- 3 -\n\n财政信息和民生信息。',
    '民生',
    '全县各部门和各乡镇按照县里的统一部署公开了财政信息和民生信息。',
  ],
  ['behind a heading', '（一）主动公开情况\n全年公开信息3条。', '全年', '全年公开信息3条。'],
  ['before a heading', '全年公开信息3条\n（二）依申请公开', '全年', '全年公开信息3条'],
  ['within an element', '<p>全年公开。</p><p>收到<b>申请</b>3件</p><p>完</p>', '收到', '收到申请3件'],
  ['within a definition', '<dt>全年公开</dt><dd>收到<b>申请</b>3件</dd>', '收到', '收到申请3件'],
  ['within a cell', '部门\t公开信息3条\t乡镇', '公开', '公开信息3条'],
];

describe('a sentence', () => {
  it.each(sentences)('is read %s', (_, text, word, expected) => {
    const sentence = sentenceAt(text, text.indexOf(word));
    expect(sentence.text).toBe(expected);
    expect(sentence.offsets).toHaveLength(expected.length);
  });

  it('knows where its characters stand', () => {
    const text = '先说一句。收到 申 请３件。';
    const sentence = sentenceAt(text, text.indexOf('收到'));
    const start = sentence.text.indexOf('申请3');
    const span = spanOf(sentence, start, start + 3);
    expect(text.slice(span.start, span.end)).toBe('申 请３');
  });

  it('is followed by the next one of its paragraph, or by nothing', () => {
    const text = '先说一句。再说一句。\n\n另起一段。';
    expect(sentenceBehind(text, 0).text).toBe('再说一句。');
    expect(sentenceBehind(text, text.indexOf('再')).text).toBe('');
  });
});
