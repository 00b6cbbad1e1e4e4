import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  dismiss,
  dismissalComment,
  LineMap,
  type Range,
  ReportDocument,
  type TextEdit,
} from '../../report';
import { seeds } from '../real-reports';
import { asWebPage } from './html-reports';
import { sampleReports } from './sample-reports';
import { structureOf } from './web-pages/said';

/**
 * Editors of web pages often write a page without line ends. Read line by line it would be one paragraph; it is read
 * like the same page with a paragraph on each line.
 */

/** What a document says, with the words it says it of in the place of positions. */
function inWords(text: string) {
  const document = new ReportDocument(text);
  const lines = new LineMap(text);
  const words = ({ start, end }: Range) => text.slice(lines.offset(start), lines.offset(end));
  return {
    ...structureOf(document),
    findings: document.findings().map(({ rule, message, range, related }) => ({
      ...{ rule, message, words: words(range) },
      related: related.map((place) => words(place.range)),
    })),
    figures: document.views
      .statedFigures()
      .map(({ written, state, range }) => [written, state, words(range)]),
  };
}

const reports = [...sampleReports(), ...seeds];

describe('a web page on one line', () => {
  it.each(reports.map(({ name, text }) => [name, text]))(
    '%s is read like one with a paragraph a line',
    (_, text) => {
      const read = inWords(asWebPage(text, ''));
      expect(read).toEqual(inWords(asWebPage(text, '\n')));
      expect(read.reports).toHaveLength(1);
    },
  );

  it('has its sections in the outline', () => {
    const [{ text } = { text: '' }] = sampleReports();
    const names = inWords(asWebPage(text, '')).outline.map((name) => name.zh);
    expect(names.filter((name) => /^[一二三四五六]、/.test(name))).toHaveLength(6);
  });

  it('offers fixes that mend it', () => {
    const page = asWebPage(spoiled(), '');
    const document = new ReportDocument(page);
    const wrong = document.findings().find(({ rule }) => rule === 'applications/row-total');
    const [fix] = wrong ? document.fixes(wrong) : [];
    const mended = applyEdits(page, fix?.edits ?? []);
    expect(new ReportDocument(mended).relations.broken).toBe(0);
    expect(mended).toBe(asWebPage(spoiled().replace('7\t0\t0\t0\t0\t0\t8', '7\t0\t0\t0\t0\t0\t7'), ''));
  });

  it('explains the cell under the cursor, whichever section it is in', () => {
    const page = asWebPage(spoiled(), '');
    const document = new ReportDocument(page);
    const at = page.indexOf('<td>8</td>') + '<td>'.length;
    const explanation = document.explain({ line: 0, character: at });
    expect(explanation?.value?.text).toBe('8');
    expect(explanation?.range).toEqual({
      start: { line: 0, character: at },
      end: { line: 0, character: at + 1 },
    });
  });
});

/** The edits of an answer that was not refused. */
function editsOf(
  written: { readonly edits: readonly TextEdit[] } | { readonly refused: object },
): readonly TextEdit[] {
  if ('refused' in written) expect.fail('refused');
  return written.edits;
}

describe('writing in a web page on one line', () => {
  const [, sample] = sampleReports();
  const page = asWebPage(sample?.text ?? '', '');

  it.each(['tab', 'pipe', 'html'] as const)('converts each of its tables: %s', (layout) => {
    const document = new ReportDocument(page);
    const states = document.views.tableStates();
    expect(states).toHaveLength(3);
    for (const [index, { kind, range }] of states.entries()) {
      const converted = editsOf(
        document.writing.convertTable(range.start, layout, { ambiguousWidth: 'wide' }),
      );
      const after = new ReportDocument(applyEdits(page, converted));
      const tables = after.reports().flatMap((report) => report.tables);
      expect(tables[index]).toMatchObject({ kind, layout });
      expect(after.relations).toEqual(document.relations);
      expect(after.findings()).toEqual([]);
    }
  });

  it('puts a missing section in its place, as paragraphs and a table of HTML', () => {
    const start = page.indexOf('<p>四、');
    const end = page.indexOf('<p>五、');
    const document = new ReportDocument(page.slice(0, start) + page.slice(end));
    const edits = editsOf(
      document.writing.insertion({ line: 0, character: 0 }, 'section/4', { ambiguousWidth: 'wide' }),
    );
    const text = applyEdits(document.text, edits);
    expect(text.slice(start)).toMatch(/^<p>四、[^<]*<\/p>\s*<table>/);
    const kinds = new ReportDocument(text).reports().map(({ tables }) => tables.map(({ kind }) => kind));
    expect(kinds).toEqual([['proactive', 'applications', 'cases']]);
  });

  it('dismisses the finding that a comment stands behind, and no other', () => {
    const wrong = spoiled().replace('2024年收到申请7件。', '2024年收到申请6件。');
    const document = new ReportDocument(asWebPage(wrong, ''));
    const findings = document.findings();
    const finding = findings.find(({ rule }) => rule === 'applications/row-total');
    const comment = finding && dismissalComment(document, finding, '已核对', 'html');
    const after = document.withText(applyEdits(document.text, comment ? [comment] : []));
    const { kept, dismissed } = dismiss(after, after.findings(), { comments: true, entries: [] });
    expect(dismissed.map((each) => each.finding.rule)).toEqual(['applications/row-total']);
    expect(kept).toHaveLength(findings.length - 1);
    expect(kept).not.toHaveLength(0);
  });
});

/** A report of which one row of table three does not add up: 7 and no more make 8. */
function spoiled(): string {
  const rows = ['一、本年新收政府信息公开申请数量', '（一）予以公开', '（七）总计'];
  return [
    '云岫县档案馆2024年政府信息公开工作年度报告',
    '一、总体情况',
    '2024年收到申请7件。',
    '三、收到和处理政府信息公开申请情况',
    ...rows.map((label, index) => `${label}\t7\t0\t0\t0\t0\t0\t${index === 1 ? 8 : 7}`),
    '五、存在的主要问题及改进情况',
    '无。',
  ].join('\n');
}
