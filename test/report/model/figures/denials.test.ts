import { describe, expect, it } from 'vitest';
import { comparableIn, figuresIn } from './stated';

const denials: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['2023年，我局未收到政府信息公开申请。', '未收到政府信息公开申请 received 2023'],
  ['本馆未接到有关政务信息公开的申请。', '未接到有关政务信息公开的申请 received'],
  [
    '我乡没有收到公民、法人或其他组织的政府信息公开申请。',
    '没有收到公民、法人或其他组织的政府信息公开申请 received',
  ],
  ['2023年我局无依申请公开件。', '无依申请公开件 received 2023'],
  ['（二）依申请公开情况。全年未收到申请。', '未收到申请 received'],
  [
    '未收到政府信息公开申请，未发生行政复议、行政诉讼。',
    '未收到政府信息公开申请 received',
    '未发生行政复议、行政诉讼 reviews-and-litigation',
  ],
  [
    '本馆没有因为信息公开被提起行政复议、行政诉讼的情形。',
    '没有因为信息公开被提起行政复议、行政诉讼的情形 reviews-and-litigation',
  ],
  [
    '没有发生政府信息公开类行政复议申请及行政诉讼案件。',
    '没有发生政府信息公开类行政复议申请及行政诉讼案件 reviews-and-litigation',
  ],
  ['全年无一例政府信息公开行政诉讼。', '无一例政府信息公开行政诉讼 litigation'],
  ['政府信息公开行政复议、行政诉讼案件均未发生。', '未发生 reviews-and-litigation'],
  ['2023年未收取信息处理费。', '未收取信息处理费 fee/collected 2023'],
  ['年内没有发生政府信息公开收费事项。', '没有发生政府信息公开收费事项 fee/collected'],
  [
    '没有发出信息处理费收费通知，没有收取信息处理费。',
    '没有发出信息处理费收费通知 fee/notices',
    '没有收取信息处理费 fee/collected',
  ],
  [
    '收到政府信息公开申请5件，无结转下年度继续办理的申请。',
    '5件 received',
    '无结转下年度继续办理的申请 carried-out',
  ],
];

describe('a nought said in words', () => {
  it.each(denials)('%s', (sentence, ...figures) => {
    expect(comparableIn(sentence)).toEqual(figures);
  });
});

/** Negations with a condition: something happened, or may have. */
const conditional = [
  '全年未收到书面政府信息公开申请。',
  '未收到当面提交的政府信息公开申请。',
  '未收到申请人对补正通知的回复。',
  '对未收到申请的部门予以通报。',
  '如未收到政府信息公开申请，应当填报。',
  '未发生政府信息公开行政复议、行政诉讼败诉案件。',
  '没有行政复议被纠错的情况。',
  '未发生因不服答复而逾期的行政复议。',
  '申请人未经复议直接起诉。',
  '无正当理由大量反复申请。',
  '无法提供申请公开的信息。',
  '未按时答复政府信息公开申请。',
  '这起复议未被上级纠错。',
  '政府信息公开申请无不予公开的答复。',
  '没有逾期未缴信息处理费的收费通知。',
];

describe('a negation that denies something else', () => {
  it.each(conditional)('%s', (sentence) => {
    expect(figuresIn(sentence)).toEqual([]);
  });

  it('of another period is not compared', () => {
    expect(comparableIn('去年未收到政府信息公开申请。')).toEqual([]);
    expect(comparableIn('2019年以来未发生政府信息公开行政诉讼。')).toEqual([]);
  });

  it('by a part of the body is in doubt', () => {
    expect(figuresIn('县政府办公室未收到政府信息公开申请。')).toEqual(['未收到政府信息公开申请 received?']);
  });
});
