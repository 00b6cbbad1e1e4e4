import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { sectionHeading } from '../../../../report/forms/sections';
import { reportExample } from '../../../../report/rules/report-example';
import { marked } from '../marked';

const rule = 'structure/sections';

describe('a report without the heading of a section', () => {
  it.each([1, 2, 3, 4, 5, 6] as const)('is asked for the heading of section %i', (number) => {
    const text = reportExample().replace(`${sectionHeading(number)}\n\n`, '');
    const [finding, ...others] = new ReportDocument(text).findings().filter((found) => found.rule === rule);
    expect(others).toEqual([]);
    expect(finding?.message.zh).toContain(`「${sectionHeading(number)}」`);
  });

  it.each(['一、概述', '一、总体情况概述', '一、基本情况'])(
    'is not where it only is called otherwise: %s',
    (heading) => {
      const rules = new ReportDocument(reportExample({ headings: { 1: heading } }))
        .findings()
        .map((found) => found.rule);
      expect(rules).toEqual(['structure/section-title']);
    },
  );

  it('is not where the heading stands among cells that have a line each', () => {
    const text = reportExample({ headings: { 4: '四、行政复议和行政诉讼情况' } }).replaceAll('\t', '\n');
    expect(marked(text, rule)).toEqual([]);
  });

  it('is not where the headings are numbered with the wrong digits', () => {
    const headings = {
      1: '1、总体情况',
      2: '2、主动公开政府信息情况',
      3: '3、收到和处理政府信息公开申请情况',
      4: '3、政府信息公开行政复议、行政诉讼情况',
      5: '4、存在的主要问题及改进情况',
      6: '5、其他需要报告的事项',
    };
    expect(marked(reportExample({ headings }), rule)).toEqual([]);
  });
});
