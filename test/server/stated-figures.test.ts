import { describe, expect, it } from 'vitest';
import { openSample, type Range } from './open-sample';

const {
  text: sample,
  lines,
  client,
  ask,
  textAt,
} = openSample('松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt');
const whole = { start: { line: 0, character: 0 }, end: { line: lines.lineCount, character: 0 } };

/** Where some words stand on a line, counted from 1 as editors show it. */
function at(line: number, words: string) {
  return { line: line - 1, character: lines.line(line - 1).indexOf(words) };
}

/** Each hint as the text right before it and what it says. */
async function hints(range: Range): Promise<readonly string[]> {
  const found = (await ask('textDocument/inlayHint', { range })) as readonly {
    position: Range['start'];
    label: string;
  }[];
  return found.map(({ position, label }) => {
    const end = lines.offset(position);
    return `${position.line + 1} ${sample.slice(end - 3, end)} ${label}`;
  });
}

describe('a figure in the prose of a report', () => {
  it('leads to its cells, and they to it', async () => {
    const position = at(9, '80件');
    const cells = (await ask('textDocument/definition', { position })) as { range: Range }[];
    expect(cells.map(({ range }) => textAt(range))).toEqual(['80']);
    const back = (await ask('textDocument/references', {
      position: cells[0]?.range.start,
      context: { includeDeclaration: false },
    })) as { range: Range }[];
    expect(back.map(({ range }) => textAt(range))).toContain('80件');
  });

  it('says in a hover what the table has', async () => {
    const value = async (position: Range['start']) => {
      const hover = (await ask('textDocument/hover', { position })) as { contents: { value: string } };
      return hover.contents.value;
    };
    expect(await value(at(9, '80件'))).toBe('**80件**：✓ 与表格一致\n\n- 表三 一：80\n- 表三 一 \\+ 二：84');
    expect(await value(at(9, '76件'))).toContain('✗ 与表格不符');
  });
});

describe('inlay hints', () => {
  it('are shown only once they are asked for, and then where figures and wrong numbers stand', async () => {
    expect(await hints(whole)).toEqual([]);
    client.notify('workspace/didChangeConfiguration', {
      settings: { gouji: { inlayHints: { enabled: true } } },
    });
    const ninth = { start: at(9, ''), end: { line: 9, character: 0 } };
    expect(await hints(ninth)).toEqual([
      '9 80件 ＝ 一 ✓',
      '9 转4件 ＝ 二、上年结转 ✓',
      '9 76件 表三为 78 ✗',
      '9 31件 ＝ （一）予以公开 ✓',
      '9 10件 ＝ （二）部分公开 ✓',
      '9 12件 ＝ （三）不予公开 ✓',
      '9 16件 ＝ （四）无法提供 ✓',
      '9 理7件 ＝ （五）不予处理 ✓',
      '9 理2件 ＝ （六）其他处理 ✓',
    ]);
    const all = await hints(whole);
    expect(all.filter((hint) => hint.includes('应为')).map((hint) => hint.replace(/\s/g, ' '))).toEqual([
      expect.stringMatching(/^51 .*6 应为 9$/),
      expect.stringMatching(/^70 .*7 应为 6$/),
    ]);
  });
});
