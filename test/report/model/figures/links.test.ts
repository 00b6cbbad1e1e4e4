import { describe, expect, it } from 'vitest';
import { applicationsExample, casesExample } from '../../../../report/rules/examples';
import { applicationRows, caseValues } from '../../tables-told-of';
import { comparisonsOf, linksIn, readWholeReport } from './whole-report';

const applications = applicationsExample(applicationRows);
const cases = casesExample(caseValues);

/** A report with a table, and prose in its first section. */
function withProse(prose: string, table: string): string {
  const [title, ...rest] = table.split('\n');
  return [title, '', '一、总体情况', '', prose, '', ...rest].join('\n');
}

function linked(prose: string, table = applications): readonly string[] {
  return linksIn(readWholeReport(withProse(prose, table))).map((link) => link.replace(/^\d+ /, ''));
}

describe('a figure and the cells it speaks of', () => {
  it.each([
    ['2024年收到政府信息公开申请9件。', '9件 = 一 9'],
    ['2024年受理政府信息公开申请10件。', '10件 = 一 + 二 10'],
    ['2024年收到政府信息公开申请12件。', '12件 ≠ 一 9'],
    ['2024年办理政府信息公开申请10件。', '10件 = 一 + 二 10'],
    ['2024年办理政府信息公开申请8件。', '8件 = （七）总计 8'],
    ['2024年办理政府信息公开申请11件。', '11件 ≠ 一 + 二 10'],
    ['2024年依申请公开办结8件。', '8件 = （七）总计 8'],
    ['2024年依申请公开办结7件。', '7件 = 一 − 四 7'],
    ['2024年依申请公开答复6件。', '6件 = （七）−（五）−（六） 6'],
    ['2024年依申请公开办结5件。', '5件 ≠ （七）总计 8'],
    ['收到政府信息公开申请9件，含2023年结转1件。', '9件 = 一 9', '1件 = 二、上年结转 1'],
    ['收到政府信息公开申请9件，上年结转2件。', '9件 = 一 9', '2件 ≠ 二、上年结转 1'],
    ['收到政府信息公开申请9件，结转下年度2件。', '9件 = 一 9', '2件 = 四、结转下年度 2'],
    ['收到政府信息公开申请9件，正在办理3件。', '9件 = 一 9'],
    [
      '收到政府信息公开申请9件，其中自然人7件，法人或其他组织2件。',
      '9件 = 一 9',
      '7件 = 一·自然人 7',
      '2件 = 一·法人或其他组织 2',
    ],
    ['办理政府信息公开申请10件，其中自然人8件。', '10件 = 一 + 二 10', '8件 = 一 + 二·自然人 8'],
    ['2024年未收到政府信息公开申请。', '（无） ≠ 一 9'],
    ['2023年收到政府信息公开申请12件。'],
    ['去年收到政府信息公开申请12件。'],
    ['2024年收到政府信息公开申请近9件。', '9件 ? 一 9'],
    ['县政府办公室收到政府信息公开申请4件。'],
    ['县政府办公室收到政府信息公开申请9件。', '9件 = 一 9'],
    ['2024年收到来信12件。'],
    ['2024年发生政府信息公开行政复议2件。'],
  ])('%s', (prose, ...links) => {
    expect(linked(prose)).toEqual(links);
  });

  it.each([
    ['发生政府信息公开行政复议2件，行政诉讼2件。', '2件 = 行政复议·总计 2', '2件 = 行政诉讼两项总计 2'],
    ['发生政府信息公开行政复议3件。', '3件 ≠ 行政复议·总计 2'],
    ['未发生政府信息公开行政复议、行政诉讼。', '（无） ≠ 行政复议和行政诉讼总计 4'],
    ['政府信息公开行政诉讼2件，其中尚未审结1件。', '2件 = 行政诉讼两项总计 2', '1件 = 行政诉讼·尚未审结 1'],
    [
      '因政府信息公开直接起诉1件，复议后起诉1件。',
      '1件 = 未经复议直接起诉·总计 1',
      '1件 = 复议后起诉·总计 1',
    ],
    ['备案政府信息公开行政复议12件，行政诉讼3件。'],
  ])('%s', (prose, ...links) => {
    expect(linked(prose, cases)).toEqual(links);
  });

  it('is not judged where a cell it speaks of is blank', () => {
    const blank = applications.replace(
      '一、本年新收政府信息公开申请数量\t\t7\t1\t0\t0\t0\t1\t9',
      '一、本年新收政府信息公开申请数量\t\t7\t1\t0\t0\t0\t1\t',
    );
    expect(linked('2024年收到政府信息公开申请12件。', blank)).toEqual(['12件 ? 一']);
  });

  it('is not linked where the report has two tables of the kind', () => {
    const twice = `${applications}\n${applications.split('\n').slice(4).join('\n')}`;
    expect(linked('2024年收到政府信息公开申请9件。', twice)).toEqual([]);
  });
});

function compared(prose: string): readonly (readonly string[])[] {
  return comparisonsOf(readWholeReport(withProse(prose, applications)));
}

describe('a breakdown of results beside the table', () => {
  it('adds what was public already to what was granted', () => {
    expect(
      compared(
        '办结政府信息公开申请8件，其中同意公开2件，已主动公开1件，部分公开1件，不予公开1件，信息不存在1件，不予处理1件，其他处理1件。',
      ),
    ).toEqual([
      [
        'granted 3 = 3',
        'partial 1 = 1',
        'refused 1 = 1',
        'unavailable 1 = 1',
        'not-processed 1 = 1',
        'other 1 = 1',
        'together 8 of 8',
      ],
    ]);
  });

  it('shows which groups differ', () => {
    expect(
      compared('答复政府信息公开申请8件，其中予以公开4件，不予公开2件，无法提供1件，告知补正1件。'),
    ).toEqual([
      ['granted 4 ≠ 3', 'refused 2 ≠ 1', 'unavailable 1 = 1', 'correction 1 ? –', 'together 8 of 8'],
    ]);
  });

  it('leaves aside 其他, which may be the group of that name or all the rest', () => {
    expect(compared('答复政府信息公开申请8件，其中予以公开4件，不予公开2件，其他2件。')).toEqual([
      ['granted 4 ≠ 3', 'refused 2 ≠ 1', 'together 8 of 8'],
    ]);
  });

  it.each([
    '2023年答复政府信息公开申请8件，其中予以公开4件，不予公开2件，无法提供2件。',
    '答复政府信息公开申请8件，其中予以公开约4件，不予公开2件，无法提供2件。',
    '公文28件，其中予以公开20件，部分公开5件，不予公开3件。',
    '答复政府信息公开申请8件，其中予以公开4件，不予公开2件，其他途径的信件2件。',
  ])('is not made of what may be something else: %s', (prose) => {
    expect(compared(prose)).toEqual([]);
  });
});
