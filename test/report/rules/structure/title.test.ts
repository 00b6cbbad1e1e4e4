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
});
