import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';

const title = '云岫县档案馆2023年政府信息公开工作年度报告';
const blank = null;
const second = '二、主动公开政府信息情况';
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
