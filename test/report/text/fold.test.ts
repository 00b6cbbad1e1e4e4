import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel, foldText } from '../../../report/text/fold';
import { simplify } from '../../../report/text/traditional';

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
    ['二、主動公開政府資訊情況', '主动公开政府信息情况'],
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
});
