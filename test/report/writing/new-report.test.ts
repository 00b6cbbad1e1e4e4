import { describe, expect, it } from 'vitest';
import { applyEdits, newReport, ReportDocument, type WrittenLayout } from '../../../report';
import { formToWrite } from '../../../report/forms/report-form';
import { sampleReports } from '../sample-reports';
import { tablesRead } from './tables-read';

const body = '云岫市生态环境局';
const lastYear = sampleReports().find(({ name }) => name.startsWith(`${body}2023`))?.text ?? '';
const layouts: readonly WrittenLayout[] = ['tab', 'pipe', 'html'];

function report(text: string) {
  const [only, ...others] = new ReportDocument(text).reports();
  expect(others).toEqual([]);
  return only;
}

describe('a new report', () => {
  it.each(layouts.flatMap((layout) => [2020, 2024].map((year) => [layout, year] as const)))(
    'in layout %s about %i has everything its form asks for, and nothing to find fault with but blanks',
    (layout, year) => {
      const { text } = newReport({ body: '松漪县档案馆', year, layout });
      expect(report(text)).toMatchObject({
        body: '松漪县档案馆',
        year,
        form: formToWrite(year),
        truncated: false,
      });
      expect(report(text)?.tables.map(({ kind, layout: read }) => [kind, read])).toEqual([
        ['proactive', layout],
        ['applications', layout],
        ['cases', layout],
      ]);
      const document = new ReportDocument(text);
      expect(document.writing.insertables({ line: 0, character: 0 })).toEqual([]);
      expect(
        document
          .findings()
          .map(({ rule }) => rule)
          .filter((rule) => rule !== 'shape/blank-cell'),
      ).toEqual([]);
      expect(document.relations).toMatchObject({ holds: 0, broken: 0 });
    },
  );

  it('carries what was carried over, column by column', () => {
    const made = newReport({ body, year: 2024, lastYear });
    expect(made.note).toBeUndefined();
    expect(made.carriedIn).toEqual(['2', '2', '0', '0', '0', '0', '4']);
    const rows = tablesRead(made.text).find(({ kind }) => kind.endsWith('applications'))?.rows;
    expect(rows?.filter(([, values]) => values?.some((value) => value !== undefined))).toEqual([
      ['carried-in', made.carriedIn],
    ]);
    expect(made.text).toContain('上年结转4件');
  });

  it('carries from the right report of a collection', () => {
    const others = lastYear.replaceAll(body, '云岫市水利局').replaceAll('继续办理\t\t2\t', '继续办理\t\t7\t');
    const collection = `${others}\n${lastYear}`;
    expect(newReport({ body, year: 2024, lastYear: collection }).carriedIn?.at(0)).toBe('2');
    expect(newReport({ body: '云岫市水利局', year: 2024, lastYear: collection }).carriedIn?.at(0)).toBe('7');
  });

  const reasons: Record<string, readonly [lastYear: string, year: number, reason: RegExp]> = {
    'another year': [lastYear, 2026, /2023年的报告，不是2025年的/],
    'a text without the row': ['一、总体情况\n无。\n', 2024, /没有读到/],
    'a row that is not whole': [lastYear.replace('继续办理\t\t2\t', '继续办理\t\t/\t'), 2024, /没有读全/],
    'several reports of other bodies': [
      `${lastYear.replaceAll(body, '甲局')}\n${lastYear.replaceAll(body, '乙局')}`,
      2024,
      /几份报告/,
    ],
  };
  it.each(Object.entries(reasons))('carries nothing from %s, and says why', (_, [text, year, reason]) => {
    const made = newReport({ body, year, lastYear: text });
    expect(made.carriedIn).toBeUndefined();
    expect(made.note?.zh).toMatch(reason);
  });
});

/** A text after something was put in that is offered at a place, by its id. */
function insert(text: string, id: string, words?: string): string {
  const line = words === undefined ? 0 : text.split('\n').findIndex((each) => each.includes(words));
  const position = { line, character: 0 };
  const document = new ReportDocument(text);
  expect(document.writing.insertables(position).map((known) => known.id)).toContain(id);
  const outcome = document.writing.insertion(position, id, { ambiguousWidth: 'narrow' });
  if ('refused' in outcome) throw new Error(outcome.refused.en);
  return applyEdits(text, outcome.edits);
}

describe('what is missing is put in', () => {
  const whole = newReport({ body: '松漪县档案馆', year: 2024 }).text;
  const sections = whole.split(/^(?=[一二三四五六]、[^\t]*$)/m);

  it.each([1, 2, 3, 4, 5])('section %i, where it belongs', (section) => {
    const without = sections.filter((_, index) => index !== section).join('');
    expect(insert(without, `section/${section}`)).toBe(whole);
  });

  it('section six, at the end', () => {
    const without = sections.slice(0, 6).join('');
    expect(insert(without, 'section/6').trimEnd()).toBe(
      `${without.trimEnd()}\n\n${sections[6]?.split('\n\n').slice(0, 2).join('\n\n')}`,
    );
  });

  it.each([2, 3, 4])('the table of section %i, below its heading', (section) => {
    const heading = sections[section]?.split('\n')[0];
    const without = sections.map((text, index) => (index === section ? `${heading}\n\n` : text)).join('');
    expect(insert(without, `table/${section}`)).toBe(whole);
  });

  it.each(layouts)('tables in layout %s where others have it, and headings with marks', (layout) => {
    const marked = newReport({ body: '松漪县档案馆', year: 2024, layout }).text.replace(
      /^(?=[一二三四五六]、[^\t|<]*$)/gm,
      '## ',
    );
    const parts = marked.split(/^(?=## )/m);
    const without = parts.filter((_, index) => index !== 3).join('');
    expect(insert(without, 'section/3')).toBe(marked);
  });

  it('is refused for a cursor that is no longer in the document', () => {
    const { writing } = new ReportDocument('一、总体情况\n');
    const beyond = { line: 9, character: 0 };
    expect(writing.insertables(beyond)).toEqual([]);
    expect(writing.insertion(beyond, 'section/2', { ambiguousWidth: 'narrow' })).toMatchObject({
      refused: { zh: expect.stringContaining('已经不在文档里') },
    });
  });

  it('everything, in a text that is no report', () => {
    const ids = new ReportDocument('').writing.insertables({ line: 0, character: 0 }).map(({ id }) => id);
    expect(ids).toHaveLength(9);
    expect(tablesRead(`三、收到和处理政府信息公开申请情况\n${insert('\n', 'table/3')}`)).toHaveLength(1);
  });

  describe('rows of a table', () => {
    const removed = ['2.其他法律行政法规禁止公开', '2.重复申请', '（七）总计', '行政强制', '规章'];
    const samples = sampleReports().filter(({ name }) => /2022|2023/.test(name));
    it.each(samples.flatMap(({ name, text }) => removed.map((label) => [label, name, text] as const)))(
      '%s in %s',
      (label, _, text) => {
        const line = text.split('\n').find((each) => each.includes(`${label}\t`)) ?? '';
        const without = text.replace(`${line}\n`, '');
        const anchor = /总计|重复|其他/.test(label) ? '（一）予以公开' : '行政许可\t';
        const after = insert(without, 'rows', anchor);
        const blankLine = after.split('\n').find((each) => each.includes(`${label}\t`)) ?? '';
        expect(blankLine.replace(/\t/g, '')).toBe(label);
        expect(after.replace(`${blankLine}\n`, '').replace(/[\t]+\n/g, '\n')).toBe(
          without.replace(/[\t]+\n/g, '\n'),
        );
        expect(tablesRead(after).flatMap(({ rows }) => rows.map(([id]) => id))).toEqual(
          tablesRead(text).flatMap(({ rows }) => rows.map(([id]) => id)),
        );
      },
    );

    it('with the rest of the table as its form has it, in HTML', () => {
      const { text } = newReport({ body: '松漪县档案馆', year: 2024, layout: 'html' });
      const without = text
        .replace(/<tr><td>2\.重复申请.*\n/, '')
        .replace('rowspan="5">（五）', 'rowspan="4">（五）');
      expect(insert(without, 'rows', '1.信访举报投诉类申请')).toBe(text);
    });
  });
});
