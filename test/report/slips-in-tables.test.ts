import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { applicationsExample, casesExample } from '../../report/rules/examples';
import { readRows, rulesOf } from './extracted-text';
import { asHtml } from './html-reports';
import { columnsOfTableThree } from './table-three';

/**
 * Slips as people make them in tables of all layouts: what was not touched is read as before, and the slip is told in
 * its own words.
 */

const third = '三、收到和处理政府信息公开申请情况';
const fourth = '四、政府信息公开行政复议、行政诉讼情况';
const fifth = '五、存在的主要问题及改进情况';

const values = [3, 1, 0, 0, 4, 2, 0, 0, 1, 3, 0, 0, 1, 0, 1];

function asPipes(text: string): string {
  return text.replace(/^.*\t.*$/gm, (line) => `| ${line.split('\t').join(' | ')} |`);
}

const layouts: readonly (readonly [string, (text: string) => string])[] = [
  ['tab', (text) => text],
  ['pipe', asPipes],
  ['html', asHtml],
];

describe.each(layouts)('in layout %s', (_, laidOut) => {
  it.each(['O', '3件次', '约3', '1（撤诉）'])('table four is read with %j in one of its cells', (odd) => {
    for (const at of [0, 4, 9, 14]) {
      const text = laidOut(
        casesExample(values.with(at, 0).map((value, index) => (index === at ? odd : value))),
      );
      const [row] = Object.values(readRows(text.split('\n')));
      expect(row?.map((value, index) => (index === at ? null : value))).toEqual(
        values.map((value, index) => (index === at ? null : value)),
      );
      expect(row?.[at]).toBeNull();
      expect(rulesOf(text.split('\n'))).toEqual(['shape/not-a-number']);
    }
  });

  it('a row in full width is told once, and mended at once', () => {
    const wide = ['１２', '０', '０', '０', '０', '０', '１２'];
    const rows = { granted: wide, new: [12, 0, 0, 0, 0, 0, 12], total: [12, 0, 0, 0, 0, 0, 12] };
    const document = new ReportDocument(laidOut(applicationsExample(rows)));
    const [said, ...others] = document.findings();
    expect([said?.rule, others]).toEqual(['shape/number-form', []]);
    expect(said?.message.zh).toContain('（一）予以公开有 7 格');
    expect(said && document.fixes(said)[0]?.edits).toHaveLength(7);
  });
});

const received = '一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4';
const carriedIn = '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0';
const granted = '（一）予以公开\t3\t0\t0\t0\t0\t0\t3';
const partial = '（二）部分公开\t1\t0\t0\t0\t0\t0\t1';
const total = '（七）总计\t4\t0\t0\t0\t0\t0\t4';
const carriedOut = '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0';

describe('a row that is a value short among rows with blank cells beside their values', () => {
  const padded = (line: string) => `${line}\t`;
  const table = (row: string) => [
    third,
    columnsOfTableThree,
    received,
    carriedIn,
    padded(granted),
    row,
    padded(total),
    carriedOut,
  ];

  it('has no blank value: the blank cell is what the others have, too', () => {
    expect(readRows(table(padded(partial))).partial).toEqual([1, 0, 0, 0, 0, 0, 1]);
    for (const short of [partial.replace('\t0\t0', '\t0'), partial.replace('\t1', '')]) {
      expect(readRows(table(padded(short))).partial).toBeNull();
      expect(rulesOf(table(padded(short)))).toEqual(['shape/application-cells']);
    }
  });

  it('has one where it is as wide as they are', () => {
    const blank = padded(partial.replace(/1$/, ''));
    expect(readRows(table(blank)).partial).toEqual([1, 0, 0, 0, 0, 0, null]);
    expect(rulesOf(table(blank))).toEqual(['shape/blank-cell']);
  });
});

describe('a pipe on a line behind those that a row is short of', () => {
  const cells = (row: string) => row.split('\t').flatMap((cell) => `${cell} |`);
  const rows = (...lines: readonly string[]) => [
    third,
    ...lines.flatMap((line) => [...cells(line), '||', '|']),
    '',
    fourth,
  ];

  it('opens the next row and is no blank value', () => {
    const text = rows(columnsOfTableThree, received.replace('\t0\t0', '\t0'), carriedIn).slice(0, -3);
    expect(readRows(text)).toEqual({ new: null, 'carried-in': [0, 0, 0, 0, 0, 0, 0] });
    expect(rulesOf(text)).toEqual(['shape/application-cells', 'shape/truncated']);
  });
});

describe('a row of table four with blanks between its values', () => {
  const headings = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总 计'];
  const row = [9, 1, 0, 0, 10, 0, 0, 0, 0, 0, 5, 0, 0, 0, 5];
  const table = (cells: readonly number[]) => [
    fourth,
    ...headings,
    ...headings,
    ...headings,
    cells.join(' '),
    fifth,
  ];

  it('is not cut into digits when it is a value short', () => {
    expect(Object.values(readRows(table(row)))).toEqual([row]);
    for (const at of [2, 5, 13]) expect(Object.values(readRows(table(row.toSpliced(at, 1))))).toEqual([null]);
  });
});

describe('a label that is broken over two lines', () => {
  const lines = [received, carriedIn, granted, partial, total, carriedOut];

  it.each(layouts.slice(0, 2))('is the label of its row, and not told to be misspelt: %s', (_, laidOut) => {
    for (const [at, line] of lines.entries()) {
      const words = line.indexOf('\t');
      for (const cut of [4, 5, words - 1].filter((place) => place < words)) {
        const broken = laidOut([title, third, columnsOfTableThree, ...lines, ''].join('\n')).replace(
          line.slice(0, words),
          `${line.slice(0, cut)}\n${line.slice(cut, words)}`,
        );
        const whole = [title, third, columnsOfTableThree, ...lines, ''];
        expect(readRows(broken.split('\n')), `${at} ${cut}`).toEqual(readRows(whole));
        expect(rulesOf(broken.split('\n')), `${at} ${cut}`).toEqual(rulesOf(whole));
      }
    }
  });

  it('is none where the words before it are a heading', () => {
    const text = [
      third,
      '申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计',
      ...lines,
    ];
    const pipes = text.map((line) => line.replaceAll('\t', ' | '));
    expect(Object.keys(readRows(pipes))).toEqual([
      'new',
      'carried-in',
      'granted',
      'partial',
      'total',
      'carried-out',
    ]);
  });
});

const title = '云岫县水务局2023年政府信息公开工作年度报告';

describe('blanks behind the pipe that closes a row', () => {
  const lines = [columnsOfTableThree, received, carriedIn, granted, partial, total, carriedOut].map((line) =>
    line.replaceAll(/\t0(?=\t)/g, '\t'),
  );
  const closed = lines.map((line) => `${line.replaceAll('\t', ' | ')} |`);

  it.each([' ', '\t', '　'])('are no cell where other rows have none: %j', (blank) => {
    for (let at = 0; at < closed.length; at++) {
      const text = [third, ...closed.map((line, index) => (index === at ? line + blank : line))];
      expect(readRows(text)).toEqual(readRows([third, ...closed]));
      expect(rulesOf(text)).toEqual(rulesOf([third, ...closed]));
    }
  });
});

describe('a table whose values run on, with one of them wrong', () => {
  const rows = {
    new: [31, 2, 0, 0, 0, 0, 33],
    granted: [12, 2, 0, 0, 0, 0, 14],
    partial: [8, 0, 0, 0, 0, 0, 8],
  };
  const rest = { 'unavailable/not-held': [11, 0, 0, 0, 0, 0, 11], total: [31, 2, 0, 0, 0, 0, 33] };
  const whole = applicationsExample({ ...rows, ...rest });
  const runOn = (text: string) => text.replace(/^.*\t.*$/gm, (line) => line.split('\t').join('')).split('\n');

  it('is read without it', () => {
    expect(rulesOf(runOn(whole))).toEqual([]);
    expect(readRows(runOn(whole)).granted).toEqual([12, 2, 0, 0, 0, 0, 14]);
  });

  it.each([
    ['granted', [12, 2, 0, 0, 3, 0, 14]],
    ['granted', [12, 2, 0, 0, 0, 0, 15]],
    ['refused/state-secret', [0, 0, 7, 0, 0, 0, 0]],
    ['new', [36, 2, 0, 0, 0, 0, 33]],
    ['total', [31, 2, 0, 0, 0, 0, 38]],
  ])('is told where it is wrong: %s', (id, values) => {
    const lines = runOn(applicationsExample({ ...rows, ...rest, [id]: values }));
    expect(readRows(lines)[id]).toEqual(values);
    const said = new ReportDocument(lines.join('\n')).findings();
    expect(said.map(({ rule }) => rule.split('/')[0])).toEqual(['applications']);
    expect(said[0]?.message.zh).not.toContain('形状不符');
  });

  it('stays open where a value was left out', () => {
    const values = ['12', '2', '0', '0', '', '0', '14'];
    const lines = runOn(applicationsExample({ ...rows, ...rest, granted: values }));
    expect(readRows(lines).granted).toBeNull();
    expect(rulesOf(lines)).toEqual([]);
  });
});
