import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { readRows, rulesOf } from './extracted-text';

const earlyTitle = '松漪县2016年政府信息公开工作年度报告';

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

  const paragraphs = [
    '统计指标',
    '单位',
    '统计数',
    '（一）收到申请数',
    '件',
    '18',
    '1.当面申请数',
    '件',
    '6',
    '2.传真申请数',
    '件',
    '0',
    '3.网络申请数',
    '件',
    '12',
  ];
  const paragraphRows = {
    applications: [18],
    'applications/in-person': [6],
    'applications/fax': [0],
    'applications/online': [12],
  };
  const styles: readonly (readonly [name: string, write: (words: string) => string])[] = [
    ['plain', (words) => `<p>${words}</p>`],
    ['blanks around the words', (words) => `<p>&nbsp; ${words} </p>\n<p>&nbsp;</p>`],
    [
      'long attributes',
      (words) =>
        `<p style="text-align:center;line-height:28px;font-family:宋体;margin:0 0 0 0"><span style="font-size:16px">${words}</span></p>`,
    ],
    ['words in pieces', (words) => `<p>${[...words].map((letter) => `<span>${letter}</span>`).join('')}</p>`],
  ];

  it.each(styles)('has a paragraph of a web page for each cell: %s', (_, write) => {
    const lines = [earlyTitle, ...paragraphs].map(write);
    expect(readRows(lines)).toEqual(paragraphRows);
    expect(readRows([lines.join('')])).toEqual(paragraphRows);
    expect(rulesOf(lines)).toEqual(rulesOf([earlyTitle, ...paragraphs]));
  });

  it('is mended within the paragraph of a cell', () => {
    const lines = [
      '二、主动公开政府信息情况',
      '规章',
      '0',
      '0',
      '0',
      '行政规范性文件',
      '2',
      '1',
      '',
      '行政许可',
      '６',
      '行政处罚',
      '4',
    ];
    const text = [earlyTitle, ...lines].map((words) => `<p>${words}</p>`).join('\n');
    const document = new ReportDocument(text);
    const [finding] = document.findings().filter(({ rule }) => rule === 'shape/number-form');
    expect(finding && document.fixes(finding)[0]?.edits.map(({ newText }) => newText)).toEqual(['6']);
    expect(finding?.range.start.character).toBe('<p>'.length);
  });

  it('is not put together of cells that HTML tables hold', () => {
    const row = ['（一）收到申请数', '件', '18', '1.当面申请数', '件', '6', '2.传真申请数', '件', '0', '12'];
    const lines = row.map((words) => `<td>${words}</td>`);
    expect(readRows([earlyTitle, '<table>', '<tr>', ...lines, '</tr>', '</table>'])).toEqual({
      applications: null,
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

  it('stands on one line, with words behind its last row and rows that are numbered otherwise', () => {
    const table = [
      '指标名称 单位 2016年 历年累计',
      '主动公开文件数 条 307 815',
      '其中：1.政府网站公开数 条 300 800',
      '受理政府信息公开申请总数 条 4 9',
      '其中：1.当面申请数 条 1 2',
      '2.网络申请数 条 3 7',
      '对申请的答复总数 条 4 9',
      '其中：1同意公开答复数 条 4 8',
      '2.同意部分公开答复数 条 0 1',
      '行政诉讼数 件 1 2',
    ];
    const rows = {
      proactive: [307, 815],
      'proactive/website': [300, 800],
      applications: [4, 9],
      'applications/in-person': [1, 2],
      'applications/online': [3, 7],
      replies: [4, 9],
      'replies/granted': [4, 8],
      'replies/partial': [0, 1],
      litigation: [1, 2],
    };
    for (const behind of ['', '云岫县水利局 2017年1月11日', '附件下载'])
      expect(readRows([earlyTitle, `七、附表 ${table.join(' ')} ${behind}`])).toEqual(rows);
  });

  it('has no row of a date that follows its last label', () => {
    const line =
      '主动公开文件数 条 307 815 受理政府信息公开申请总数 条 4 9 对申请的答复总数 条 4 9 行政诉讼数 件 2017年1月11日';
    expect(readRows([earlyTitle, line])).not.toHaveProperty('litigation');
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
