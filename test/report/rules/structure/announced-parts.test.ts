import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';

/** What is said of a lead that announces these parts in these words. */
function saidOf(parts: string): readonly string[] {
  const lead = `本报告根据《中华人民共和国政府信息公开条例》编制，全文包括${parts}。统计期限自2024年1月1日起至2024年12月31日止，电话：0000-0000000。`;
  return new ReportDocument(reportExample({ lead }))
    .findings()
    .filter(({ rule }) => rule === 'structure/announced-parts')
    .map(({ message }) => message.zh);
}

const first = '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况';
const last = '存在的主要问题及改进情况、其他需要报告的事项';

describe('the parts that a lead announces', () => {
  it.each([
    [`${first}、政府信息公开行政复议、行政诉讼情况、${last}等六大部分`],
    [`${first}、政府信息公开行政复议、行政诉讼情况、${last}等六项内容`],
    [`${first}、政府信息公开行政复议、行政诉讼情况、${last}等6个方面内容`],
    // A lead that names no number and ends in 等 need not name them all.
    [`${first}、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况等`],
    [`${first}、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况等部分`],
    [`${first}、政府信息公开行政复议、行政诉讼情况、${last}等内容，数据均来自各单位报送`],
    // What joins the last two.
    [`${first}、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项`],
    // The year and the work before 总体情况.
    [`2024年度政府信息公开工作${first}、政府信息公开行政复议、行政诉讼情况、${last}等六个部分`],
    [
      `县水利局2024年度政府信息公开工作${first}、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需报告的事项等6个部分`,
    ],
    [`政府信息公开工作的${first}、政府信息公开行政复议、行政诉讼情况、${last}`],
    [
      `2024年度政务公开总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，${last}`,
    ],
    [
      `松漪县水利局2024年度政府信息公开工作${first}、政府信息公开行政复议、行政诉讼情况、${last.replace('需要', '需')}`,
    ],
    [`${first}、因单位信息公开工作被申请行政复议、提起行政诉讼情况、${last}6个部分`],
    [`${first}、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况及其他需要报告的事项`],
    [
      `${first}、政府信息公开行政复议、行政诉讼情况、政府信息公开工作存在的主要问题及改进情况以及其他需要报告的事项`,
    ],
    [
      `${first}、政府信息公开行政复议、行政诉讼情况、政府信息公开工作存在的主要问题、改进情况和其他需要报告的事项`,
    ],
    [
      `${first}、政府信息公开行政复议、行政诉讼情况、政府信息公开工作中存在的主要问题及改进情况、其他需要报告的事项等六个部分`,
    ],
    // The fourth part by a shorter name, or parted in two; 情况 left out; other matters by a shorter name.
    [`${first}、行政复议和行政诉讼情况、${last}等六个部分`],
    [`${first}、政务公开复议和诉讼的情况、${last}等六个部分`],
    [`${first}、因政府信息公开工作被申请行政复议情况、提起行政诉讼情况、${last}等六个部分`],
    [`${first}、被申请行政复议情况，行政诉讼情况，${last}等六个部分`],
    [`总体情况、主动公开政府信息情况、收到和处理政府信息公开申请、行政复议和行政诉讼、${last}等六个部分`],
    [`${first}、行政复议和行政诉讼情况、存在的主要问题及改进情况、其他事项等六个部分`],
    // The notice and its form call the fourth part by two names.
    [`${first}、因政府信息公开工作被申请行政复议或提起行政诉讼情况、${last}六个部分`],
  ])('are those that follow: %s', (parts) => {
    expect(saidOf(parts)).toEqual([]);
  });

  it('are not what else a text lists, nor hidden by it', () => {
    const overview = (lead: string) =>
      reportExample({ lead, overview: '全年公开信息240条。' }).replace('一、总体情况', '一、总体公开情况');
    const matters = '提案内容包括库区道路、村庄绿化、渡口修缮、水文观测等方面。';
    const others = `${first}、政府信息公开行政复议、行政诉讼情况、${last}、附件情况`;
    const said = (text: string) =>
      new ReportDocument(text).findings().filter(({ rule }) => rule === 'structure/announced-parts').length;
    expect(said(overview(matters))).toBe(0);
    expect(said(reportExample({ lead: `${matters}全文包括${others}。` }))).toBe(1);
  });

  it('are those of headings with a note behind them', () => {
    const lead = `全文包括${first}、政府信息公开行政复议、行政诉讼情况、${last}六个部分。`;
    const text = reportExample({ lead, headings: { 1: '一、总体情况（小四号加粗）' } });
    expect(new ReportDocument(text).findings().map(({ rule }) => rule)).not.toContain(
      'structure/announced-parts',
    );
  });

  it('are only counted where two of them may be told as one', () => {
    const parts =
      '总体情况、主动公开政府信息详情和政府信息公开申请接收与办理情况、行政复议及行政诉讼情况、存在的问题与改进举措等五项内容';
    expect(saidOf(parts)).toEqual(['开头列出的部分与正文标题不一致：开头说五个部分，正文有六个。']);
  });

  it('are those of headings that lost their number', () => {
    const lead = `全文包括${first}、政府信息公开行政复议、行政诉讼情况、信息公开工作${last}等六个部分。`;
    const heading = (fifth: string) =>
      new ReportDocument(reportExample({ lead, headings: { 5: fifth } }))
        .findings()
        .filter(({ rule }) => rule === 'structure/announced-parts').length;
    expect(heading('主要问题和改进措施')).toBe(0);
    expect(heading('五、下一年工作安排')).toBe(1);
  });

  it('may say what the fees are for, where the heading does not', () => {
    const text = (announced: string) =>
      [
        '云岫县邮政管理局2017年政府信息公开年度报告',
        `本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况、${announced}、行政复议和行政诉讼情况、存在的主要问题及改进情况。`,
        ...['一、概述', '二、主动公开政府信息情况', '三、依申请公开政府信息情况', '四、收费及减免情况'],
        ...['五、行政复议和行政诉讼情况', '六、存在的主要问题及改进情况'],
      ]
        .map((line, index) => (index > 1 ? `${line}\n全年没有变动。` : line))
        .join('\n');
    const said = (announced: string) =>
      new ReportDocument(text(announced))
        .findings()
        .filter(({ rule }) => rule === 'structure/announced-parts');
    expect(said('信息公开收费及减免情况')).toEqual([]);
    expect(said('政府信息公开收费及减免情况')).toEqual([]);
    expect(said('机构和人员情况')).toHaveLength(1);
  });

  it('are no number that the lead never said', () => {
    expect(saidOf(`${first}、政府信息公开行政复议、行政诉讼情况、${last}、附件情况`)).toEqual([
      '开头列出的部分与正文标题不一致：列出而正文没有：「附件情况」。',
    ]);
  });

  it.each(['四、政府信息公', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问'])(
    'are not asked for in a text that ends with %s',
    (end) => {
      const lead = `全文包括${first}、政府信息公开行政复议、行政诉讼情况、${last}六个部分。`;
      const report = reportExample({ lead });
      const at = report.indexOf(`\n${end}`);
      const text = report.slice(0, at + 1 + end.length);
      expect(at).toBeGreaterThan(0);
      expect(new ReportDocument(text).findings().map(({ rule }) => rule)).not.toContain(
        'structure/announced-parts',
      );
    },
  );

  it.each([
    [`${first}、举报、行政复议、行政诉讼情况、${last}等六个部分`, '「举报」'],
    [
      `${first}、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、需要说明的其他事项`,
      '「需要说明的其他事项」',
    ],
  ])('are told of where one is none of the form: %s', (parts, name) => {
    expect(saidOf(parts).join()).toContain(name);
  });

  it('are not asked for behind the end of an excerpt', () => {
    const lead = `全文包括${first}、政府信息公开行政复议、行政诉讼情况、${last}六个部分。`;
    const report = reportExample({ lead });
    const text = report.slice(0, report.indexOf('五、存在'));
    expect(new ReportDocument(text).findings().map(({ rule }) => rule)).not.toContain(
      'structure/announced-parts',
    );
  });

  it('are missed where one is not named', () => {
    const [said] = saidOf(`${first}、政府信息公开行政复议、行政诉讼情况、其他需要报告的事项等六个部分`);
    expect(said).toContain('正文有而没有列出：「存在的主要问题及改进情况」');
  });
});
