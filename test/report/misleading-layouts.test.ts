import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';

const title = '云岫县档案馆2023年政府信息公开工作年度报告';
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const blank = null;
const second = '二、主动公开政府信息情况';
const fourth = '四、政府信息公开行政复议、行政诉讼情况';
const third = '三、收到和处理政府信息公开申请情况';

type Values = readonly (number | null)[] | null;

/**
 * Lines below the title of a report whose layout invites a wrong reading, and every row that is to be read in them:
 * `null` stands for a row, or a cell, that is rightly left open.
 */
type MisleadingLayout = readonly [
  name: string,
  lines: readonly string[],
  rows: Readonly<Record<string, Values>>,
];

const misleading: readonly MisleadingLayout[] = [
  [
    'the end of a wrapped label is not the label of another row',
    [
      third,
      '一、本年新收政府信息',
      '公开申请数量 6 0 0 0 0 0 6',
      '二、上年结转政府信息',
      '公开申请数量 1 0 0 0 0 0 1',
      '（一）予以公开 5 0 0 0 0 0 5',
    ],
    { new: [6, 0, 0, 0, 0, 0, 6], 'carried-in': [1, 0, 0, 0, 0, 0, 1], granted: [5, 0, 0, 0, 0, 0, 5] },
  ],
  [
    'blank cells of a merged label do not become values of a row that breaks off',
    [third, '一、本年新收政府信息公开申请数量\t\t\t19\t0\t0\t0\t0'],
    { new: null },
  ],
  [
    'a row that breaks off is not read by blanks between its pipes',
    [second, '|  规章  |  3  |  5  '],
    { rules: null },
  ],
  [
    'the heading of a section in a row of its table is no statistic',
    [
      `| ${second} |  |  |  |`,
      '|---|---|---|---|',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| 规章 | 0 | 0 | 0 |',
      '| 行政规范性文件 | 2 | 0 | 5 |',
    ],
    { rules: [0, 0, 0], 'normative-documents': [2, 0, 5] },
  ],
  [
    'a cell that ends with the pipes of merged cells is a cell a line',
    [
      second,
      '|',
      '第二十条第（一）项 | ||||',
      '|',
      '信息内容 |',
      '本年制发件数 |',
      '本年废止件数 |',
      '现行有效件数 | |',
      '|',
      '规章 |',
      '0 |',
      '0 |',
      '0 | |',
      '|',
      '行政规范性文件 |',
      '2 |',
      '1 |',
      '15 | |',
    ],
    { rules: [0, 0, 0], 'normative-documents': [2, 1, 15] },
  ],
  [
    'the pipe that begins a row is no part of its first number',
    [
      fourth,
      ...['| 结果维持', '|', '结果纠正', '|', '其他结果', '|', '尚未审结', '|', '总计', '|'],
      ...[2, 0, 1, 3, 6, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1].flatMap((value, index) => [
        index === 0 ? `| ${value}` : `${value}`,
        '|',
      ]),
    ],
    { cases: [2, 0, 1, 3, 6, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1] },
  ],
  [
    'a line break within a label is no reason to keep the pipe behind it',
    [second, '规章 |', '0 |', '0 |', '0 |', '行政<br>规范性文件 |', '2 |', '1 |', '15 |'],
    { rules: [0, 0, 0], 'normative-documents': [2, 1, 15] },
  ],
  [
    'two pipes between cells that have one between them, a line each, hold a blank cell',
    [
      third,
      '|',
      ...['一、本年新收政府信息公开申请数量', '6', '', '0', '0', '0', '0', '6'].flatMap((cell) => [
        cell,
        '|',
      ]),
      ...['二、上年结转政府信息公开申请数量', '', '', '0', '0', '0', '0', '1'].flatMap((cell) => [cell, '|']),
      ...['三、本年度办理结果', '（一）予以公开', '6', '0', '0', '0', '0', '0', '6'].flatMap((cell) => [
        cell,
        '|',
      ]),
    ],
    {
      new: [6, blank, 0, 0, 0, 0, 6],
      'carried-in': [blank, blank, 0, 0, 0, 0, 1],
      granted: [6, 0, 0, 0, 0, 0, 6],
    },
  ],
  [
    'so they do where each row begins and ends with a pipe',
    [
      third,
      ...['一、本年新收政府信息公开申请数量', '6', '', '0', '0', '0', '0', '6'].flatMap((cell) => [
        '|',
        cell,
      ]),
      '|',
      ...['二、上年结转政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'].flatMap((cell) => [
        '|',
        cell,
      ]),
      '|',
      ...['（一）予以公开', '6', '0', '0', '0', '0', '0', '6'].flatMap((cell) => ['|', cell]),
      '|',
    ],
    {
      new: [6, blank, 0, 0, 0, 0, 6],
      'carried-in': [1, 0, 0, 0, 0, 0, 1],
      granted: [6, 0, 0, 0, 0, 0, 6],
    },
  ],
  [
    'a row whose first value is blank begins with the pipe behind it where no row has a pipe before it',
    [
      fourth,
      '行政复议 | 未经复议直接起诉 | 复议后起诉',
      [...outcomes, ...outcomes, ...outcomes].join(' | '),
      `  | ${[0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].join(' | ')}`,
    ],
    { cases: [blank, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  ],
  [
    'a pipe before a row is no cell where rows have pipes around them',
    [
      third,
      '| 一、本年新收政府信息公开申请数量 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |',
      '| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1',
      '  | （一）予以公开 | 6 | 0 | 0 | 0 | 0 | 0 | 6',
    ],
    {
      new: [6, 0, 0, 0, 0, 0, 6],
      'carried-in': [1, 0, 0, 0, 0, 0, 1],
      granted: [6, 0, 0, 0, 0, 0, 6],
    },
  ],
  [
    'a page number behind a heading is no statistic',
    [second, '5', '信息内容', '本年制发件数', '规章', '0', '0', '0', '行政规范性文件', '2', '0', '5'],
    { rules: [0, 0, 0], 'normative-documents': [2, 0, 5] },
  ],
  [
    'units do not hide numbers on lines of their own',
    [third, '一、本年新收政府信息公开申请数量', '6件', '0件', '0件', '0件', '0件', '0件', '6件'],
    { new: [6, 0, 0, 0, 0, 0, 6] },
  ],
  [
    'an entity for a blank is a blank cell between pipes, too',
    [
      third,
      '| 一、本年新收政府信息公开申请数量 | &nbsp; | &nbsp; | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
      '| 二、上年结转政府信息公开申请数量 | &nbsp; | &nbsp; | 1 | &nbsp; | 0 | 0 | 0 | 0 | 1 |',
      '| 三、本年度办理结果 | （一）予以公开 | &nbsp; | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
    ],
    {
      new: [3, 0, 0, 0, 0, 0, 3],
      'carried-in': [1, blank, 0, 0, 0, 0, 1],
      granted: [3, 0, 0, 0, 0, 0, 3],
    },
  ],
  [
    'emphasis and line breaks of Markdown are no part of a cell',
    [
      third,
      '| **一、本年新收政府信息<br>公开申请数量** | **3** | 0 | 0 | 0 | 0 | 0 | **3** |',
      '| 二、上年结转政府信息<br/>公开申请数量 | ** | * | — | 0 | 0 | 0 | 1 |',
    ],
    { new: [3, 0, 0, 0, 0, 0, 3], 'carried-in': [blank, blank, blank, 0, 0, 0, 1] },
  ],
  [
    'a tab before every line indents it and parts nothing',
    [
      third,
      '一、本年新收政府信息公开申请数量',
      '6',
      '0',
      '0',
      '0',
      '0',
      '0',
      '6',
      '（一）予以公开',
      '6',
      '0',
      '0',
      '0',
      '0',
      '0',
      '6',
    ].map((line, index) => (index === 0 ? line : `\t\t${line}`)),
    { new: [6, 0, 0, 0, 0, 0, 6], granted: [6, 0, 0, 0, 0, 0, 6] },
  ],
  [
    'the label of a group beside the values of one of its rows is not the label of that row',
    [
      third,
      '    5.要求行政机关确认或重新出具已获取信息      0    0   0   0   0   0    0',
      '               1.申请人无正当理由逾期不补',
      '               正、行政机关不再处理其政府信         11    5   0   0   1   0   17',
      '               息公开申请',
      '               2.申请人逾期未按收费通知要',
      '  （六）其他处理                                  6    0   0   0   0   0    6',
      '               求缴纳费用、行政机关不再处理',
      '               其政府信息公开申请',
      '               3.其他                          1    0   0   0   0   0    1',
      '    （七）总计                                 18    5   0   0   1   0   24',
    ],
    {
      'not-processed/confirm-or-reissue': [0, 0, 0, 0, 0, 0, 0],
      'other/late-correction': [11, 5, 0, 0, 1, 0, 17],
      'other/late-fee': [6, 0, 0, 0, 0, 0, 6],
      'other/other': [1, 0, 0, 0, 0, 0, 1],
      total: [18, 5, 0, 0, 1, 0, 24],
    },
  ],
  [
    'table four without separators is read where it stands alone in its section',
    [
      fourth,
      '行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计100010100100000',
    ],
    { cases: [1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0] },
  ],
  [
    'short labels part digits as well as long ones do',
    [
      third,
      '一、本年新收政府信息公开申请数量6000006二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开5000005（二）部分公开1000001（三）不予公开1.属于国家秘密0000000',
    ],
    {
      new: [6, 0, 0, 0, 0, 0, 6],
      'carried-in': [0, 0, 0, 0, 0, 0, 0],
      granted: [5, 0, 0, 0, 0, 0, 5],
      partial: [1, 0, 0, 0, 0, 0, 1],
      'refused/state-secret': [0, 0, 0, 0, 0, 0, 0],
    },
  ],
  [
    'table two without separators is read where it stands alone in its section',
    [
      second,
      '第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件006',
      '第二十条第（五）项信息内容本年处理决定数量行政许可2293第二十条第（六）项信息内容本年处理决定数量行政处罚12行政强制0',
    ],
    {
      rules: [0, 0, 0],
      'normative-documents': [0, 0, 6],
      licences: [2293],
      penalties: [12],
      coercion: [0],
    },
  ],
  [
    'other wordings of labels part digits with the numbers of the form’s own',
    [
      third,
      '（五）不予处理5.要求行政机关确认或重新出具已获取信息0000000（六）其他1.申请人无正当理由逾期不补正20000022.逾期未缴费10000013.其他0000000（七）合计3000003四、结转下年度0000000',
    ],
    {
      'not-processed/confirm-or-reissue': [0, 0, 0, 0, 0, 0, 0],
      'other/late-correction': [2, 0, 0, 0, 0, 0, 2],
      'other/late-fee': [1, 0, 0, 0, 0, 0, 1],
      'other/other': [0, 0, 0, 0, 0, 0, 0],
      total: [3, 0, 0, 0, 0, 0, 3],
      'carried-out': [0, 0, 0, 0, 0, 0, 0],
    },
  ],
  [
    'a form feed is a blank at the head of a page',
    [
      third,
      '一、本年新收政府信息公开申请数量\t6\t0\t0\t0\t0\t0\t6',
      '\f- 4 -',
      '\f二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
    ],
    { new: [6, 0, 0, 0, 0, 0, 6], 'carried-in': [1, 0, 0, 0, 0, 0, 1] },
  ],
  [
    'a form feed does not hide values that are wrapped on to the next page',
    [
      third,
      '一、本年新收政府信息公开申请数量   6 0 0 0 0 0 6',
      '二、上年结转政府信息公开申请数量',
      '- 4 -',
      '\f1   0   0   0   0   0   1',
      '（一）予以公开   5 0 0 0 0 0 5',
    ],
    { new: [6, 0, 0, 0, 0, 0, 6], 'carried-in': [1, 0, 0, 0, 0, 0, 1], granted: [5, 0, 0, 0, 0, 0, 5] },
  ],
];

describe('a misleading layout', () => {
  it.each(misleading)('%s', (_, lines, rows) => {
    const document = new ReportDocument([title, ...lines].join('\n'));
    const tables = document.reports().flatMap((report) => report.tables);
    const read = tables.flatMap((table) =>
      table.rows.map((row) => [row.id, row.values?.map((value) => value ?? null) ?? null]),
    );
    expect(Object.fromEntries(read)).toEqual(rows);
    expect(document.reports().map((report) => report.form)).not.toContain('2014');
  });
});
