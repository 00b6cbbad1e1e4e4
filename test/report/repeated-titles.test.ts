import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';

const title = '云岫县档案馆2023年政府信息公开工作年度报告';
const other = '松漪县档案馆2023年政府信息公开工作年度报告';

const values = '3    0    0    0    0    0    3';
const zeros = values.replaceAll('3', '0');

/** The lines of table three, in the order of the form of 2019. */
const rows = [
  `一、本年新收政府信息公开申请数量    ${values}`,
  `二、上年结转政府信息公开申请数量    ${zeros}`,
  `（一）予以公开    ${values}`,
  ...[
    '（二）部分公开',
    '1.属于国家秘密',
    '2.其他法律行政法规禁止公开',
    '3.危及“三安全一稳定”',
    '4.保护第三方合法权益',
    '5.属于三类内部事务信息',
    '6.属于四类过程性信息',
    '7.属于行政执法案卷',
    '8.属于行政查询事项',
    '1.本机关不掌握相关政府信息',
    '2.没有现成信息需要另行制作',
    '3.补正后申请内容仍不明确',
    '1.信访举报投诉类申请',
    '2.重复申请',
    '3.要求提供公开出版物',
    '4.无正当理由大量反复申请',
    '5.要求行政机关确认或重新出具已获取信息',
    '（六）其他处理',
  ].map((label) => `${label}    ${zeros}`),
  `（七）总计    ${values}`,
  `四、结转下年度继续办理    ${zeros}`,
];

const second = ['二、主动公开政府信息情况', '规章    0    0    0', '规范性文件    1    1    4'];
const third = ['三、收到和处理政府信息公开申请情况', '申请人情况', ...rows];
const fourth = ['四、政府信息公开行政复议、行政诉讼情况', `${'0  '.repeat(14)}0`];
const closing = [
  '五、存在的主要问题及改进情况',
  '一是公开的内容还不够细。',
  '六、其他需要报告的事项',
  '本年度没有收取信息处理费。',
];

/** A report of lines, with lines put before every so manieth line of table three. */
function report(name: string, put: readonly string[] = [], every = rows.length): string[] {
  const broken = third.flatMap((line, index) => (index > 0 && index % every === 0 ? [...put, line] : [line]));
  return [name, '一、总体情况', '全年公开信息 128 条。', ...second, ...broken, ...fourth, ...closing];
}

/** The titles of the reports in a document, with their tables' numbers of rows and their relations. */
function reportsIn(lines: readonly string[]) {
  return new ReportDocument(lines.join('\n')).reports().map(({ title: name, tables, relations }) => ({
    name,
    rows: tables.map((table) => table.rows.length),
    relations,
  }));
}

const whole = (name: string) => ({
  name,
  rows: [2, rows.length, 1],
  relations: { holds: 40, broken: 0, unchecked: 0 },
});

describe('a title at the head of a page', () => {
  it.each([
    ['between the rows of table three', ['- 4 -', '', title]],
    ['behind a form feed', ['', '- 4 -', `\f${title}`, '']],
    ['with the table’s header behind it', [title, '申请人情况', '自然人    法人或其他组织    总计']],
  ])('%s, parts neither the table nor the report', (_, put) => {
    for (const every of [3, 7, 16]) expect(reportsIn(report(title, put, every))).toEqual([whole(title)]);
  });

  it('that a browser printed, with the time before it, is the same title', () => {
    const printed = `2024/1/22 10:05    ${title}`;
    expect(reportsIn(report(printed, ['https://www.example.gov.cn/1.html    4/7', printed], 9))).toEqual([
      whole(title),
    ]);
  });

  it('in the prose behind the tables does not part the report', () => {
    const lines = report(title).flatMap((line) => (line.startsWith('一是') ? [line, title, line] : [line]));
    expect(reportsIn([...lines, title])).toEqual([whole(title)]);
  });
});

describe('titles of reports that follow each other', () => {
  it('part them, whether they differ or not', () => {
    for (const name of [title, other]) {
      expect(reportsIn([...report(title), ...report(name)])).toEqual([whole(title), whole(name)]);
    }
  });

  it('part reports that are cut off after a table', () => {
    const cut = report(title).slice(0, -closing.length);
    expect(reportsIn([...cut, ...report(other)])).toEqual([whole(title), whole(other)]);
    expect(reportsIn([...cut, ...cut])).toEqual([whole(title), whole(title)]);
  });

  it('part tables that begin again under them without a heading', () => {
    const headless = [other, ...rows];
    const [, added] = reportsIn([...report(title).slice(0, -closing.length - fourth.length), ...headless]);
    expect(added?.rows).toEqual([rows.length]);
  });
});
