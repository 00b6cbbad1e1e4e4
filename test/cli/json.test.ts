import { describe, expect, it } from 'vitest';
import { toJsonReport } from '../../cli/format/json-report';
import type { Report } from '../../report';
import { applicationsExample } from '../../report/rules/examples';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { parseOutput } from './fixtures/json-schema';
import { reports } from './fixtures/reports';

const emptyReport: Report = {
  line: 0,
  title: '',
  body: undefined,
  year: undefined,
  form: undefined,
  truncated: false,
  tables: [],
  relations: { holds: 0, broken: 0, unchecked: 0 },
  findings: [],
};

describe('the JSON output', () => {
  it('holds the tables, the relations and the findings, counted from 1', async () => {
    const folder = folderWith({ '年报 一.txt': reports.wrongTotal });
    const { output } = await gouji(folder, 'check', '--format', 'json', '年报 一.txt');
    const [report, ...others] = parseOutput(output).reports;
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      file: '年报 一.txt',
      line: 1,
      title: '云岫县档案馆2024年政府信息公开工作年度报告',
      body: '云岫县档案馆',
      year: 2024,
      // Table four is the same in the forms of 2019 and 2021, so it speaks for neither.
      form: null,
      relations: { holds: 2, broken: 1, unchecked: 0 },
    });
    expect(report?.tables).toEqual([
      {
        kind: 'cases',
        line: 5,
        layout: 'tab',
        rows: [{ id: 'cases', line: 8, values: [2, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }],
      },
    ]);
    expect(report?.findings).toMatchObject([
      {
        rule: 'cases/total',
        catalogue: 'T4-SUM',
        severity: 'error',
        line: 8,
        column: 9,
        endLine: 8,
        endColumn: 10,
      },
    ]);
    const edits = report?.findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    expect(edits).toContainEqual({ line: 8, column: 9, endLine: 8, endColumn: 10, newText: '3' });
  });

  it('writes null for a blank, for a row of the wrong shape, and for what is not known', async () => {
    const surplus = reports.reconciled.replace('2\t1\t0', '2\t1\t0\t0');
    const folder = folderWith({ 'a.txt': reports.blank, 'b.txt': surplus });
    const { output } = await gouji(folder, 'check', '--format', 'json', '.');
    const rows = parseOutput(output).reports.map((report) => report.tables[0]?.rows[0]?.values);
    expect(rows).toEqual([[2, 1, null, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], null]);
    expect(toJsonReport('a.txt', emptyReport, { fixes: () => [] }, 'zh')).toEqual({
      file: 'a.txt',
      line: 1,
      title: '',
      body: null,
      year: null,
      form: null,
      tables: [],
      relations: { holds: 0, broken: 0, unchecked: 0 },
      findings: [],
    });
  });

  it('leaves out ids and marks that a row does not have, and writes decimals as numbers', () => {
    const values = [177, undefined, { coefficient: 22870728n, scale: 4 }];
    const rows = [
      { id: undefined, line: 3, values, inferred: false },
      { id: 'fees', line: 4, values: [35], inferred: true },
    ];
    const table = { kind: 'other', line: 2, layout: 'tab', rows } as const;
    const { tables } = toJsonReport('a.txt', { ...emptyReport, tables: [table] }, { fixes: () => [] }, 'zh');
    expect(tables).toStrictEqual([
      {
        kind: 'other',
        line: 3,
        layout: 'tab',
        rows: [
          { line: 4, values: [177, null, 2287.0728] },
          { id: 'fees', line: 5, values: [35], inferred: true },
        ],
      },
    ]);
  });

  it('counts columns of the first line without the byte order mark', async () => {
    const lines = applicationsExample({ new: [1, 0, 0, 0, 0, 0, 2] }).split('\n');
    const rows = lines.slice(lines.findIndex((line) => line.startsWith('一、'))).join('\n');
    const folder = folderWith({ 'marked.txt': `\ufeff${rows}`, 'plain.txt': rows });
    const { output } = await gouji(folder, 'check', '--format', 'json', 'marked.txt', 'plain.txt');
    const places = parseOutput(output).reports.map(({ findings }) =>
      findings.flatMap(({ related }) => related.filter(({ line }) => line === 1).map(({ column }) => column)),
    );
    expect(places[0]).toEqual(places[1]);
    expect(places[0]).toContain(rows.indexOf('\t1\t') + 2);
  });

  it('has an entry for each report of a file, and none for other files', async () => {
    const folder = folderWith({
      'two.txt': `${reports.reconciled}\n${reports.wrongTotal}`,
      'readme.md': '# A program\n\nIt does things.\n',
    });
    const { status, output, errors } = await gouji(folder, 'check', '--format', 'json', '.');
    expect(parseOutput(output).reports.map(({ line, relations }) => [line, relations.broken])).toEqual([
      [1, 0],
      [10, 1],
    ]);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
  });

  it('is one whole object when there is nothing to say', async () => {
    const { status, output } = await gouji(
      folderWith({ 'a.md': 'nothing' }),
      'check',
      '--format',
      'json',
      'a.md',
    );
    expect(parseOutput(output).reports).toEqual([]);
    expect(status).toBe(0);
  });

  it('gives messages in the language asked for', async () => {
    const folder = folderWith({ 'a.txt': reports.wrongTotal });
    const messages = async (language: string) => {
      const { output } = await gouji(folder, 'check', '--format=json', `--language=${language}`, 'a.txt');
      return parseOutput(output).reports.flatMap(({ findings }) =>
        findings.flatMap(({ message, related, fixes }) => [
          message,
          ...related.map((term) => term.message),
          ...fixes.map((fix) => fix.title),
        ]),
      );
    };
    expect((await messages('zh')).every((message) => /\p{Script=Han}/u.test(message))).toBe(true);
    expect((await messages('en')).some((message) => /\p{Script=Han}/u.test(message))).toBe(false);
  });
});
