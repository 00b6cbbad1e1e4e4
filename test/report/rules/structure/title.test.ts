import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';

describe('a title', () => {
  it.each([
    '云岫县水利局２０２４年政府信息公开工作年度报告',
    '云岫县水利局二〇二四年政府信息公开工作年度报告',
    '二○二四年云岫县水利局政府信息公开工作年度报告',
  ])('names its year in any digits: %s', (title) => {
    const document = new ReportDocument(reportExample({ title }));
    expect(document.findings()).toEqual([]);
    expect(document.reports().map(({ year, body }) => ({ year, body }))).toEqual([
      { year: 2024, body: '云岫县水利局' },
    ]);
  });

  it.each([
    '云岫县水利局2024年政府信息公开年报',
    '云岫县水利局2024年政务公开工作年度报告',
    '云岫县水利局2024年信息公开工作年度报告',
    '关于云岫县水利局2024年政府信息公开工作的报告',
    '云岫县水利局关于2024年政府信息公开工作年度报告',
    '2024年度政府信息公开工作年度报告（云岫县水利局）',
    '云岫县水利局政府信息公开工作年度报告（2024年）',
    '云岫县水利局2024年政府信息公开工作年度报告（定稿）',
    '《云岫县水利局2024年政府信息公开工作年度报告》',
  ])('is known in other words above a lead: %s', (title) => {
    const document = new ReportDocument(reportExample({ title, other: '无。' }));
    expect(document.findings().map(({ rule }) => rule)).toEqual(['fees/statement']);
    expect(document.reports().map(({ year, body }) => ({ year, body }))).toEqual([
      { year: 2024, body: '云岫县水利局' },
    ]);
  });

  it('is known without its year above a lead that tells it', () => {
    const title = '云岫县水利局政府信息公开工作年度报告';
    const document = new ReportDocument(reportExample({ title }));
    expect(document.findings().map(({ rule, message }) => [rule, message.zh])).toEqual([
      ['structure/title', '标题没有写明年份，请补上报告年度。'],
    ]);
    expect(document.reports().map(({ year, body }) => ({ year, body }))).toEqual([
      { year: 2024, body: '云岫县水利局' },
    ]);
  });

  it.each([
    ['the name of a column', '政府信息公开年度报告'],
    ['a sentence', '根据云岫县水利局政府信息公开年度报告'],
    ['what stands above no lead', '云岫县水利局政府信息公开年度报告'],
  ])('is not %s', (_, line) => {
    const text = reportExample({ title: line }).replace(/^本报告.*$/m, line.startsWith('云岫') ? '' : '$&');
    expect(new ReportDocument(text).reports().map(({ title }) => title)).toEqual(['']);
  });
});
