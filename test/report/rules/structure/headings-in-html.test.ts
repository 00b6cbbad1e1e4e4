import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll, ReportDocument } from '../../../../report';
import { headingsOf } from '../../../../report/model/headings';
import { reportExample } from '../../../../report/rules/report-example';
import { LineMap } from '../../../../report/text/lines';

/** Headings as editors of web pages write them: each word in a `<span>` or a `<font>` of its own. */
const wrapped: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, string>> = {
  1: '<p class="a"><span><font face="黑体">一、总体情况</font></span><span><o:p></o:p></span></p>',
  2: '<p><b>二</b><b>、</b><b>主动公开政府信息情况</b></p>',
  3: '<p><span><font>三、收到和处理</font></span><span><font>政府信息公开申请情况</font></span></p>',
  4: '<p><span>四</span><span>、政府信息公开行政复议、</span><span>行政诉讼情况</span></p>',
  5: '<h2>&nbsp;<span>五、存在的</span><em>主要问题</em>及改进情况&nbsp;</h2>',
  6: '<p><strong>其他需要报告的事项</strong></p>',
};

describe('headings of a web page, in several tags each', () => {
  it('are read with all their words', () => {
    expect(new ReportDocument(reportExample({ headings: wrapped })).findings()).toEqual([]);
  });

  it('end where their paragraph ends', () => {
    const [heading] = headingsOf(new LineMap('<p>一、<b>总体</b>情况</p><p>本年平稳。</p>'), []);
    expect(heading).toMatchObject({ title: '总体情况', alone: true, ordinal: 1 });
  });

  it('get another name with their tags left in place', () => {
    const heading = '<p><span>五、存在的主要问题</span><font>及改进</font>措施（略）</p>';
    const text = reportExample({ headings: { 5: heading } });
    const [finding, ...others] = new ReportDocument(text).findings();
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('structure/section-title');
    expect(finding?.message.zh).toContain('现为「存在的主要问题及改进措施」');
    const document = new ReportDocument(text);
    expect(applyEdits(text, fixAll(document, (judged) => judged.findings()).edits)).toBe(
      reportExample({
        headings: { 5: '<p><span>五、存在的主要问题及改进情况</span><font></font>（略）</p>' },
      }),
    );
  });
});
