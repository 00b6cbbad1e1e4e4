import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openSample } from './open-sample';

const offered = z.array(z.object({ title: z.string() }));

describe('quick-fixes', () => {
  const { ask, text, uri } = openSample('云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt');
  const partial = text.split('\n').findIndex((line) => line.includes('（二）部分公开'));
  const row = text.split('\n')[partial] ?? '';

  /** The titles of what is offered at a place of the row 部分公开. */
  async function offersAt(character: number): Promise<readonly string[]> {
    const position = { line: partial, character };
    const range = { start: position, end: position };
    const context = { diagnostics: [], only: ['quickfix'] };
    const actions = await ask('textDocument/codeAction', { textDocument: { uri }, range, context });
    return offered.parse(actions).map(({ title }) => title);
  }

  test('are offered at the cell that is wrong, and at each other cell that one of them would change', async () => {
    const company = row.indexOf('\t3\t') + 1;
    const total = row.trimEnd().length;
    const repair = '（二）部分公开·商业企业：3 → 2（唯一能使本表全部勾稽成立的改动';
    const recompute = '重算（二）部分公开·总计：8 → 9';
    const here = await offersAt(company);
    expect(here[0]).toContain(repair);
    expect(here).toContain(recompute);
    const there = await offersAt(total);
    expect(there).toContain(recompute);
    expect(there.join()).not.toContain(repair);
    // No fix would change this one.
    expect(await offersAt(row.indexOf('（二）'))).toEqual([]);
  });
});
