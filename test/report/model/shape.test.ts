import { describe, expect, it } from 'vitest';
import { ReportDocument, toNumber } from '../../../report';
import { applicationsExample } from '../../../report/rules/examples';

const header = [
  '三、收到和处理政府信息公开申请情况',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t申请人情况\t\t\t\t\t\t总计',
  '\t\t自然人\t法人或其他组织\t\t\t\t\t',
  '\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
];

/** `_` is a cell without a number; a row whose shape is not known is `unknown`. */
type Rows = Readonly<Record<string, string>>;

/** Every row of table three that is read from these lines below the header, its values parted by blanks. */
function rowsOf(lines: readonly string[]): Rows {
  const tables = new ReportDocument([...header, ...lines].join('\n'))
    .reports()
    .flatMap((report) => report.tables);
  const rows = tables.filter((table) => table.kind === 'applications').flatMap((table) => table.rows);
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      row.values?.map((value) => (value === undefined ? '_' : toNumber(value))).join(' ') ?? 'unknown',
    ]),
  );
}

const received = '一、本年新收政府信息公开申请数量\t\t3\t1\t0\t0\t0\t0\t4';
const all = '3 1 0 0 0 0 4';

describe('the shape of a row', () => {
  it.each<[string, string[], Rows]>([
    ['as printed', [received], { new: all }],
    ['without the blank cell behind its label', [received.replace('\t\t', '\t')], { new: all }],
    ['with blank cells behind its values', [`${received}\t\t`], { new: all }],
    ['with its number in a cell of its own', [received.replace('、', '、\t')], { new: all }],
    [
      'with its label in three cells',
      [received.replace('新收', '新收\t').replace('公开', '\t公开')],
      { new: all },
    ],
    ['with full-width digits', [received.replace('3\t1', '３\t１')], { new: all }],
    ['with units', [received.replace('3\t1', '3件\t1 件')], { new: all }],
    ['with a stroke in it', [received.replace('0\t4', '/\t4')], { new: '3 1 0 0 0 _ 4' }],
    ['with words in it', [received.replace('0\t4', '若干\t4')], { new: '3 1 0 0 0 _ 4' }],
    ['with a blank inside', [received.replace('1\t0', '\t0')], { new: '3 _ 0 0 0 0 4' }],
    ['one value too many', [`${received}\t4`], { new: 'unknown' }],
    ['one value too few', [received.replace('\t\t', '\t').replace('\t0\t4', '\t4')], { new: 'unknown' }],
  ])('%s', (_, lines, rows) => {
    expect(rowsOf(lines)).toEqual(rows);
  });
});

describe('a blank at an end of a row', () => {
  const carriedIn = '二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0';

  it.each<[string, string[], Rows]>([
    [
      'is placed where full rows of the same make show it',
      [received, carriedIn.replace('\t\t0', '\t\t')],
      { new: all, 'carried-in': '_ 0 0 0 0 0 0' },
    ],
    [
      'at the right is placed there too',
      [received, carriedIn.replace(/0$/, '')],
      { new: all, 'carried-in': '0 0 0 0 0 0 _' },
    ],
    [
      'is not guessed where nothing shows on which side it stands',
      ['一、本年新收政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t'],
      { new: 'unknown' },
    ],
    [
      'is not taken from a merged label where the only row breaks off',
      ['一、本年新收政府信息公开申请数量\t\t\t19\t0\t0\t0\t0'],
      { new: 'unknown' },
    ],
    [
      'is a value where rows of the same make show that none of them breaks off',
      [
        '一、本年新收政府信息公开申请数量\t\t\t19\t0\t0\t0\t19',
        '二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t',
      ],
      { new: '_ _ 19 0 0 0 19', 'carried-in': '_ _ _ _ _ _ _' },
    ],
    [
      'is a value where the first one stands right behind the label',
      ['一、本年新收政府信息公开申请数量\t19\t0\t0\t0\t0\t\t'],
      { new: '19 0 0 0 0 _ _' },
    ],
    [
      'is a row of blanks where all are blank',
      [received, carriedIn.replaceAll('0', '')],
      { new: all, 'carried-in': '_ _ _ _ _ _ _' },
    ],
  ])('%s', (_, lines, rows) => {
    expect(rowsOf(lines)).toEqual(rows);
  });
});

describe('blank values where merged labels leave no blank cells', () => {
  const lines = [
    '一、本年新收政府信息公开申请数量 | 2 | | | | | | 2 |',
    '三、本年度办理结果 | （一）予以公开 | | | | | | | 2 |',
    '| （三）不予公开 | 1.属于国家秘密 | | | | | | | 0 |',
    '| | 2.其他法律行政法规禁止公开 | | | | | | | 0 |',
    '',
  ];

  it('are placed though rows with labels of groups are longer than the others', () => {
    expect(rowsOf(lines)).toEqual({
      new: '2 _ _ _ _ _ 2',
      granted: '_ _ _ _ _ _ 2',
      'refused/state-secret': '_ _ _ _ _ _ 0',
      'refused/forbidden-by-law': '_ _ _ _ _ _ 0',
    });
  });

  it('are not where a row of the same table has blank cells behind its label', () => {
    const padded = '二、上年结转政府信息公开申请数量 | | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
    expect(rowsOf([padded, ...lines])['refused/state-secret']).toBe('unknown');
  });
});

describe('cells that each end with a pipe on a line of their own', () => {
  const row = (...cells: readonly string[]) => cells.map((cell) => `${cell} |`.trimStart());

  it('are blank where there is nothing but the pipe, and padding where there are several', () => {
    const lines = [
      ...row('一、本年新收政府信息公开申请数量', '3', '', '', '', '', '', '3'),
      '||',
      ...row('二、上年结转政府信息公开申请数量', '', '', '', '', '', '', '0'),
      '||',
      ...row('三、本年度办理结果', '（一）予以公开', '3', '', '', '', '', '', '3', ''),
      ...row('四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0'),
    ];
    expect(rowsOf(lines)).toEqual({
      new: '3 _ _ _ _ _ 3',
      'carried-in': '_ _ _ _ _ _ 0',
      granted: '3 _ _ _ _ _ 3',
      'carried-out': '0 0 0 0 0 0 0',
    });
  });
});

describe('blank cells of a web page', () => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const blanks = (count: number) => Array.from({ length: count }, () => '&nbsp;');
  const table = (rows: readonly string[]) => `<table>${rows.join('')}</table>`;

  it('are values wherever in a row they stand, behind labels of groups, too', () => {
    const rows = [
      row('一、本年新收政府信息公开申请数量', '3', '1', '0', '0', '0', '0', '4'),
      row('三、本年度办理结果', '（一）予以公开', '3', '1', ...blanks(5)),
      row('（二）部分公开', ...blanks(7)),
      row('（三）不予公开', '1.属于国家秘密', ...blanks(6), '2'),
    ];
    expect(rowsOf([table(rows)])).toEqual({
      new: all,
      granted: '3 1 _ _ _ _ _',
      partial: '_ _ _ _ _ _ _',
      'refused/state-secret': '_ _ _ _ _ _ 2',
    });
  });

  it('do not hide the only row of table four', () => {
    const cells = ['2', ...blanks(3), '2', ...blanks(10)];
    const text = [
      '四、政府信息公开行政复议、行政诉讼情况',
      table([row('行政复议', '行政诉讼'), row(...cells)]),
    ];
    const [report] = new ReportDocument(text.join('\n')).reports();
    expect(report?.tables[0]?.rows[0]?.values?.map((value) => value && toNumber(value))).toEqual([
      2,
      ...Array.from({ length: 3 }),
      2,
      ...Array.from({ length: 10 }),
    ]);
  });
});

describe('labels beside and above rows', () => {
  const zeros = '\t0\t0\t0\t0\t0\t0\t0';
  const nothing = '0 0 0 0 0 0 0';

  it.each<[string, string[], Rows]>([
    [
      'of groups stand in cells before the row’s own',
      [`三、本年度办理结果\t（一）予以公开${zeros}`, `\t（三）不予公开\t1.属于国家秘密${zeros}`],
      { granted: nothing, 'refused/state-secret': nothing },
    ],
    [
      'move to the left after a page break',
      [`\t\t1.属于国家秘密${zeros}`, '', '- 3 -', `2.其他法律行政法规禁止公开${zeros}\t\t`],
      { 'refused/state-secret': nothing, 'refused/forbidden-by-law': nothing },
    ],
    [
      'of groups stand on lines of their own',
      ['（四）无法提供', `1.本机关不掌握相关政府信息${zeros}`, `2.没有现成信息需要另行制作${zeros}`],
      { 'unavailable/not-held': nothing, 'unavailable/needs-production': nothing },
    ],
    [
      'are parted from their neighbours by a stray rule',
      [received, '--------\t----\t----', `二、上年结转政府信息公开申请数量\t${zeros}`],
      { new: all, 'carried-in': nothing },
    ],
    [
      '（六）其他处理 is a row where values stand behind it',
      [`（五）不予处理\t1.信访举报投诉类申请${zeros}`, `（六）其他处理\t${zeros}`, `（七）总计\t${zeros}`],
      { 'not-processed/petition': nothing, other: nothing, total: nothing },
    ],
    [
      '（六）其他处理 is a group where three rows stand below it',
      [
        `（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请${zeros}`,
        `\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请${zeros}`,
        `\t3.其他${zeros}`,
      ],
      { 'other/late-correction': nothing, 'other/late-fee': nothing, 'other/other': nothing },
    ],
  ])('%s', (_, lines, rows) => {
    expect(rowsOf(lines)).toEqual(rows);
  });
});

describe('a table in pieces', () => {
  it('is one, whatever page breaks leave between them', () => {
    const lines = [received, '', '- 12 -', '', '二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0'];
    const reports = new ReportDocument([...header, ...lines].join('\n')).reports();
    expect(reports.map((report) => report.tables.map((table) => table.rows.length))).toEqual([[2]]);
  });

  it('is two where a row comes a second time', () => {
    const reports = new ReportDocument(
      [...header, received, ...header.slice(1), received].join('\n'),
    ).reports();
    expect(reports.map((report) => report.tables.map((table) => [table.kind, table.rows.length]))).toEqual([
      [
        ['applications', 1],
        ['applications', 1],
      ],
    ]);
  });
});

describe('a row that lost a cell with its tab', () => {
  const clean = applicationsExample({
    new: [12, 1, 0, 0, 0, 0, 13],
    granted: [11, 1, 0, 0, 0, 0, 12],
    total: [11, 1, 0, 0, 0, 0, 12],
    'carried-out': [1, 0, 0, 0, 0, 0, 1],
  });

  it.each([
    [
      'the first value',
      '一、本年新收政府信息公开申请数量\t\t12\t1\t',
      '一、本年新收政府信息公开申请数量\t\t1\t',
    ],
    [
      'the second value',
      '一、本年新收政府信息公开申请数量\t\t12\t1\t',
      '一、本年新收政府信息公开申请数量\t\t12\t',
    ],
    ['the second value of a total', '（七）总计\t\t11\t1\t', '（七）总计\t\t11\t'],
  ])('says so of %s, and moves no number into another column', (_, before, after) => {
    const broken = clean.replace(before, after);
    expect(broken).not.toBe(clean);
    const found = new ReportDocument(broken).findings();
    expect(found.map((finding) => finding.rule)).toEqual(['shape/application-cells']);
  });
});
