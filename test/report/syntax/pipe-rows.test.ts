import { describe, expect, it } from 'vitest';
import { readRows, rulesOf } from '../extracted-text';

const heading = '四、政府信息公开行政复议、行政诉讼情况';
const groups = '| 行政复议 | 行政诉讼 | |||||||||||||';
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const headers = [groups, `| ${[...outcomes, ...outcomes, ...outcomes].join(' | ')} |`];
const values = ['1', '', '1', '1', '3', '', '', '', '', '', '2', '', '', '1', '3'];

describe('blanks behind the pipe that closes a row', () => {
  it.each(['', ' ', '\t', '\u3000 '])('are no cell where a pipe opens the row, too: %j', (blanks) => {
    const row = `| ${values.join(' | ')} |${blanks}`;
    const lines = [heading, ...headers, row, '五、存在的主要问题及改进情况'];
    expect(Object.values(readRows(lines))).toEqual([
      values.map((value) => (value === '' ? null : Number(value))),
    ]);
    expect(rulesOf(lines)).toEqual(rulesOf(lines.map((line) => line.trimEnd())));
  });
});

describe('a pipe with a blank before it that opens every row', () => {
  const full = ['3', '1', '0', '0', '4', '2', '0', '0', '1', '3', '0', '0', '1', '0', '1'];
  const open = (cells: readonly string[]) => ` |${cells.join(' |')}`;
  const table = (row: readonly string[]) => [
    heading,
    open(['行政复议', '行政诉讼']),
    open([...outcomes, '未经复议直接起诉', '复议后起诉']),
    open([...outcomes, ...outcomes]),
    open(row),
    '五、存在的主要问题及改进情况',
  ];

  it('is no blank cell', () => {
    expect(Object.values(readRows(table(full)))).toEqual([full.map(Number)]);
    expect(rulesOf(table(full))).toEqual([]);
  });

  it('does not stand for the value that a row is short of', () => {
    expect(rulesOf(table(full.slice(0, -1)))).toEqual(['shape/case-cells']);
    expect(rulesOf(table(full.slice(1)))).toEqual(['shape/case-cells']);
    expect(rulesOf(table(['0', ...full]))).toEqual(['shape/case-cells']);
  });

  it('leaves blank values what they are', () => {
    const blank = ['', ...full.slice(1)];
    expect(Object.values(readRows(table(blank)))).toEqual([[null, ...full.slice(1).map(Number)]]);
  });
});
