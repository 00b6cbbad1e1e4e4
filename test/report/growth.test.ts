import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { isReport } from '../../report/recognise';

/** What is repeated: alone on one line where `lines` is false, else on a line each time. */
const nasty: readonly (readonly [name: string, unit: string, lines: boolean])[] = [
  ['a very long line of prose', '主动公开政府信息。', false],
  ['a very long line of digits', '1234567890', false],
  ['a very long line of full-width digits', '１２３４５', false],
  ['a very long line of numbers', '3 0 0 0 0 0 3 ', false],
  ['a very long line of tabs', '\t', false],
  ['a very long line of blanks', ' ', false],
  ['a very long line of ideographic blanks', '\u3000', false],
  ['a very long line of hashes and stars', '#* ', false],
  ['a very long line of numbering', '一、（一）1.', false],
  ['a very long line of one character', '好', false],
  ['a very long line of repeated phrases', '按照规定', false],
  ['a very long line of years', '2023年公开信息3条，', false],
  ['a very long line of last year’s sentences', '2023年公开信息3条。', false],
  ['a very long line of dates within the year', '截至11月底公开信息3条，', false],
  ['a very long line of old documents', '国办公开办函〔2019〕60号', false],
  ['a very long line of closed tags', '>2023年', false],
  ['a very long line of unmatched brackets', '（(', false],
  ['a very long line of pipes', '| ', false],
  ['a very long line of cells', '3\t', false],
  ['a very long line of different cells', '公\t开', false],
  ['a very long line of headings', '一、总体情况', false],
  ['a very long line of titles', '2024年政府信息公开工作年度报告', false],
  ['a very long line of labels', '1.属于国家秘密', false],
  ['a very long line of unfinished tags', '<', false],
  ['a very long line of unfinished cells', '<td', false],
  ['many promises', '人员、经费情况见附件。', true],
  ['many broken lines', '2023年公开信息3条，', true],
  ['many empty lines', '', true],
  ['many figures', '收到政府信息公开申请9件，其中网络申请6件，信函申请2件，当面申请2件。', true],
  ['many lines of blanks', '   \t ', true],
  ['many lone numbers', '3', true],
  ['many lone labels', '（一）予以公开', true],
  ['many headings', '一、总体情况', true],
  ['many titles', '云岫县档案馆2024年政府信息公开工作年度报告', true],
  ['many rows', '（一）予以公开\t1\t0\t0\t0\t0\t0\t1', true],
  ['many rows of numbers', '1\t0\t0\t0\t0\t0\t1', true],
  ['many rows of table four', '0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0', true],
  ['many pipe rows', '| （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |', true],
  ['many aligned rows', '（一）予以公开    1   0   0   0   0   0   1', true],
  ['many cells a line', '<tr><td>规章</td><td>1</td></tr>', true],
  ['many nested tags', '<div><table>', true],
  ['many short rules', '----\t----', true],
  ['short rules with a word behind them', `${'—'.repeat(110)}完`, true],
  ['short rules of every kind with a bracket behind them', `${'-—–_=*'.repeat(15)}）`, true],
];

const title = '云岫县档案馆2024年政府信息公开工作年度报告';

const SIZES = [1_000, 2_000, 4_000, 8_000];

/** Twice the text may take twice the time; more than this, time and again, is no accident. */
const MOST_GROWTH = 3.5;

/** Times below this many milliseconds are the clock's and the collector's, not ours. */
const FLOOR = 50;

/** A machine that has other things to do is asked again this often. */
const ATTEMPTS = 8;

/** How long it takes to read a text, ask everything of it and edit it. */
function duration(text: string): number {
  const start = performance.now();
  isReport(text);
  const document = new ReportDocument(text);
  document.reports();
  document.edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '0');
  document.findings();
  return performance.now() - start;
}

/** The sizes at which twice as much took far more than twice as long, by the best time so far of each size. */
function leaps(best: readonly number[]): number[] {
  return SIZES.filter((_, index) => {
    const before = best[index - 1];
    return before !== undefined && (best[index] ?? 0) > MOST_GROWTH * Math.max(before, FLOOR);
  });
}

describe('the time to read', () => {
  it.each(nasty)(
    '%s grows no faster than the text',
    (_, unit, lines) => {
      const texts = SIZES.map((size) => {
        const repeated = lines ? `${unit}\n`.repeat(size) : unit.repeat(4 * size);
        return `${title}\n三、收到和处理政府信息公开申请情况\n${repeated}\n`;
      });
      let best = texts.map(duration);
      for (let attempt = 1; attempt < ATTEMPTS && leaps(best).length > 0; attempt++) {
        best = texts.map((text, index) => Math.min(best[index] ?? 0, duration(text)));
      }
      expect(leaps(best)).toEqual([]);
    },
    60_000,
  );
});
