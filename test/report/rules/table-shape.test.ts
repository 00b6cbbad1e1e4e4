import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { tableForm } from '../../../report/forms';
import { applicationsExample, casesExample, proactiveExample } from '../../../report/rules/examples';
import { asHtml, asPipes, codesIn, kindsIn, mended } from './table-findings';

const three = applicationsExample({
  new: [9, 2, 0, 0, 0, 0, 11],
  granted: [4, 1, 0, 0, 0, 0, 5],
  'refused/third-party': [1, 0, 0, 0, 0, 0, 1],
  'unavailable/not-held': [2, 1, 0, 0, 0, 0, 3],
  'other/other': [1, 0, 0, 0, 0, 0, 1],
  total: [8, 2, 0, 0, 0, 0, 10],
  'carried-out': [1, 0, 0, 0, 0, 0, 1],
});
const two = proactiveExample('2021', {
  'normative-documents': [2, 1, 14],
  licences: [120],
  penalties: [31],
  coercion: [4],
  fees: ['18.6'],
});
const two2019 = proactiveExample('2019', { 'normative-documents': [2, 2, 14], penalties: [31, 2, 9] });

const layouts: readonly (readonly [string, (text: string) => string])[] = [
  ['tab', (text) => text],
  ['pipe', asPipes],
  ['html', asHtml],
];

/** Every row of a form by its label, but for the last, which shows that the table was read to its end. */
function labelsOf(kind: 'proactive' | 'applications', form: '2019' | '2021'): string[] {
  return (tableForm(kind, form)?.rows ?? []).slice(0, -1).map((row) => row.label);
}

/** The line (from 0) of a row of tab-separated cells. */
function lineOf(text: string, label: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${label}\t`));
}

/** The text without some of its lines. */
function without(text: string, ...lines: readonly number[]): string {
  return text
    .split('\n')
    .filter((_, index) => !lines.includes(index))
    .join('\n');
}

/** The text with a line put in before another. */
function withLine(text: string, at: number, line: string): string {
  return text.split('\n').toSpliced(at, 0, line).join('\n');
}

const removable = [
  ...labelsOf('applications', '2021').map((label) => ({ label, text: three })),
  ...labelsOf('proactive', '2021').map((label) => ({ label, text: two })),
  ...labelsOf('proactive', '2019').map((label) => ({ label, text: two2019 })),
];

describe.each(layouts)('in layout %s', (layout, laidOut) => {
  it('tables as the form has them are clean', () => {
    for (const text of [three, two, two2019]) expect(codesIn(laidOut(text))).toEqual([]);
  });

  it.each(removable)('a missing row is told of: $label', ({ label, text }) => {
    const less = laidOut(without(text, lineOf(text, label)));
    const document = new ReportDocument(less);
    const found = document.findings().filter(({ catalogue }) => catalogue === 'SHP-ROWMISS');
    expect(kindsIn(less)).toEqual(['SHP-ROWMISS']);
    expect(found).toHaveLength(1);
    const repaired = mended(less, 'SHP-ROWMISS');
    if (layout === 'html') expect(repaired).toBeUndefined();
    else if (repaired !== undefined) expect(kindsIn(repaired)).not.toContain('SHP-ROWMISS');
  });

  it('a row is put in as it must have been, where the equations say how', () => {
    const less = laidOut(without(three, lineOf(three, '4.保护第三方合法权益')));
    const [finding] = new ReportDocument(less).findings();
    expect(finding?.message.zh).toContain('应为 1，0，0，0，0，0，1');
    if (layout !== 'html') expect(mended(less, 'SHP-ROWMISS')).toBe(laidOut(three));
  });

  it('rows that are missing together are told of together', () => {
    const from = lineOf(three, '1.信访举报投诉类申请');
    const less = laidOut(without(three, from, from + 1, from + 2));
    expect(kindsIn(less)).toEqual(['SHP-ROWMISS']);
    expect(new ReportDocument(less).findings()).toHaveLength(1);
    if (layout !== 'html') expect(mended(less, 'SHP-ROWMISS')).toBe(laidOut(three));
  });

  it.each([
    ['its end is missing', without(three, lineOf(three, '四、结转下年度继续办理'))],
    ['it was torn', three.split('\n').slice(0, 7).concat(three.split('\n').slice(24)).join('\n')],
    [
      'an unknown row stands there',
      three.replace('2.重复申请\t\t0\t0\t0\t0\t0\t0\t0', '2.申请人反复要求\t\t0\t0\t0\t0\t0\t0\t0'),
    ],
    ['its label has no values', three.replace(/(2\.重复申请)\t.*/, '$1')],
    ['values have no label', three.replace(/^2\.重复申请/m, '')],
    ['its words stand there without marks', two.replace(/^行政处罚\t31$/m, '行政处罚决定 31 件')],
  ])('a row is not missing where %s', (_, text) => {
    expect(kindsIn(laidOut(text))).not.toContain('SHP-ROWMISS');
  });

  it.each([
    ['with the same numbers', '2.重复申请\t\t0\t0\t0\t0\t0\t0\t0'],
    ['with other numbers', '2.重复申请\t\t1\t0\t0\t0\t0\t0\t1'],
  ])('a row that comes twice %s is told of, and nothing else', (_, line) => {
    expect(kindsIn(laidOut(withLine(three, lineOf(three, '3.要求提供公开出版物'), line)))).toEqual([
      'SHP-ROWDUP',
    ]);
  });

  it('a row with the label of the one above is a row that comes twice', () => {
    const text = laidOut(three.replace('3.要求提供公开出版物', '2.重复申请'));
    const [finding, ...others] = new ReportDocument(text).findings();
    expect([finding?.catalogue, others]).toEqual(['SHP-ROWDUP', []]);
    expect(finding?.message.zh).toContain('3.要求提供公开出版物');
  });

  it('a table that comes twice has no row twice', () => {
    for (const text of [three, two]) {
      const table = text.split('\n').slice(4).join('\n');
      expect(kindsIn(laidOut(`${text}\n${table}`))).toEqual([]);
    }
  });

  it('rows in another order are told of, and exchanged', () => {
    const lines = three.split('\n');
    const at = lineOf(three, '2.重复申请');
    const exchanged = lines
      .with(at, lines[at + 1] ?? '')
      .with(at + 1, lines[at] ?? '')
      .join('\n');
    const text = laidOut(exchanged);
    expect(kindsIn(text)).toEqual(['SHP-ROWORDER']);
    if (layout !== 'html') expect(mended(text, 'SHP-ROWORDER')).toBe(laidOut(three));
  });

  it.each([
    ['2.其他法律行政法规禁止公开', '2.其它法律行政法规禁止公开', '2.其他法律行政法规禁止公开'],
    ['6.属于四类过程性信息', '（6）属于四类过程信息', '6.属于四类过程性信息'],
    ['4.无正当理由大量反复申请', '4.无正当理由大量返复申请', '4.无正当理由大量反复申请'],
    ['3.危及“三安全一稳定”', '危及三安全一稳', '危及“三安全一稳定”'],
    ['四、结转下年度继续办理', '四、结转下年度继续办', '四、结转下年度继续办理'],
    ['社会公益组织', '社会公益组识', '社会公益组织'],
  ])('the label %s as %s is told of and put right', (official, misspelt, label) => {
    const text = laidOut(three.replace(official, misspelt));
    expect(kindsIn(text)).toEqual(['SHP-LABEL']);
    expect(mended(text, 'SHP-LABEL')).toBe(laidOut(three.replace(official, label)));
  });

  it('labels that are known slips are told of and put right', () => {
    for (const [text, official, slip] of [
      [two, '行政规范性文件', '规范性文件'],
      [two, '第二十条第（六）项\n', '第二十一条第（六）项\t\n'],
      [three, '二、上年结转政府信息公开申请数量', '二、上年转结政府信息公开申请数量'],
    ] as const) {
      const changed = laidOut(text.replace(official, slip));
      expect(kindsIn(changed)).toEqual(['SHP-LABEL']);
      expect(mended(changed, 'SHP-LABEL')).toBe(
        laidOut(text.replace(official, slip.replace(slip.trim(), official.trim()))),
      );
    }
    expect(kindsIn(laidOut(two2019))).toEqual([]);
  });

  it('headings that are cut to the same beginning are told by their places', () => {
    const cut = '信息内容\t本年新\t本年新\t对外公开总数量';
    const whole = '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量';
    const text = laidOut(two2019.replace(whole, cut));
    expect(codesIn(text)).toHaveLength(2);
    const once = mended(text, 'SHP-LABEL') ?? '';
    expect(mended(once, 'SHP-LABEL')).toBe(laidOut(two2019));
  });

  it('a header that names rows is told of', () => {
    const names = '项目\t本年新收\t上年结转\t予以公开\t部分公开\t不予公开\t结转下年度\t总计';
    const text = withLine(three, lineOf(three, '3.其他'), names);
    expect(kindsIn(laidOut(text))).toEqual(['SHP-COL']);
  });

  it.each([
    ['2.其他法律行政法规禁止公开', '（2） 其他法律、行政法规 禁止公开'],
    ['5.属于三类内部事务信息', '5、屬於三類內部事務信息'],
    ['5.属于三类内部事务信息', '5、屬於三類內部事物信息'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '(二)部分公开'],
    ['8.属于行政查询事项', '8.属于行政查询事项（不动产登记等）'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
    ['一、本年新收政府信息公开申请数量', '一、本年新收'],
  ])('the label %s as %s is left alone', (official, other) => {
    const text = laidOut(three.replace(official, other));
    expect(text).not.toBe(laidOut(three));
    expect(kindsIn(text)).toEqual([]);
  });

  it('a label that goes on in the next line is left alone', () => {
    const text = three.replace(/^(3\.危及“三安全一稳)定”(.*)$/m, '$1$2\n定”\t\t\t\t\t\t\t\t');
    expect(kindsIn(laidOut(text))).toEqual([]);
  });

  it('columns in another order are told of, and no sum suffers', () => {
    const text = laidOut(three.replace('商业企业\t科研机构', '科研机构\t商业企业'));
    expect(kindsIn(text)).toEqual(['SHP-COL']);
  });

  it('outcomes in another order are told of, and no sum is judged', () => {
    const four = casesExample([6, 2, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const order = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].join('\t');
    const totalFirst = ['总计', '结果维持', '结果纠正', '其他结果', '尚未审结'].join('\t');
    expect(kindsIn(laidOut(four))).toEqual(['T4-SUM']);
    expect(kindsIn(laidOut(four.replaceAll(order, totalFirst)))).toEqual(['SHP-COL']);
  });

  it('a missing column is told of once, and not row by row', () => {
    const short = three
      .split('\n')
      .map((line) =>
        line.includes('商业企业')
          ? line.replace('\t科研机构', '')
          : line.replace(/^(.*\t\d+\t\d+)\t\d+((?:\t\d+){4})$/, '$1$2'),
      )
      .join('\n');
    expect(codesIn(laidOut(short))).toHaveLength(1);
    expect(kindsIn(laidOut(short))).toEqual(['SHP-COL']);
  });

  it('a heading that was lost with its column there is left alone', () => {
    expect(kindsIn(laidOut(three.replace('\t科研机构', '\t')))).toEqual([]);
  });

  it.each([
    ['right', 3, []],
    ['wrong', 4, ['T3-GROUP']],
  ])('a subtotal that is %s', (_, value, codes) => {
    const line = `（四）无法提供\t\t2\t1\t0\t0\t0\t0\t${value}`;
    const text = withLine(three, lineOf(three, '1.本机关不掌握相关政府信息'), line);
    expect(kindsIn(laidOut(text))).toEqual(codes);
  });

  it('values beside a group’s label are no subtotal where a row lost its own', () => {
    const text = three.replace(/^1\.本机关不掌握相关政府信息/m, '（四）无法提供');
    expect(kindsIn(laidOut(text))).toEqual([]);
  });
});
