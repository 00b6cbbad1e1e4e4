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

describe('words of a web page that tags stand within', () => {
  const overview = [
    '<p>（一）主动<span>公开</span>。公布信息20条。</p>',
    '<p>（二）依申请<b>公</b>开。收到申请4件，全部按期答复。</p>',
    '<p>（三）政府信<i>息管</i>理。公文同步确定公开属性。</p>',
    '<p>（四）政府网<u>站</u>、平<span>台</span>建设。</p>',
    '<p>（五）监<font>督</font>保障。纳入考<span>核</span>。</p>',
  ].join('\n');
  const names =
    '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
  const lead = (parts: string) =>
    `<p>本报告根据《条例》编<b>制</b>，全<i>文</i>由${parts}等<span>六</span>个部分组成，统计期<b>限</b>自2024年1月1日起至2024年12月31日止。</p>`;
  const split = names.replace('主动公开', '主<span style="font-size: 16pt">动公</span>开');

  it('are found, so that nothing is missed that is there', () => {
    const changes = {
      overview,
      lead: lead(split),
      problems: '<p>问<b>题</b>是解读形式单一。今年已<b>改</b>进，举办<i>培训</i>2次。</p>',
      other: '<p>没有收取信息处<span>理费</span>。</p>',
    };
    expect(new ReportDocument(reportExample(changes)).findings()).toEqual([]);
  });

  it('are compared with the headings', () => {
    const text = reportExample({ lead: lead(split.replace('其他需要', '需要<b>说</b>明、')) });
    const rules = new ReportDocument(text).findings().map(({ rule }) => rule);
    expect(rules).toEqual(['structure/announced-parts']);
  });

  it('are no part of what a message quotes', () => {
    const text = reportExample({
      overview: overview.replace('20条', '<b>2</b>0条，其中水利<i>1</i>2条，防汛5条，其他2条'),
    });
    const [finding, ...others] = new ReportDocument(text).findings();
    expect(others).toEqual([]);
    expect(finding?.message.zh).toBe('各项相加与总数不符：12+5+2＝19，比“20条”少 1。');
  });
});
