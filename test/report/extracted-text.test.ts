import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';

/**
 * Tables as PDF readers, web pages and word processors give them out as plain text, where they are torn: what must be read, what must
 * stay open, and what must not be said.
 */

type Rows = Readonly<Record<string, readonly (number | null)[] | null>>;

const title = '云岫县档案馆2023年政府信息公开工作年度报告';
const third = '三、收到和处理政府信息公开申请情况';
const earlyTitle = '松漪县2016年政府信息公开工作年度报告';

function readRows(lines: readonly string[]): Rows {
  const tables = new ReportDocument(lines.join('\n')).reports().flatMap((report) => report.tables);
  const rows = tables.flatMap((table) =>
    table.rows.map(
      (row) =>
        [row.id, row.values?.map((value) => (value === undefined ? null : Number(value))) ?? null] as const,
    ),
  );
  return Object.fromEntries(rows);
}

function rulesOf(lines: readonly string[]): readonly string[] {
  return new ReportDocument(lines.join('\n')).findings().map((finding) => finding.rule);
}

describe('a statistics table as text', () => {
  it('has units that a single blank parts from their labels', () => {
    const rows = readRows([
      earlyTitle,
      '统计指标 单位 统计数',
      '一、主动公开情况 —— ——',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） 条 307',
      '其中：主动公开规范性文件数 条 18',
      '2.同意公开答复数 件 3',
      '（三）接受培训人员数 人次 45',
    ]);
    expect(rows).toEqual({
      disclosed: [307],
      'disclosed/normative-documents': [18],
      'replies/granted': [3],
      trained: [45],
    });
  });

  it('has labels that are wrapped above their values, or around them', () => {
    const rows = readRows([
      '松漪县2015年政府信息公开工作年度报告',
      '   指标名称       计量单位   2015年度   历年累计',
      '  主动公开文件数      条       93     8151',
      '其中：1.政府网站公开',
      '               条       93     8151',
      '      数',
      '受理政府信息公开申',
      '   请总数         条        8      76',
      '其中：1.当面申请数     条        1      16',
      '政府信息公开收费减免',
      '金额 元 0 0',
      '接受行政申诉、举报',
      '数',
      '件 2 7',
    ]);
    expect(rows).toEqual({
      proactive: [93, 8151],
      'proactive/website': [93, 8151],
      applications: [8, 76],
      'applications/in-person': [1, 16],
      'fee-waiver': [0, 0],
      complaints: [2, 7],
    });
  });

  it('has notes that are wrapped with their labels', () => {
    const rows = readRows([
      earlyTitle,
      '统计指标 单位 统计数',
      '（一）主动公开政府信息数（不同渠道和方式',
      '公开相同信息计1条） 条 307',
      '（一）回应公众关注热点或重大舆情',
      '数（不同方式回应同一热点或舆情计1',
      '次） 次 10',
      '1.专职人员数（不包括政府公报及政',
      '府网站工作人员数）',
      '人 9',
    ]);
    expect(rows).toEqual({ disclosed: [307], responses: [10], 'staff/full-time': [9] });
  });

  it('keeps the values of unknown rows from blank ones above them', () => {
    const rows = readRows([
      earlyTitle,
      '统计指标 单位 统计数',
      '1.当面申请数 件 8',
      '4.不同意公开答复数',
      '其中：涉及国家秘密 件 2',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
      '各乡镇公开数 条 5',
      '3.同意部分公开答复数',
      '涉及商业秘密',
      '件 7',
    ]);
    expect(rows).toEqual({ 'applications/in-person': [8] });
  });

  it('has page numbers in the place of values that are elsewhere', () => {
    const cells = ['（一）收到申请数', '件', '18', '1.当面申请数', '件', '18', '2.传真申请数', '件', '0'];
    const torn = ['四、行政复议数量', '2', '\f单位', '统计数', '五、行政诉讼数量', '——', '——'];
    const lines = [
      earlyTitle,
      '统计指标',
      '单位',
      '统计数',
      ...cells,
      ...torn,
      '六、举报投诉数量',
      '件',
      '0',
    ];
    expect(readRows(lines)).toMatchObject({ reviews: null, litigation: null, complaints: [0] });
    expect(rulesOf(lines)).not.toContain('shape/not-a-number');
  });

  it('has several values on a line among cells that are a line each', () => {
    const cells = [
      '主动公开文件数',
      '条',
      '93 8151',
      '1.政府网站公开数',
      '条',
      '90 81',
      '2.政府公报公开数',
      '条',
      '3',
      '70',
    ];
    const heading = ['指标名称', '计量单位', '2015年度', '历年累计'];
    expect(readRows(['松漪县2015年政府信息公开工作年度报告', ...heading, ...cells])).toEqual({
      proactive: [93, 8151],
      'proactive/website': [90, 81],
      'proactive/gazette': [3, 70],
    });
  });

  it('does not give a row the numbers of the next one, whose label is no label of the form', () => {
    const cells = [
      '四、行政复议数量',
      '五、行政诉讼数量',
      '（一）维持具体行政行为或者驳回原告诉讼请求数',
      '件',
      '7',
    ];
    const table = [
      '统计指标',
      '单位',
      '统计数',
      '（一）收到申请数',
      '件',
      '18',
      '1.当面申请数',
      '件',
      '18',
      ...cells,
    ];
    const rows = readRows([earlyTitle, ...table, '六、举报投诉数量', '件', '0']);
    expect(rows).toMatchObject({ applications: [18], litigation: null, complaints: [0] });
  });

  it('does not take words behind a note in brackets for more of the note', () => {
    const torn = [
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
      '单位',
      '统计',
      '数',
      '——',
      '——',
    ];
    const lines = [earlyTitle, ...torn, '条', '307', '1.当面申请数', '件', '8', '2.传真申请数', '件', '0'];
    expect(readRows(lines)).toMatchObject({ disclosed: null, 'applications/in-person': [8] });
    expect(rulesOf(lines)).not.toContain('shape/not-a-number');
  });

  it('has rows that are numbered as sections are', () => {
    const annex = [
      '政府信息公开情况统计表',
      '一、主动公开情况',
      '单位',
      '——',
      '——',
      '（一）收到申请数',
      '件',
      '18',
    ];
    const lines = [
      earlyTitle,
      '一、概述',
      '概述若干。',
      ...annex,
      '1.当面申请数',
      '件',
      '18',
      '2.传真申请数',
      '件',
      '0',
    ];
    expect(rulesOf(lines)).not.toContain('structure/duplicate-number');
  });
});

describe('table three as text', () => {
  const zeros = '0 0 0 0 0 0 0';

  it('has labels of groups that a single blank parts from those of rows', () => {
    const rows = readRows([
      title,
      third,
      `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3`,
      `三、本年度办理结果 （一）予以公开 2 0 0 0 0 0 2`,
      `（三）不予公开 1.属于国家秘密 1 0 0 0 0 0 1`,
      `（五）不予 3. 要求提供公开出版物 ${zeros}`,
    ]);
    expect(rows).toEqual({
      new: [3, 0, 0, 0, 0, 0, 3],
      granted: [2, 0, 0, 0, 0, 0, 2],
      'refused/state-secret': [1, 0, 0, 0, 0, 0, 1],
      'not-processed/publication': [0, 0, 0, 0, 0, 0, 0],
    });
  });

  it('has labels of which the last word is a line by itself', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const lines = [
      title,
      third,
      '一、本年新收政府信息公开申请',
      '数量',
      ...values,
      '（一）予以公开',
      ...values,
    ];
    expect(readRows(lines)).toEqual({ new: [6, 0, 0, 0, 0, 0, 6], granted: [6, 0, 0, 0, 0, 0, 6] });
    expect(rulesOf(lines)).not.toContain('shape/application-cells');
  });

  it('has the numbers of pages at their feet', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const next = [
      '\f二、上年结转政府信息公开申请数量',
      '1',
      '0',
      '0',
      '0',
      '0',
      '0',
      '1',
      '',
      '2',
      '',
      '\f（一）予以公开',
    ];
    const lines = [
      title,
      third,
      '一、本年新收政府信息公开申请数量',
      ...values,
      '',
      '1',
      '',
      ...next,
      ...values,
    ];
    expect(readRows(lines)).toEqual({
      new: [6, 0, 0, 0, 0, 0, 6],
      'carried-in': [1, 0, 0, 0, 0, 0, 1],
      granted: [6, 0, 0, 0, 0, 0, 6],
    });
  });

  it('keeps the last value of a page, and takes no number of a page for it', () => {
    const first = [
      '一、本年新收政府信息公开申请数量',
      '6',
      '0',
      '1',
      '0',
      '0',
      '0',
      '7',
      '',
      '\f二、上年结转政府信息公开申请数量',
    ];
    const torn = [
      '1',
      '0',
      '2',
      '0',
      '0',
      '0',
      '',
      '4',
      '',
      '\f（一）予以公开',
      '1',
      '0',
      '2',
      '0',
      '0',
      '0',
      '4',
      '3',
      '\f',
    ];
    const lines = [title, third, ...first, ...torn, '（七）总计', '1', '0', '2', '0', '0', '0', '3'];
    expect(readRows(lines)).toEqual({
      new: [6, 0, 1, 0, 0, 0, 7],
      'carried-in': null,
      granted: null,
      total: [1, 0, 2, 0, 0, 0, 3],
    });
    expect(rulesOf(lines)).not.toContain('shape/application-cells');
  });

  it('leaves open whose values they are where two labels have changed places', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const before = ['（一）予以公开', ...values, '（七）总计', '3.其他', ...values];
    expect(readRows([title, third, ...before, '四、结转下年度继续办理', ...values])).toEqual({
      granted: [6, 0, 0, 0, 0, 0, 6],
      'carried-out': [6, 0, 0, 0, 0, 0, 6],
    });
  });

  it('reads a row behind one that was left blank', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const lines = [
      title,
      third,
      '（一）予以公开',
      ...values,
      '2.重复申请',
      '3.要求提供公开出版物',
      ...values,
    ];
    expect(readRows(lines)).toMatchObject({ 'not-processed/publication': [6, 0, 0, 0, 0, 0, 6] });
  });

  it('has nothing wrong in labels that were torn', () => {
    const lines = [
      title,
      third,
      '一、本年新收政府信息公开申请数量   2   0   0   0   0   0   2',
      '     （六）其他',
      '           2.申请人逾期未按收费通知要',
      '       处理',
      '           求缴纳费用、行政机关不再处       0   0   0   0   0   0   0',
      '           理其政府信息公开申请',
      '           3.其他                           0   0   0   0   0   0   0',
    ];
    expect(rulesOf(lines)).not.toContain('shape/label');
    const values = ['0', '0', '0', '0', '0', '0', '0'];
    const cells = [
      '（一）予以公开',
      ...values,
      '（三） 1.属于国家秘密',
      ...values,
      '（三）不 4.保护第三方合法权益',
      ...values,
    ];
    expect(rulesOf([title, third, ...cells])).not.toContain('shape/label');
  });

  it('has labels that begin like sections and are wrapped after a character', () => {
    const values = ['2', '0', '0', '0', '0', '0', '2'];
    const table = [
      '一、本年新收政府信息公开申请数量',
      ...values,
      '三、本',
      '年度办',
      '理结果',
      '（一）予以公开',
      ...values,
    ];
    const sections = ['一、总体情况', '总体若干。', '二、主动公开政府信息情况', '公开若干。', third];
    const after = [
      '四、政府信息公开行政复议、行政诉讼情况',
      '没有。',
      '五、存在的主要问题及改进情况',
      '没有。',
    ];
    const rules = rulesOf([
      title,
      ...sections,
      '三、本',
      '年度办',
      ...table,
      ...after,
      '六、其他需要报告的事项',
      '没有。',
    ]);
    expect(rules).not.toContain('structure/extra-section');
    expect(rules).not.toContain('structure/duplicate-number');
  });
});
