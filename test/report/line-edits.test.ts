import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { applicationsExample } from '../../report/rules/examples';

const report = applicationsExample({
  new: [2, 0, 0, 0, 0, 0, 2],
  granted: [2, 0, 0, 0, 0, 0, 2],
  total: [2, 0, 0, 0, 0, 0, 2],
});

const title = '云岫县档案馆2024年政府信息公开工作年度报告';

/** A title behind rows of table three, with one line before the next section. */
const headOfPage = (line: string) => `${report}\n${title}\n${line}\n五、存在的主要问题及改进情况\n无。\n`;

/** A text with `[` and `]` around what is replaced, and what comes in its place. */
const edits: readonly (readonly [name: string, text: string, newText: string])[] = [
  ['a digit typed into a cell', report.replace('予以公开\t\t2', '予以公开\t\t2[]'), '7'],
  ['a digit taken from a cell', report.replace('予以公开\t\t2', '予以公开\t\t[2]'), ''],
  ['a cell typed between others', report.replace('予以公开\t\t2', '予以公开\t[]\t2'), '\t5'],
  ['a label misspelt', report.replace('予以公开', '予[以]公开'), '与'],
  ['a line emptied', report.replace(/(（一）予以公开.*)/, '[$1]'), ''],
  ['a line become a heading', `${report}\n四、政府信息公开行政复议、行政诉讼情[]\n结果维持\n`, '况'],
  [
    'a heading become a line',
    `${report}\n四、政府信息公开行政复议、行政诉讼情[况]\n0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n`,
    '',
  ],
  ['the first line of a block', report.replace('三、收到', '三、收[]到'), '　'],
  [
    'a carriage return and a line feed brought together',
    '三、收到和处理政府信息公开申请情况\n甲\r[乙]\n丙\n',
    '',
  ],
  ['a line ended by a carriage return', '三、收到和处理政府信息公开申请情况\n甲\r[乙]丁\r丙\n', ''],
  ['a line feed put in', '三、收到和处理政府信息公开申请情况\n甲[]乙\n丙', '\n'],
  [
    'a row that shows a title to stand amid a table, taken away',
    headOfPage('[1\t0\t0\t0\t0\t0\t0\t1]'),
    '说明',
  ],
  ['a row put behind a title, which then stands amid a table', headOfPage('1\t0\t0\t0\t0\t0[]'), '\t0\t1'],
  ['the last line, which has no end', `${report}七、[]`, '附'],
  ['a text of one line', '[]政府', '关于'],
];

describe('an edit within a line', () => {
  it.each(edits)('%s leaves the document as if it were read afresh', (_, marked, newText) => {
    const from = marked.indexOf('[');
    const to = marked.indexOf(']') - 1;
    expect(from).toBeGreaterThanOrEqual(0);
    const before = marked.replace('[', '').replace(']', '');
    const start = positionOf(before, from);
    const end = positionOf(before, to);
    const document = new ReportDocument(before);
    document.edit({ start, end }, newText);
    const text = before.slice(0, from) + newText + before.slice(to);
    expect(summary(document)).toEqual(summary(new ReportDocument(text)));
  });
});

function positionOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function summary(document: ReportDocument) {
  const { text, lineCount, relations, reportCount, findingCount } = document;
  return {
    text,
    lineCount,
    relations,
    reportCount,
    findingCount,
    blocks: [...document.blocks()].map(({ line, lineEnds }) => [line, lineEnds]),
    findings: document.findings(),
    tables: document.reports().map((one) => one.tables),
  };
}
