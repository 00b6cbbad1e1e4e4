import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';

function rulesOf(number: 2 | 3 | 4 | 5 | 6, heading: string): readonly string[] {
  return new ReportDocument(reportExample({ headings: { [number]: heading } }))
    .findings()
    .map(({ rule }) => rule);
}

describe('a heading in other words than the form’s', () => {
  it.each([
    [2, '二、主动公开情况'],
    [2, '二、政府信息主动公开情况'],
    [3, '三、依申请公开情况'],
    [3, '三、收到和处理依申请公开政府信息情况'],
    [3, '三、依申请公开政府信息情况'],
    [4, '四、行政复议和行政诉讼情况'],
    [4, '四、政府信息公开行政复议情况'],
    [4, '四、政府信息公开行政复议'],
    [5, '五、当前存在的主要问题及下一阶段改进措施'],
    [5, '五、存在的不足和问题以及努力方向'],
    [5, '五、存在不足及下步工作打算'],
    [5, '五、存在的主要问题'],
    [5, '五、存在的困难和问题'],
    [6, '六、其他情况'],
    [6, '六、信息处理费收取情况及其他需要报告的事项'],
    [6, '六、其他事项'],
    [6, '六、其它要说明的事项'],
  ] as const)('begins section %i all the same: %s', (number, heading) => {
    expect(rulesOf(number, heading)).toEqual(['structure/section-title']);
  });

  it.each([
    ['五、存在的主要问题及改进措施', 'safe'],
    ['五、存在的困难和问题', 'suggested'],
  ])('is renamed unasked only where the words are nearly the same: %s', (heading, kind) => {
    const document = new ReportDocument(reportExample({ headings: { 5: heading } }));
    const fixes = document.findings().flatMap((finding) => document.fixes(finding));
    expect(fixes.map((fix) => fix.kind)).toEqual([kind]);
  });

  it('is known with a digit in full width before it', () => {
    const headings = { 1: '１．总体情况', 2: '２．主动公开政府信息情况' };
    expect(new ReportDocument(reportExample({ headings })).findings()).toEqual([]);
  });

  it('is one more section where the form’s own stands beside it', () => {
    const text = `${reportExample().trimEnd()}\n七、其他事项\n公开专栏已经改版。\n`;
    const rules = new ReportDocument(text).findings().map(({ rule }) => rule);
    expect(rules).toEqual(['structure/extra-section']);
  });
});
