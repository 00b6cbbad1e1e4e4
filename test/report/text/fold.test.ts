import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, foldLabel, foldText, numberingOf } from '../../../report/text/fold';
import { simplify } from '../../../report/text/traditional';

/** Levenshtein's definition, word for word; slow and plain. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = (x: string) => x.slice(1);
  if (a[0] === b[0]) return naiveDistance(rest(a), rest(b));
  return 1 + Math.min(naiveDistance(rest(a), b), naiveDistance(a, rest(b)), naiveDistance(rest(a), rest(b)));
}

const word = fc.string({ unit: fc.constantFrom('公', '开', '申', '请', 'a'), maxLength: 6 });

describe('folding', () => {
  it.each([
    ['（一）予以公开', '予以公开'],
    ['(一) 予以公开', '予以公开'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['1. 属于国家 秘密', '属于国家秘密'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['其中：1.当面申请数', '当面申请数'],
    ['其中:1.当面申请数', '当面申请数'],
    ['## 二、主动公开政府信息情况', '主动公开政府信息情况'],
    ['**（七）总计**', '总计'],
    ['（十二）其他', '其他'],
    ['结\u3000果 维\u00a0持', '结果维持'],
    ['ＡＢＣ１２', 'ABC12'],
    ['三安全一稳定', '三安全一稳定'],
    ['一般事项', '一般事项'],
  ])('takes numbering, blanks, punctuation and width off %j', (label, words) => {
    expect(foldLabel(label)).toBe(words);
  });

  it('does with plain texts what it does with all', () => {
    const unit = fc.constantFrom(...'公开總计总〇①Ａa9９ \t\n\u3000、。（(）|-—“”…_·⽬﹝㎡');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const words = text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
        expect(foldText(text)).toBe(simplify(words));
      }),
    );
  });

  it('leaves letters and digits only, and what is folded as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it.each([
    ['一、本年新收', { level: 'part', ordinal: 1 }],
    ['四．结转', { level: 'part', ordinal: 4 }],
    ['（三）不予公开', { level: 'group', ordinal: 3 }],
    ['(七)总计', { level: 'group', ordinal: 7 }],
    ['（十）', { level: 'group', ordinal: 10 }],
    ['十二、', { level: 'part', ordinal: 12 }],
    ['二十一、', { level: 'part', ordinal: 21 }],
    ['8.属于行政查询事项', { level: 'item', ordinal: 8 }],
    ['（2）重复申请', { level: 'item', ordinal: 2 }],
  ])('knows level and ordinal of the numbering of %j', (label, numbering) => {
    expect(numberingOf(label)).toEqual(numbering);
  });

  it.each(['总计', '三安全一稳定', '2023年度', '一般事项', '', '.', '（空）'])(
    'finds no numbering in %j',
    (label) => {
      expect(numberingOf(label)).toBeUndefined();
    },
  );
});

describe('edit distance', () => {
  it('is Levenshtein’s up to its limit, and one more beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
      }),
    );
  });

  it('is the same both ways, and zero for the same text alone', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
