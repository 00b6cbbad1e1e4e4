import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, ReportDocument } from '../../../report';
import type { AmbiguousWidth } from '../../../report/writing/display-width';
import { contentsOf } from '../../corpus/layouts/contents';
import { pipeReport, pipeStyle } from '../../corpus/layouts/delimited';
import { anyFigures } from '../../corpus/layouts/figures';
import { joinPieces } from '../../corpus/layouts/placed-text';
import { anyWording } from '../../corpus/layouts/wording';
import { corpus, seeds } from '../../real-reports';
import { sampleReports } from '../sample-reports';
import { tablesRead } from './tables-read';

const anyWidth = fc.constantFrom<AmbiguousWidth>('narrow', 'wide');

function format(text: string, ambiguousWidth: AmbiguousWidth = 'narrow'): string {
  return applyEdits(text, new ReportDocument(text).writing.formatting({ ambiguousWidth }));
}

/** A text without spaces, and with rules of dashes all of one length: what formatting must not change. */
function unspaced(text: string): string {
  return text.replace(/ +/g, '').replace(/-{2,}/g, '---');
}

/** Formatting keeps every character but spaces, the line ends and the tables, and has nothing left to do afterwards. */
function expectHarmless(text: string, ambiguousWidth: AmbiguousWidth): string {
  const formatted = format(text, ambiguousWidth);
  expect(unspaced(formatted)).toBe(unspaced(text));
  expect(tablesRead(formatted)).toEqual(tablesRead(text));
  expect(format(formatted, ambiguousWidth)).toBe(formatted);
  return formatted;
}

const header = '三、收到和处理政府信息公开申请情况\n\n';

describe('a pipe table is aligned', () => {
  const cases: Record<string, readonly [string, string]> = {
    'with numbers to the right': [
      '|项目|自然人|总计|\n|---|---|---|\n|一、本年新收|12|130|\n|“三安全一稳定”|5|5|\n',
      '| 项目           | 自然人 | 总计 |\n| -------------- | ------ | ---- |\n| 一、本年新收   |     12 |  130 |\n| “三安全一稳定” |      5 |    5 |\n',
    ],
    'as its rule says': [
      '|甲|乙|丙|\n|:--|:---:|---:|\n|1|两|三百|\n|1000|二二二二|3|\n',
      '| 甲   |    乙    |   丙 |\n| :--- | :------: | ---: |\n| 1    |    两    | 三百 |\n| 1000 | 二二二二 |    3 |\n',
    ],
    'without outer pipes': ['甲 | 1| 23\n乙乙 |100 |4\n', '甲   |   1 | 23\n乙乙 | 100 |  4\n'],
    'with blank cells and rows of different lengths': [
      '| 甲 || 1 |2|\n|||\n| 乙乙乙 | 3 | 4 | 5 |\n',
      '| 甲     |   | 1 | 2 |\n|        |   |\n| 乙乙乙 | 3 | 4 | 5 |\n',
    ],
    'keeping ideographic blanks': [
      '| \u3000甲 | 1 | 2 |\n| 乙乙乙 | 3 | 4 |\n',
      '| \u3000甲   | 1 | 2 |\n| 乙乙乙 | 3 | 4 |\n',
    ],
  };
  it.each(Object.entries(cases))('%s', (_, [before, after]) => {
    expect(unspaced(after)).toBe(unspaced(before));
    expect(format(header + before)).toBe(header + after);
  });

  it('as wide as the setting says ambiguous characters are', () => {
    const text = '| “甲” | 1 | 2 |\n| 乙乙乙 | 2 | 3 |\n';
    expect(format(text, 'narrow')).toBe('| “甲”   | 1 | 2 |\n| 乙乙乙 | 2 | 3 |\n');
    expect(format(text, 'wide')).toBe(text);
  });

  it('with the line ends it has', () => {
    const text = '| 甲 | 1 | 2 |\r\n| 乙乙 | 2 | 3 |\r\n';
    expect(format(text)).toBe('| 甲   | 1 | 2 |\r\n| 乙乙 | 2 | 3 |\r\n');
  });

  it('on the lines of a range only', () => {
    const text = '| 甲 | 1 | 2 |\n| 乙乙 | 2 | 3 |\n| 丙 | 3 | 4 |\n';
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    const edits = new ReportDocument(text).writing.formatting({ ambiguousWidth: 'narrow' }, range);
    expect(applyEdits(text, edits)).toBe('| 甲 | 1 | 2 |\n| 乙乙 | 2 | 3 |\n| 丙   | 3 | 4 |\n');
  });
});

describe('formatting leaves alone', () => {
  it.each([
    ['tab rows', '自然人\t  1\t2\n商业企业\t3\t 4\n'],
    ['prose with a pipe', '甲|乙。\n\n这一行没有竖线。\n'],
    ['rows with an escaped pipe', '| 甲 \\| 乙 | 1 |\n| 丙丙丙丙丙 \\| 丁 | 2 |\n'],
    ['rows with tabs', '|\t甲 | 1 |\n|\t乙乙 | 2 |\n'],
    ['web pages', '<table><tr><td>甲|乙</td><td>1</td></tr><tr><td>丙</td><td>2</td></tr></table>\n'],
  ])('%s', (_, text) => {
    expect(format(header + text)).toBe(header + text);
  });
});

describe('formatting changes no value, no label and no other text', () => {
  it('of reports of any figures, wording and style of pipes', () => {
    fc.assert(
      fc.property(pipeStyle, anyFigures(), anyWording, anyWidth, (style, figures, wording, width) => {
        const { text } = joinPieces(pipeReport(figures.form, contentsOf(figures, wording), style));
        expectHarmless(text, width);
      }),
      { numRuns: 40 },
    );
  });

  it('of any lines with pipes', () => {
    const piece = fc.constantFrom(
      '|',
      '|',
      ' ',
      '甲',
      '12',
      '“',
      '---',
      ':',
      '\u3000',
      '\t',
      '\\',
      '\n',
      '\r\n',
      '一、总体情况\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), anyWidth, (pieces, width) => {
        expectHarmless(`松漪县档案馆2023年政府信息公开工作年度报告\n${pieces.join('')}`, width);
      }),
      { numRuns: 300 },
    );
  });

  it('of the samples, and of real reports where there are any', () => {
    const all = [...sampleReports(), ...seeds, ...corpus];
    for (const { text } of all) expectHarmless(text, 'narrow');
  });
});
