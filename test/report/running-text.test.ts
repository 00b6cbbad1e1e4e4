import { describe, expect, it } from 'vitest';
import { ReportDocument, toNumber } from '../../report';
import { applications2021 } from '../../report/forms/applications';

/** Text of web pages that has lost its line ends: title, prose and tables stand on one line. */

const title = '松漪县水利局2022年政府信息公开工作年度报告';
const opening =
  '本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2022年1月1日起至12月31日止。';

const tableTwo = [
  '第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件104',
  '第二十条第（五）项信息内容本年处理决定数量行政许可27第二十条第（六）项信息内容本年处理决定数量行政处罚12行政强制0',
  '第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费0',
].join('');

function reportsIn(text: string) {
  return new ReportDocument(text).reports();
}

describe('a title on the line that the report runs on', () => {
  it.each([
    ['at its start', `${title} ${opening}`, title],
    [
      'behind a list of links',
      `当前位置： 首页 政务公开 ${title} 来源：水利局 时间：2023-01-09 ${opening}`,
      title,
    ],
    ['behind the name of its body', `松漪县水利局 2022年政府信息公开工作年度报告 ${opening}`, title],
    ['between tags', `<p><b>${title}</b></p>\t<p>发布日期：2023-01-09</p><p>${opening}</p>`, title],
    ['in a sentence, where it is none', `现公布《${title}》 ，请予监督。${opening}${opening}`, ''],
  ])('%s', (_, line, expected) => {
    const [report] = reportsIn(`${line}${tableTwo}`);
    expect(report?.title).toBe(expected);
    expect(report?.year).toBe(2022);
  });
});

describe('labels in the prose before a table on the same line', () => {
  const list = (others: number) =>
    `全年公开信息90条（其中政策、规范性文件类信息20条，行政许可类信息40条，其他信息${others}条）。依托规章库、行政规范性文件库集中公开。`;

  it('are no headings of it, so that the prose is read', () => {
    const wrong = reportsIn(`${opening}一、总体情况${list(32)}二、主动公开政府信息情况${tableTwo}`);
    expect(wrong.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(['prose/parts']);
    const right = reportsIn(`${opening}一、总体情况${list(30)}二、主动公开政府信息情况${tableTwo}`);
    expect(right.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('a row before the heading of a part', () => {
  it.each([
    '(二)主动公开的主要类别全年公开61条。',
    '（三）公开的形式门户网站。',
    '三、收到和处理政府信息公开申请情况',
  ])('ends with its digits: %s', (heading) => {
    const fees = tableTwo.replace(/0$/, '186.064104');
    const tables = reportsIn(`${title} ${opening}二、主动公开政府信息情况${fees} ${heading}`).flatMap(
      (report) => report.tables,
    );
    const row = tables.flatMap(({ rows }) => rows).find(({ id }) => id === 'fees');
    expect(row?.values?.map((value) => value !== undefined && toNumber(value))).toEqual([186.064104]);
  });
});

describe('a table with one digit a value', () => {
  /** Table three on one line; every row is 0000000 but those given by their label. */
  const tableThree = (digits: Readonly<Record<string, string>>) =>
    applications2021.rows.map(({ label }) => `${label}${digits[label] ?? '0000000'}`).join('');
  const tableFour = (digits: string) =>
    `四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼未经复议直接起诉复议后起诉${'结果维持结果纠正其他结果尚未审结总计'.repeat(3)}${digits}`;
  const heading = `${title} ${opening}三、收到和处理政府信息公开申请情况`;
  const [received, total] = ['一、本年新收政府信息公开申请数量', '（七）总计'];
  const alarms = (text: string) =>
    reportsIn(`${heading}${text}五、存在的主要问题及改进情况`).flatMap(({ findings }) =>
      findings.map(({ rule, severity }) => `${severity} ${rule}`),
    );

  it.each([
    ['that adds up', { [received]: '3000003', '（一）予以公开': '3000003', [total]: '3000003' }, []],
    ['whose columns do not', { [received]: '3000003' }, ['error applications/balance']],
    [
      'in which a row does not',
      { [received]: '3000004', '（一）予以公开': '3000003', [total]: '3000003' },
      ['error applications/balance'],
    ],
    // A digit short, there is a blank somewhere, and nobody knows where the others stand.
    ['that has a blank', { [received]: '3000003', '2.重复申请': '000000' }, []],
  ])('%s', (_, digits, expected) => {
    expect(alarms(tableThree(digits))).toEqual(expected);
  });

  it.each([
    ['020020000000000', []],
    ['020000000000000', ['error cases/total']],
    ['0200100000000', []],
  ])('%s is the row of table four', (digits, expected) => {
    expect(alarms(`${tableThree({})}${tableFour(digits)}`)).toEqual(expected);
  });
});

describe('a row whose values are parted by blanks', () => {
  it('is read as it stands where nothing adds up', () => {
    const text = `${opening}第二十条第（一）项 信息内容 本年新制作数量 规章 0 0 0 规范性文件 6 16 106 行政许可 17 0 2 其他对外管理服务事项 0 0 0 行政处罚 12 0 230 行政强制 0 0 0`;
    const rows = reportsIn(text).flatMap(({ tables }) => tables.flatMap((table) => table.rows));
    const read = Object.fromEntries(
      rows.map(({ id, values }) => [id, values?.map((value) => value && toNumber(value))]),
    );
    expect(read).toMatchObject({
      'normative-documents': [6, 16, 106],
      licences: [17, 0, 2],
      penalties: [12, 0, 230],
    });
  });
});

describe('the Fujian table of before 2014', () => {
  const labels = [
    ['主动公开信息数 条', '425 1516'],
    ['其中：1.网站公开 条', '418 1509'],
    ['2.政府公报公开 条', '7 7'],
    ['受理依申请公开信息总数 条', '12 30'],
    ['其中：1.当面申请数 条', '2 5'],
    ['2.传真申请数 条', '1 3'],
    ['3.电子邮件申请数 条', '3 7'],
    ['4.网上申请数 条', '3 8'],
    ['5.信函申请数 条', '2 4'],
    ['6.其它形式申请数 条', '1 3'],
    ['对申请的答复数 条', '11 29'],
    ['其中：1.同意公开答复数 条', '7 20'],
  ] as const;
  const heading = '澄砚区人民政府2011年政府信息公开工作年度报告\n附表：\n指标名称 计量单位 2011年度 历年累计';
  const table = (change: Readonly<Record<string, string>>) =>
    labels.map(([label, values]) => `${label} ${change[label] ?? values}`);
  const oneLine = (rows: readonly string[]) => `${heading} ${rows.join(' ')}`;
  const onLines = (rows: readonly string[]) =>
    [heading.replaceAll(' ', '\t'), ...rows.map((row) => row.replaceAll(' ', '\t'))].join('\n');
  const found = (text: string) => reportsIn(text).flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it.each([
    ['on one line', oneLine],
    ['with a line for each row', onLines],
  ])('%s has six ways to apply, and their sum', (_, write) => {
    const rows = reportsIn(write(table({}))).flatMap(({ tables }) => tables.flatMap((each) => each.rows));
    expect(rows.map(({ values }) => values?.map((value) => value && toNumber(value)).join(' '))).toEqual(
      labels.map(([, values]) => values),
    );
    expect(found(write(table({})))).toEqual([]);
    expect(found(write(table({ '3.电子邮件申请数 条': '4 7' })))).toEqual(['statistics/sum']);
  });

  it('with one column is not read as if it had two', () => {
    const single = Object.fromEntries(labels.map(([label], index) => [label, index < 2 ? '15' : '0']));
    const text = `${oneLine(table(single))} 行政复议数 件 0 行政诉讼数 件 0 行政申诉数 件 0 附件下载`;
    const rows = reportsIn(text).flatMap(({ tables }) => tables.flatMap((each) => each.rows));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ values }) => values !== undefined)).toEqual([]);
  });
});
