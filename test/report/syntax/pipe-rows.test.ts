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
