import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../report/model/figures';
import { formatExact } from '../../../../report/text/exact';
import { breakdownsIn, comparableIn, figuresIn, textAt } from './stated';

function digitsIn(text: string): readonly string[] {
  return readFigures(text, []).figures.map((figure) => textAt(text, figure.digits));
}

function valuesIn(text: string): readonly string[] {
  return readFigures(text, []).figures.map(({ value, unit }) => `${formatExact(value)}${unit}`);
}

describe('a number', () => {
  it.each([
    ['收到12件', '12件'],
    ['收到１２件', '12件'],
    ['收到1,234,567条', '1234567条'],
    ['收到１，２３４条', '1234条'],
    ['收到12.50万元', '125000元'],
    ['收到0.000001万元', '0.01元'],
    ['收到3亿元', '300000000元'],
    ['收到2万条', '20000条'],
    ['收到十二件', '12件'],
    ['收到两件', '2件'],
    ['收到一百零五件', '105件'],
    ['收到三千零二十条', '3020条'],
    ['收到12 件', '12件'],
    ['全县行政机关收到政府信息公开申请 12\n件', '12件'],
    ['收到**12**件', '12件'],
    ['收到<b>12</b>&nbsp;件', '12件'],
    ['占44.44%', '44.44%'],
    ['占４４．４４％', '44.44%'],
  ])('%s is %s', (text, value) => {
    expect(valuesIn(`${text}。`)).toEqual([value]);
  });

  it.each([
    '第12条',
    '第十二条',
    '〔2019〕60号',
    '2023年12月31日',
    '12345',
    '20个工作日',
    '3个月',
    '24小时',
    '电话0000-1234567',
    '条例第三十六条',
    '三五件',
    '一百二件',
    '统一件',
    '每一件',
    '网址http://www.example/12件',
    '<td width="100%">',
  ])('is not what stands in %s', (text) => {
    expect(valuesIn(`见${text}。`)).toEqual([]);
  });
});

describe('the place of a figure', () => {
  it('is that of its characters, mark-up and page breaks between them or not', () => {
    const text =
      '2023年，全县行政机关**收到**政府信息公开申\n\n- 2 -\n\n请，经登记、补正和审核的共１２\n件，其中网络 7 件，信函 5 件。';
    const [received] = readFigures(text, []).figures;
    expect(textAt(text, received?.span)).toBe('１２\n件');
    expect(textAt(text, received?.digits)).toBe('１２');
    expect(textAt(text, received?.clause)).toBe('经登记、补正和审核的共１２\n件');
    expect(textAt(text, received?.sentence)).toBe(text);
    expect(digitsIn(text)).toEqual(['１２', '7', '5']);
  });

  it('leaves tables out', () => {
    const text = '收到政府信息公开申请5件。\n新收\t7件\t8件\n办结政府信息公开申请4件。';
    const start = text.indexOf('新收');
    const left = { start, end: text.indexOf('\n', start) };
    const { figures } = readFigures(text, [left]);
    expect(figures.map((figure) => textAt(text, figure.span))).toEqual(['5件', '4件']);
  });

  it('is in the paragraph it was found in: cells, headings and paragraphs are not run together', () => {
    expect(figuresIn('收到政府信息公开申请\n\n5件\n\n办结\t4件')).toEqual(['5件 unknown', '4件 unknown']);
    expect(comparableIn('一、收到政府信息公开申请\n共5件。')).toEqual([]);
    expect(comparableIn('<p>收到政府信息公开申请</p><p>共5件。</p>')).toEqual([]);
    expect(comparableIn('<p>收到政府信息公开<b>申请</b>5件。</p>')).toEqual(['5件 received']);
  });
});

const sentences = [
  '2023年，云岫县共收到政府信息公开申请12件，其中当面申请4件，网络申请8件，均已按期答复。',
  '全年依申请办结19件（含2022年结转2件），其中18件按时办结，1件延期办结。',
  '办结申请9件，分别为予以公开4件、部分公开2件、无法提供2件、其他处理1件。',
  '2023年，我县没有因政府信息公开被申请行政复议、提起行政诉讼的情况。',
  '2023年制定规章2件，制发行政规范性文件6件，废止3件，现行有效40件。',
];

/**
 * Blanks and mark-up that may stand anywhere in a text, and one line or page that ends in the middle of a long line.
 */
const clutter = fc.constantFrom(' ', '　', '\u00a0', '**', '\u200b');
const lineEnd = fc.constantFrom('\r\n', '\n', '\n\n- 3 -\n\n');

describe('what is read', () => {
  it('does not change with blanks, emphasis and broken lines in the text', () => {
    const cuts = fc.array(fc.tuple(fc.nat(100), clutter), { maxLength: 5 });
    const breaks = fc.tuple(fc.nat(100), lineEnd);
    fc.assert(
      fc.property(fc.constantFrom(...sentences), cuts, breaks, (sentence, inserted, broken) => {
        const cluttered = [...inserted, broken].reduce((text, [at, what]) => {
          // A line breaks only where enough stands before it, and digits stay whole.
          const place = Math.max(24, at % text.length);
          const apart = /\d$/.test(text.slice(0, place)) && /^\d/.test(text.slice(place));
          return apart ? text : text.slice(0, place) + what + text.slice(place);
        }, sentence);
        const plain = (texts: readonly string[]) =>
          texts.map((text) => text.replace(/\n- 3 -\n|[\s\u200b*]/g, ''));
        expect(plain(comparableIn(cluttered))).toEqual(plain(comparableIn(sentence)));
        expect(plain(breakdownsIn(cluttered))).toEqual(plain(breakdownsIn(sentence)));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on what stands in other paragraphs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 2 }), (chosen) => {
        expect(comparableIn(chosen.join('\n\n'))).toEqual(chosen.flatMap(comparableIn));
      }),
    );
  });

  it('never fails, and every figure holds the characters it was read from', () => {
    const characters =
      '一二十零0123456789，。；、（）其中申请公开件条元%年<>《》〔〕&; \n\t|未无复议诉讼包括分别为占'.split(
        '',
      );
    const words = sentences.flatMap((sentence) => sentence.split(/(?<=[，、。（）为])/));
    const pieces = fc.oneof(fc.constantFrom(...characters), fc.constantFrom(...words));
    const seen = { figures: 0, breakdowns: 0 };
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (chosen) => {
        const text = chosen.join('');
        const read = readFigures(text, []);
        seen.figures += read.figures.length;
        seen.breakdowns += read.breakdowns.length;
        for (const { span, digits, clause, sentence } of read.figures) {
          expect(span.start).toBeLessThan(span.end);
          expect(digits.start).toBe(span.start);
          expect(digits.end).toBeLessThanOrEqual(span.end);
          expect(clause.start).toBeLessThanOrEqual(span.start);
          expect(clause.end).toBeGreaterThanOrEqual(span.end);
          expect(sentence.start).toBeLessThanOrEqual(clause.start);
          expect(sentence.end).toBeGreaterThanOrEqual(clause.end);
        }
        for (const { total, parts, shares, span } of read.breakdowns) {
          expect(parts.length).toBeGreaterThan(0);
          expect(shares).toHaveLength(parts.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(parts).not.toContain(total);
        }
      }),
      { numRuns: 2000 },
    );
    expect(seen.figures).toBeGreaterThan(1000);
    expect(seen.breakdowns).toBeGreaterThan(100);
  });

  it('takes time in proportion to the text', () => {
    const hostile = [
      '（',
      '其中',
      '1件，',
      '其中1件（',
      '未',
      '无申请',
      '分别为1、',
      '《',
      '<',
      '&',
      '2023年',
      '1,',
      '一十',
      '\n',
      '1件\n',
      '未收到\n',
      '收到政府信息公开申请9件。',
      '制发规范性文件3件。',
      '未收到政府信息公开申请。',
    ];
    for (const piece of hostile) {
      const [short, long] = [4_000, 64_000].map((length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const started = process.cpuUsage();
        readFigures(text, []);
        const { user, system } = process.cpuUsage(started);
        return (user + system) / 1000;
      });
      // Sixteen times the text may take forty times as long, so that only worse than linear growth is caught on a busy
      // machine.
      expect(long ?? 0, piece).toBeLessThan(Math.max(40 * (short ?? 0), 1000));
    }
  });
});
