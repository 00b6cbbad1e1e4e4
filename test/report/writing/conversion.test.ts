import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Layout, ReportDocument, type WrittenLayout } from '../../../report';
import { type Contents, contentsOf } from '../../corpus/layouts/contents';
import { pipeReport, pipeStyle, tabReport, tabStyle } from '../../corpus/layouts/delimited';
import { anyFigures, type Figures } from '../../corpus/layouts/figures';
import { htmlReport, htmlStyle } from '../../corpus/layouts/html';
import { linesReport, linesStyle } from '../../corpus/layouts/lines';
import { joinPieces, type Piece } from '../../corpus/layouts/placed-text';
import { runOnReport, runOnStyle } from '../../corpus/layouts/run-on';
import { spaceReport, spaceStyle } from '../../corpus/layouts/space';
import { anyWording, plainWording, type Wording } from '../../corpus/layouts/wording';
import { corpus, describeSeeds, seeds } from '../../real-reports';
import { sampleReports } from '../sample-reports';
import { tablesRead } from './tables-read';

const RUNS = 10;

/** Every run converts three tables four times and reads the report after each. */
const PATIENCE = 60_000;

const options = { ambiguousWidth: 'narrow' } as const;

interface Outcome {
  readonly text: string;
  readonly refused: readonly string[];
}

/** A text after every table in it has been converted, one after the other; and what was said of those that were not. */
function convertAll(text: string, layout: WrittenLayout): Outcome {
  const count = tablesOf(text).length;
  const refused: string[] = [];
  let converted = text;
  for (let index = 0; index < count; index++) {
    const document = new ReportDocument(converted);
    const line = tablesOf(converted)[index]?.line ?? 0;
    const outcome = document.writing.convertTable({ line, character: 0 }, layout, options);
    if ('refused' in outcome) refused.push(outcome.refused.zh);
    else converted = applyEdits(converted, outcome.edits);
  }
  return { text: converted, refused };
}

function tablesOf(text: string) {
  return new ReportDocument(text).reports().flatMap((report) => report.tables);
}

function layoutsOf(text: string): readonly Layout[] {
  return tablesOf(text).map((table) => table.layout);
}

/** Takes a text through all layouts and back, and holds it to the same tables in each. */
function expectLossless(text: string): void {
  const before = tablesRead(text);
  let current = text;
  for (const layout of ['tab', 'pipe', 'html', 'tab'] as const) {
    const outcome = convertAll(current, layout);
    expect(outcome.refused).toEqual([]);
    expect(new Set(layoutsOf(outcome.text))).toEqual(new Set(before.length > 0 ? [layout] : []));
    expect(tablesRead(outcome.text)).toEqual(before);
    current = outcome.text;
  }
}

type Report = fc.Arbitrary<string>;

function reportsOf<Style>(
  render: (form: '2019' | '2021', contents: Contents, style: Style) => Piece[],
  style: fc.Arbitrary<Style>,
  figures: fc.Arbitrary<Figures> = anyFigures(),
  wording: fc.Arbitrary<Wording> = anyWording,
): Report {
  return fc
    .tuple(style, figures, wording)
    .map(
      ([chosen, written, words]) => joinPieces(render(written.form, contentsOf(written, words), chosen)).text,
    );
}

const marked: readonly (readonly [Layout, Report])[] = [
  ['tab', reportsOf(tabReport, tabStyle)],
  ['pipe', reportsOf(pipeReport, pipeStyle)],
  ['html', reportsOf(htmlReport, htmlStyle)],
];

describe('from layout to layout a table stays the same', () => {
  it.each(marked)(
    'beginning with %s',
    (_, reports) => {
      fc.assert(fc.property(reports, expectLossless), { numRuns: RUNS });
    },
    PATIENCE,
  );

  it.each([
    ['lines', 0.8, reportsOf(linesReport, linesStyle)],
    ['space', 0.8, reportsOf(spaceReport, spaceStyle)],
    // Run-on digits are read only where their equations leave one solution; random tables seldom do, and are then
    // refused.
    ['run-on', 0.05, reportsOf(runOnReport, runOnStyle, anyFigures('small'), fc.constant(plainWording))],
  ] as const)(
    'beginning with %s, or is refused with a reason',
    (_, least, reports) => {
      let converted = 0;
      let tables = 0;
      fc.assert(
        fc.property(reports, (text) => {
          const before = tablesRead(text);
          const outcome = convertAll(text, 'tab');
          expect(tablesRead(outcome.text)).toEqual(before);
          tables += before.length;
          converted += layoutsOf(outcome.text).filter((layout) => layout === 'tab').length;
        }),
        { numRuns: 2 * RUNS },
      );
      expect(converted / tables).toBeGreaterThan(least);
    },
    PATIENCE,
  );

  it.each(sampleReports().map(({ name, text }) => [name, text] as const))('beginning with %s', (_, text) => {
    expectLossless(text);
  });
});

/** The tables of a text that stand in it as they are shown here. */
const tableFour = {
  tab: `行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t
结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t
\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
1\t0\t0\t2\t3\t0\t0\t0\t0\t0\t0\t0\t0\t４\t４`,
  pipe: `| 行政复议 |          |          |          |      | 行政诉讼         |          |          |          |      |            |          |          |          |      |
| -------- | -------- | -------- | -------- | ---- | ---------------- | -------- | -------- | -------- | ---- | ---------- | -------- | -------- | -------- | ---- |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |          |          |          |      | 复议后起诉 |          |          |          |      |
|          |          |          |          |      | 结果维持         | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持   | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
|        1 |        0 |        0 |        2 |    3 |                0 |        0 |        0 |        0 |    0 |          0 |        0 |        0 |       ４ |   ４ |`,
  html: `<table>
<tr><th colspan="5">行政复议</th><th colspan="10">行政诉讼</th></tr>
<tr><th rowspan="2">结果维持</th><th rowspan="2">结果纠正</th><th rowspan="2">其他结果</th><th rowspan="2">尚未审结</th><th rowspan="2">总计</th><th colspan="5">未经复议直接起诉</th><th colspan="5">复议后起诉</th></tr>
<tr><th>结果维持</th><th>结果纠正</th><th>其他结果</th><th>尚未审结</th><th>总计</th><th>结果维持</th><th>结果纠正</th><th>其他结果</th><th>尚未审结</th><th>总计</th></tr>
<tr><td>1</td><td>0</td><td>0</td><td>2</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>４</td><td>４</td></tr>
</table>`,
} as const;

const around = (table: string) =>
  `四、政府信息公开行政复议、行政诉讼情况\r\n\r\n上文。\r\n${table.replaceAll('\n', '\r\n')}\r\n下文。\r\n`;

const layouts = ['tab', 'pipe', 'html'] as const;

describe('a table', () => {
  it.each(layouts.flatMap((from) => layouts.map((to) => [from, to] as const)))(
    'is taken from %s to %s with its merged cells, its line ends and all text around it',
    (from, to) => {
      expect(convertAll(around(tableFour[from]), to)).toEqual({ text: around(tableFour[to]), refused: [] });
    },
  );

  it('that was torn by a page break is made whole in its own layout', () => {
    const [first = '', ...others] = tableFour.tab.split('\n');
    const torn = around([first, '', '- 4 -', '', ...others].join('\n'));
    expect(convertAll(torn, 'tab').text).toBe(around(tableFour.tab));
  });

  it('of no form keeps its cells as they are', () => {
    const text = '六、其他需要报告的事项\n收费：\n部门\t件数\t金额<万元>\n县局\t3\t1.20\n合计\t3\t1.20\n';
    const html = convertAll(text, 'html').text;
    expect(html).toBe(
      '六、其他需要报告的事项\n收费：\n<table>\n<tr><td>部门</td><td>件数</td><td>金额&lt;万元&gt;</td></tr>\n' +
        '<tr><td>县局</td><td>3</td><td>1.20</td></tr>\n<tr><td>合计</td><td>3</td><td>1.20</td></tr>\n</table>\n',
    );
    expect(convertAll(html, 'tab').text).toBe(text);
  });
});

describe('a conversion is refused', () => {
  const cases: Record<string, readonly [string, WrittenLayout, RegExp]> = {
    'where a cell holds what parts cells': [
      around(tableFour.tab.replace('行政复议', '行政|复议')),
      'pipe',
      /竖线/,
    ],
    'where a caption would get lost': [
      around(tableFour.html.replace('<table>', '<table><caption>单位：件</caption>')),
      'tab',
      /「单位：件」/,
    ],
    'where a row was not read in full': [
      '四、政府信息公开行政复议、行政诉讼情况\n\n 1   0   0   2   3   0   0   0   0   0   0   0   0   4\n',
      'tab',
      /没有读全/,
    ],
    'where a table has no end': [around(tableFour.html.replace('</table>', '')), 'tab', /<\/table>/],
  };
  it.each(Object.entries(cases))('%s', (_, [text, layout, reason]) => {
    const outcome = convertAll(text, layout);
    expect(outcome.text).toBe(text);
    expect(outcome.refused).toEqual([expect.stringMatching(reason)]);
  });

  it('where there is no table', () => {
    const outcome = new ReportDocument('一、总体情况\n无。\n').writing.convertTable(
      { line: 1, character: 0 },
      'tab',
      options,
    );
    expect(outcome).toMatchObject({ refused: { zh: expect.stringContaining('没有读到表格') } });
  });
});

describeSeeds('of real reports no table becomes another', () => {
  it.each([...seeds, ...corpus].map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
    const before = tablesRead(text);
    const separated = layoutsOf(text).every((layout) => layouts.some((known) => known === layout));
    for (const layout of layouts) {
      const outcome = convertAll(text, layout);
      expect(tablesRead(outcome.text)).toEqual(before);
      if (separated) expect(outcome.refused).toEqual([]);
    }
  });
});
