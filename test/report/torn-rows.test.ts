import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { readRows, rulesOf } from './extracted-text';
import { asHtml, asWebPage } from './html-reports';
import { sampleReports } from './sample-reports';
import { columnsOfTableThree } from './table-three';

/** Texts that end within a row: what is left of the row is judged by nobody. */

const third = '三、收到和处理政府信息公开申请情况';
const fourth = '四、政府信息公开行政复议、行政诉讼情况';

/** A sample with nothing wrong, up to its fifth section. */
function sample(): string {
  const text = (sampleReports()[1]?.text ?? '').replaceAll('\r\n', '\n');
  return text.slice(0, text.indexOf('五、存在'));
}

/** The sample with its tab rows written in another way. */
function withRows(row: (cells: readonly string[]) => string): string {
  return sample().replace(/^.*\t.*$/gm, (line) => row(line.split('\t')));
}

const layouts: readonly (readonly [name: string, text: string])[] = [
  ['tabs', sample()],
  ['pipes around', withRows((cells) => `| ${cells.join(' | ')} |`)],
  ['pipes between', withRows((cells) => cells.join(' | '))],
  ['blanks', withRows((cells) => cells.filter((cell) => cell !== '').join('    '))],
  ['a line each', withRows((cells) => cells.filter((cell) => cell !== '').join('\n'))],
  ['a web page', asHtml(sample())],
  [
    'a web page with lines for each cell',
    asHtml(sample())
      .replaceAll('<td>', '\n<td>\n<p>')
      .replaceAll('</td>', '</p>\n</td>')
      .replaceAll('</tr>', '\n</tr>'),
  ],
];

/** Where a text is cut: at every so many characters of tables three and four. */
function cuts(text: string): readonly number[] {
  const tables = [
    { from: text.indexOf('自然人', text.indexOf(third)), to: text.indexOf(fourth) },
    { from: text.indexOf('结果维持'), to: text.search(/\d\D{0,40}$/) },
  ];
  return tables.flatMap(({ from, to }) => {
    const step = Math.max(1, Math.floor((to - from) / 60));
    return Array.from({ length: Math.floor((to - from) / step) }, (_, index) => from + index * step);
  });
}

/** What is said of a text that ends there, and the last of its words. */
function saidOfCut(text: string, at: number): string {
  const rules = new ReportDocument(text.slice(0, at)).findings().map(({ rule }) => rule);
  return `${rules.join(' ')}: ${JSON.stringify(text.slice(at - 20, at))}`;
}

/** What is said of a text that ends there with a line end behind it. */
function saidOfLine(text: string, at: number): string {
  const rules = new ReportDocument(`${text.slice(0, at)}\n`).findings().map(({ rule }) => rule);
  return `${rules.join(' ')}: ${JSON.stringify(text.slice(at - 20, at))}`;
}

describe('a text that ends within a row', { timeout: 60_000 }, () => {
  it.each(layouts)('breaks off, and nothing else is said: %s', (_, text) => {
    const said = cuts(text).map((at) => saidOfCut(text, at));
    expect(said.filter((line) => !/^(?:shape\/truncated)?:/.test(line))).toEqual([]);
  });

  it.each(layouts)('breaks off with a line end behind it, too: %s', (_, text) => {
    const said = cuts(text).map((at) => saidOfLine(text, at));
    expect(said.filter((line) => !/^(?:shape\/truncated)?:/.test(line))).toEqual([]);
  });

  it('breaks off where a full row would be as long, for want of the blank cell of a merged label', () => {
    const text = withRows((cells) => cells.join(' | '));
    const end = text.indexOf(' | 0', text.indexOf('四、结转下年度')) + ' | 0 | 0 | 0 | 0'.length;
    expect(rulesOf([text.slice(0, end)])).toEqual(['shape/truncated']);
  });
});

describe('a text that ends within a heading', () => {
  const text = (sampleReports()[1]?.text ?? '').replaceAll('\r\n', '\n');
  const headings = [
    '二、主动公开政府信息情况',
    third,
    fourth,
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];

  it.each(headings)('breaks off, and nothing else is said: %s', (heading) => {
    const start = text.indexOf(heading);
    const said = Array.from({ length: heading.length - 3 }, (_, index) => text.slice(0, start + 3 + index));
    expect(said.map((cut) => rulesOf([cut]))).toEqual(said.map(() => ['shape/truncated']));
    expect(said.map((cut) => rulesOf([cut, '', '']))).toEqual(said.map(() => ['shape/truncated']));
  });

  it('breaks off on a web page that is one line', () => {
    const cut = text.slice(0, text.indexOf(third) + 5);
    expect(rulesOf([asWebPage(cut, '')])).toEqual(['shape/truncated']);
  });

  it('breaks off before a comment', () => {
    const cut = text.slice(0, text.indexOf(third) + 5);
    expect(rulesOf([cut, '<!-- gouji-dismiss structure/lead: 已核实 -->', ''])).toEqual(['shape/truncated']);
  });

  it('does not where the heading is whole, or is one that came before', () => {
    const start = text.indexOf(third);
    expect(rulesOf([text.slice(0, start + third.length)])).toEqual([]);
    expect(rulesOf([`${text}\n三、收到和处理`])).not.toContain('shape/truncated');
  });
});

describe('a report of the years before the forms', () => {
  const told = [
    '一、主动公开政府信息情况',
    '公开信息69条。',
    '二、收到和处理政府信息公开申请情况',
    '没有收到申请。',
    '三、政府信息公开行政复议、行政诉讼情况',
    '没有发生。',
    '云岫县人民防空办公室',
    '1月14日',
  ];

  it.each([
    ['没有发生政府信息公开行政复议，也没有发生行政', true],
    ['没有发生行政复议；没有发', true],
    ['没有发生行政复议，也没有发生行政诉讼。', false],
    ['没有发生行政复议，也没有发生行政诉讼。云岫县人民防空办公室', false],
    ['联系电话：0512-6600，邮编：215000', false],
  ])('breaks off within a sentence: %s', (end, isTold) => {
    const title = '云岫县人民防空办公室2018年政府信息公开工作年度报告';
    const rules = rulesOf([title, ...told.slice(0, 5), end]);
    expect(rules.includes('shape/truncated')).toBe(isTold);
  });

  it('may end in any section, since none holds a table', () => {
    expect(rulesOf(['云岫县人民防空办公室2018年政府信息公开工作年度报告', ...told])).not.toContain(
      'shape/truncated',
    );
    expect(rulesOf(['云岫县人民防空办公室2022年政府信息公开工作年度报告', ...told])).toContain(
      'shape/truncated',
    );
  });
});

const title = '云岫县水务局2023年政府信息公开工作年度报告';
const received = '一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4';
const short = '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0';
const granted = '（一）予以公开\t4\t0\t0\t0\t0\t0\t4';
const total = '（七）总计\t4\t0\t0\t0\t0\t0\t4';
const carried = '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0';

/** The rows of table three on a page of which nothing is left out. */
function page(...rows: readonly string[]): string {
  return asHtml(`${[title, third, columnsOfTableThree, ...rows].join('\n')}\n`);
}

describe('a row that is short and whole', () => {
  it('is told of amidst its table', () => {
    const rows = [received, short, granted, total, carried];
    expect(rulesOf([title, third, columnsOfTableThree, ...rows])).toEqual(['shape/application-cells']);
    expect(rulesOf([page(...rows)])).toEqual(['shape/application-cells']);
  });

  it('is told of at the end of its table', () => {
    const rows = [received, granted, total, carried.slice(0, -2)];
    expect(rulesOf([title, third, columnsOfTableThree, ...rows, ''])).toEqual(['shape/application-cells']);
    expect(rulesOf([page(...rows)])).toEqual(['shape/application-cells']);
    expect(rulesOf([title, third, columnsOfTableThree, ...rows, '', fourth, ''])).toContain(
      'shape/application-cells',
    );
  });
});

describe('the last row of a text', () => {
  it('is read where it is full, whatever is missing behind it', () => {
    const rows = [received, granted, total, carried];
    const zeros = [0, 0, 0, 0, 0, 0, 0];
    expect(readRows([title, third, columnsOfTableThree, ...rows])['carried-out']).toEqual(zeros);
    const open = page(...rows).slice(0, -'</tr>\n</table>\n'.length);
    expect(readRows([open])['carried-out']).toEqual(zeros);
    expect(rulesOf([open])).toEqual([]);
  });

  it('is left open where the text ends in its last cell', () => {
    const open = page(received, granted, total, carried.replace(/0$/, '12'));
    expect(readRows([open.slice(0, open.lastIndexOf('2'))])['carried-out']).toBeNull();
  });
});
