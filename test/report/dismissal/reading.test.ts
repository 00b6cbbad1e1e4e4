import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { blankDismissals, findDismissals } from '../../../report/syntax/dismissal-comments';
import { sampleReports } from '../sample-reports';
import { htmlReport, markdownReport, plainReport, sound, twoStrokes } from './reports';

describe('a dismissal in a text', () => {
  it.each<[string, readonly string[]]>([
    ['<!-- gouji-dismiss a/b: 理由 -->', ['a/b: 理由']],
    ['<!--gouji-dismiss a/b:理由-->', ['a/b:理由']],
    ['<!-- \t gouji-dismiss -->', ['']],
    ['甲<!-- gouji-dismiss a/b: 一 -->乙<!-- gouji-dismiss c/d: 二 -->', ['a/b: 一', 'c/d: 二']],
    ['<!-- gouji-dismiss a/b: 见 gouji-dismiss -->', ['a/b: 见 gouji-dismiss']],
    ['<!-- gouji-dismiss a/b: 3 < 5 > 2 -->', ['a/b: 3 < 5 > 2']],
    ['<!-- gouji-dismissed a/b: 理由 -->', []],
    ['<!-- 注：gouji-dismiss a/b: 理由 -->', []],
    ['<!-- gouji-dismiss a/b: 理由', []],
    ['<!-- gouji-dismiss a/b:\n理由 -->', []],
    ['<!-- gouji-dismiss a/b:\r理由 -->', []],
    ['gouji-dismiss a/b: 理由 -->', []],
    [`<!-- gouji-dismiss a/b: ${'长'.repeat(2000)} -->`, []],
  ])('%j', (text, contents) => {
    expect(findDismissals(text).map(({ content }) => content)).toEqual(contents);
  });

  it('is blanked out, and nothing else is', () => {
    const text = '甲<!-- gouji-dismiss a/b: 𠮷 -->乙\r\n<!-- 注 -->';
    expect(blankDismissals(text)).toBe(`甲${' '.repeat(30)}乙\r\n<!-- 注 -->`);
    expect(blankDismissals(text)).toHaveLength(text.length);
  });
});

/** Everything the readers find, lines left out since comments move them. */
function whatIsRead(text: string) {
  const document = new ReportDocument(text);
  return {
    reports: document.reports().map(({ title, body, year, form, relations, truncated, tables }) => ({
      ...{ title, body, year, form, relations, truncated },
      tables: tables.map(({ kind, layout, rows }) => ({
        kind,
        layout,
        rows: rows.map(({ id, values, inferred }) => ({ id, values, inferred })),
      })),
    })),
    findings: document.findings().map(({ rule, message, severity }) => ({ rule, message, severity })),
  };
}

const texts = [
  markdownReport(sound),
  markdownReport(twoStrokes),
  htmlReport(twoStrokes),
  plainReport(twoStrokes),
  ...sampleReports().map(({ text }) => text),
];

const comment = fc
  .constantFrom(
    'applications/balance: 已核实',
    'applications/row-total:',
    '',
    'x/y: 1\t2\t3\t4\t5\t6\t7',
    'x/y: | 1 | 2 | <td>3</td> 总计 0 0 0',
    'x/y: 三、收到和处理政府信息公开申请情况',
    'x/y: 云岫县2023年1月1日 < 2023年政府信息公开工作年度报告',
  )
  .map((content) => `<!-- gouji-dismiss ${content} -->`);

describe('comments', { timeout: 60_000 }, () => {
  it.each(texts.map((text, index) => [index, text] as const))(
    'on lines of their own or at the ends of lines change nothing that is read (text %i)',
    (_, text) => {
      const before = whatIsRead(text);
      const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
      const lines = text.split(lineEnd);
      const place = fc.record({ line: fc.nat(lines.length - 1), own: fc.boolean(), comment });
      fc.assert(
        fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
          const commented = lines.map((line, index) => {
            const here = places.filter((candidate) => candidate.line === index);
            const above = here.filter(({ own }) => own).map(({ comment: added }) => added + lineEnd);
            const behind = here.filter(({ own }) => !own).map(({ comment: added }) => ` ${added}`);
            return above.join('') + line + behind.join('');
          });
          expect(whatIsRead(commented.join(lineEnd))).toEqual(before);
        }),
        { seed: 20240131, numRuns: 60 },
      );
    },
  );
});
