import { describe, expect, it } from 'vitest';
import { numberingOf } from '../../../report/text/numbering';

describe('numbering', () => {
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
