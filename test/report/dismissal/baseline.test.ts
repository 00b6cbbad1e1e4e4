import { describe, expect, it } from 'vitest';
import {
  type BaselineEntry,
  emptyBaseline,
  entriesFor,
  readBaseline,
  withEntry,
  withoutEntry,
  writeBaseline,
} from '../../../report';

const entry: BaselineEntry = {
  rule: 'cases/total',
  fingerprint: '0123456789abcdef',
  place: '表四·行政复议·总计',
  reason: '以系统导出数为准',
  date: '2025-01-31',
};

const name = '云岫县2024年年报.txt';

describe('a baseline', () => {
  it('is read as it was written', () => {
    const baseline = withEntry(emptyBaseline, name, entry);
    expect(readBaseline(writeBaseline(baseline))).toEqual({ ok: true, baseline });
  });

  it('may be blank', () => {
    expect(readBaseline(' \n')).toEqual({ ok: true, baseline: emptyBaseline });
  });

  it('has one entry for a finding, the last that was given', () => {
    const other = { ...entry, fingerprint: 'fedcba9876543210' };
    const again = { ...entry, reason: '已核实' };
    const baseline = [entry, other, again].reduce(
      (before, added) => withEntry(before, name, added),
      emptyBaseline,
    );
    expect(entriesFor(baseline, name)).toEqual([other, again]);
    expect(entriesFor(withoutEntry(baseline, name, entry), name)).toEqual([other]);
    expect(withoutEntry(withoutEntry(baseline, name, entry), name, other)).toEqual(emptyBaseline);
  });

  it('keeps entries of other files', () => {
    const two = withEntry(withEntry(emptyBaseline, '甲.txt', entry), '乙.txt', entry);
    expect(withoutEntry(two, '乙.txt', entry)).toEqual(withEntry(emptyBaseline, '甲.txt', entry));
  });

  it('knows a file by its name however its letters are composed', () => {
    const baseline = withEntry(emptyBaseline, 'Re\u0301sume\u0301.txt', entry);
    expect(entriesFor(baseline, 'R\u00e9sum\u00e9.txt')).toEqual([entry]);
  });

  it('is written with its files in the order of their names', () => {
    const written = writeBaseline(withEntry(withEntry(emptyBaseline, 'b.txt', entry), 'a.txt', entry));
    expect(written.indexOf('a.txt')).toBeLessThan(written.indexOf('b.txt'));
    expect(written.endsWith('}\n')).toBe(true);
  });
});

/** A baseline's text with the marks ⟦ ⟧ around what the message is about. */
function marked(text: string): { text: string; flagged: string; line: number } {
  const [before = '', flagged = '', after = ''] = text.split(/[⟦⟧]/);
  return { text: before + flagged + after, flagged, line: before.split('\n').length - 1 };
}

const good = JSON.stringify(entry);
const with_ = (change: object) => JSON.stringify({ ...entry, ...change });

describe('a baseline that is not as it should be', () => {
  it.each<[string, RegExp, RegExp]>([
    ['{ "version": 1,⟦⟧', /不合 JSON 的写法/, /not JSON/],
    ['{ "version": 1, "files": {} ⟦x⟧}', /不合 JSON 的写法/, /not JSON/],
    ['{\n"files": {}, ⟦// 注⟧\n"version": 1}', /不合 JSON 的写法/, /not JSON/],
    ['⟦[]⟧', /应为 { "version": 1/, /should be { "version": 1/],
    ['{"version": ⟦2⟧, "entries": []}', /第 2 版的格式，本程序只认第 1 版/, /version 2, and only version 1/],
    ['{"version": ⟦"1"⟧, "files": {}}', /应写明 "version": 1/, /should say "version": 1/],
    ['⟦{"files": {}}⟧', /应写明 "version": 1/, /should say "version": 1/],
    ['⟦{"version": 1}⟧', /"files" 应为/, /"files" should be/],
    ['{"version": 1, "files": ⟦[]⟧}', /"files" 应为/, /"files" should be/],
    ['{"version": 1, "files": {}, ⟦"note"⟧: 1}', /不认识的键 "note"/, /no key "note"/],
    ['{"version": 1, "files": {"a.txt": ⟦{}⟧}}', /文件名后应为/, /file name is followed/],
    ['{"version": 1, "files": {"a.txt": [⟦7⟧]}}', /应为 { … }/, /should be { … }/],
    [
      `{"version": 1, "files": {"a.txt": [${good},\n${with_({ rule: 0 }).replace('0', '⟦0⟧')}]}}`,
      /"rule" 应为规则编号/,
      /"rule" should be a rule/,
    ],
    [
      `{"version": 1, "files": {"a.txt": [\n${with_({ fingerprint: 'x' }).replace('"x"', '⟦"x"⟧')}]}}`,
      /"fingerprint" 应为 16 位/,
      /"fingerprint" should be 16/,
    ],
    [
      `{"version": 1, "files": {"a.txt": [${with_({ date: '去年' }).replace('"去年"', '⟦"去年"⟧')}]}}`,
      /"date" 应为日期/,
      /"date" should be a date/,
    ],
    [
      `{"version": 1, "files": {"a.txt": [⟦${with_({ reason: undefined })}⟧]}}`,
      /"reason" 应为文字/,
      /"reason" should be text/,
    ],
    [
      `{"version": 1, "files": {"a.txt": [${with_({ reasn: 'x' }).replace('"reasn"', '⟦"reasn"⟧')}]}}`,
      /不认识的键 "reasn"/,
      /no key "reasn"/,
    ],
  ])('%s', (source, zh, en) => {
    const { text, flagged, line } = marked(source);
    const read = readBaseline(text);
    if (read.ok) throw new Error('it was read');
    expect(read.problem.message.zh).toMatch(zh);
    expect(read.problem.message.en).toMatch(en);
    const { start, end } = read.problem.range;
    expect([start.line, end.line]).toEqual([line, line]);
    expect(text.split('\n')[line]?.slice(start.character, end.character)).toBe(flagged);
  });
});
