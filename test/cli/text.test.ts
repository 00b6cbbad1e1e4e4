import { describe, expect, it } from 'vitest';
import { coloured, usesColour } from '../../cli/format/colour';
import { printable } from '../../cli/format/printable';
import { TextFormat } from '../../cli/format/text';
import type { Report } from '../../report';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { reports } from './fixtures/reports';

describe('the text output', () => {
  it('has a line for each finding, its terms, the report and everything', async () => {
    const folder = folderWith({ '年报 一.txt': reports.wrongTotal, 'b.md': 'nothing' });
    const { output } = await gouji(folder, 'check', '年报 一.txt', 'b.md');
    const [finding, ...lines] = output.split('\n');
    expect(finding).toMatch(/^年报 一\.txt:8:9 错误 .*3.*4.* \[cases\/total\]$/);
    expect(lines.slice(0, 5).map((line) => line.slice(0, 8))).toEqual([
      '    8:9 ',
      '    8:1 ',
      '    8:3 ',
      '    8:5 ',
      '    8:7 ',
    ]);
    expect(lines.slice(5)).toEqual([
      '年报 一.txt:1 云岫县档案馆2024年政府信息公开工作年度报告（2024 年，格式不明）：勾稽关系成立 2、不成立 1、未核 0；错误 1。',
      '',
      '读取 2 个文件，共有年报 1 份，其中 1 个文件没有年报。勾稽关系成立 2、不成立 1、未核 0；错误 1。',
      '',
    ]);
  });

  it('speaks English when asked to', async () => {
    const folder = folderWith({ 'a.txt': reports.blank, 'b.txt': '' });
    const { output } = await gouji(folder, 'check', '--language', 'en', '.');
    const lines = output.split('\n');
    expect(lines[0]).toMatch(/^a\.txt:8:5 warning .* \[shape\/blank-cell\]$/);
    expect(lines.slice(1)).toEqual([
      'a.txt:1 云岫县档案馆2024年政府信息公开工作年度报告 (2024, form unknown): relations that hold: 2, are broken: 0, are unchecked: 1; warning: 1.',
      '',
      'Files read: 1; reports in them: 1; files without a report: 0. Altogether relations that hold: 2, are broken: 0, are unchecked: 1; warning: 1. Not readable: 1.',
      '',
    ]);
  });

  it('says so when nothing is wrong, and what is not known', async () => {
    const untitled = reports.reconciled.split('\n').slice(2).join('\n');
    const { output } = await gouji(folderWith({ 'a.txt': untitled }), 'check', 'a.txt');
    expect(output.split('\n')).toEqual([
      'a.txt:1 （无标题）（年度不明，格式不明）：勾稽关系成立 3、不成立 0、未核 0；没有发现问题。',
      '',
      '读取 1 个文件，共有年报 1 份。勾稽关系成立 3、不成立 0、未核 0；没有发现问题。',
      '',
    ]);
  });

  it('colours the severity and keeps the words', () => {
    const message = { zh: '合计不对', en: 'wrong total' };
    const range = { start: { line: 7, character: 8 }, end: { line: 7, character: 9 } };
    const report: Report = {
      line: 0,
      title: '年报',
      body: undefined,
      year: undefined,
      form: undefined,
      truncated: false,
      tables: [],
      relations: { holds: 0, broken: 1, unchecked: 0 },
      findings: [{ rule: 'a/b', catalogue: 'A-B', severity: 'error', range, message, related: [] }],
    };
    const text = new TextFormat('zh', coloured).report('a.txt', report);
    expect(text).toContain('a.txt:8:9 \u001b[31m错误\u001b[39m 合计不对 \u001b[90m[a/b]\u001b[39m\n');
  });
});

describe('whether to colour', () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('%j, on a terminal: %s', (environment, isTerminal, expected) => {
    expect(usesColour(environment, isTerminal)).toBe(expected);
  });
});

describe("other people's text", () => {
  it.each([
    ['年报 一.txt', '年报 一.txt'],
    ['a\nb:1:1 错误', 'a b:1:1 错误'],
    ['a\tb\r\nc\u2028d', 'a b  c d'],
    ['\u001b[2Ja\u0007\u009b', '\\x1b[2Ja\\x07\\x9b'],
  ])('%j stays on its line and gives the terminal no orders', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
