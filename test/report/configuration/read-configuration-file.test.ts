import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfigurationFile, readConfigurationSettings, rules } from '../../../report';
import { LineMap } from '../../../report/text/lines';

const ids = ['applications/balance', 'applications/row-total', 'cases/total', 'shape/blank-cell'];

describe('a configuration file that is understood', () => {
  it.each<[string, object]>([
    ['', {}],
    ['\n  // 还没有写\n', {}],
    ['{}', {}],
    ['\uFEFF{ "year": 2023 }', { year: 2023 }],
    ['{ "$schema": "./gouji.schema.json", "strictness": "lenient" }', { strictness: 'lenient' }],
    [
      `{
  // 表三的合计单独核对
  "rules": { "applications": "warning", "applications/balance": "error", "shape/*": "off", },
  "bodyType": "township", /* 街道办事处 */
  "year": 2024,
  "strictness": "strict",
}\r\n`,
      {
        rules: { applications: 'warning', 'applications/balance': 'error', 'shape/*': 'off' },
        bodyType: 'township',
        year: 2024,
        strictness: 'strict',
      },
    ],
  ])('%j', (text, values) => {
    expect(readConfigurationFile(text, ids)).toEqual({ values, problems: [] });
  });
});

/** A file in which 【】 encloses the place of its only problem, what is understood of it, and words of the message. */
const mistaken: readonly [file: string, values: object, zh: string, en: string][] = [
  ['{ 【"rulse"】: {} }', {}, '没有「rulse」这个设置，是不是「rules」？', 'did you mean “rules”?'],
  ['{ 【"Year"】: 2023 }', {}, '是不是「year」？', 'did you mean “year”?'],
  ['{ 【"type"】: "city" }', {}, '可用的设置：rules、bodyType、year、strictness。', 'The settings are rules'],
  ['{ 【"__proto__"】: { "year": 2023 } }', {}, '没有「__proto__」这个设置', 'no setting'],
  [
    '{ "rules": { 【"applications/balence"】: "off", "cases": "hint" } }',
    { rules: { cases: 'hint' } },
    '没有「applications/balence」这条规则，是不是「applications/balance」？',
    'did you mean “applications/balance”?',
  ],
  [
    '{ "rules": { 【"balance"】: "off" } }',
    { rules: {} },
    '是不是「applications/balance」？',
    '“applications/balance”?',
  ],
  [
    '{ "rules": { 【"application"】: "off" } }',
    { rules: {} },
    '是不是「applications」？',
    'mean “applications”?',
  ],
  ['{ "rules": { 【"shapes/*"】: "off" } }', { rules: {} }, '是不是「shape/*」？', 'mean “shape/*”?'],
  [
    '{ "rules": { 【"*"】: "off" } }',
    { rules: {} },
    '各组有：applications、cases、shape。',
    'the groups are applications, cases',
  ],
  ['{ "rules": { 【"toString"】: "off" } }', { rules: {} }, '没有「toString」', 'no rule and no group'],
  [
    '{ "rules": { 【"T3-BAL"】: "off" } }',
    { rules: {} },
    '规则的名字写在每个问题后面',
    'Every problem names its rule',
  ],
  [
    '{ "year": 2023, "rules": { "cases": 【"warn"】 } }',
    { year: 2023, rules: {} },
    '「cases」的级别应为 "error"、"warning"、"information"、"hint"、"off" 之一，现为 "warn"；是不是 "warning"？',
    'did you mean "warning"?',
  ],
  ['{ "rules": { "cases": 【"info"】 } }', { rules: {} }, '是不是 "information"？', 'mean "information"?'],
  ['{ "rules": { "cases": 【2】 } }', { rules: {} }, '之一，现为 2。', 'not 2.'],
  ['{ "rules": { "cases": 【null】 } }', { rules: {} }, '现为 null。', 'not null.'],
  [
    '{ "rules": 【["cases"]】, "year": 2020 }',
    { year: 2020 },
    '「rules」应写成 {',
    '“rules” is written as {',
  ],
  ['{ "year": 【"2023"】 }', {}, '「year」应为 2008 至 2100 的整数，不加引号，现为 "2023"。', 'not "2023".'],
  ['{ "year": 【2007】 }', {}, '现为 2007。', 'not 2007.'],
  ['{ "year": 【2023.5】 }', {}, '现为 2023.5。', 'not 2023.5.'],
  ['{ "bodyType": 【"citty"】 }', {}, '现为 "citty"；是不是 "city"？', 'did you mean "city"?'],
  ['{ "bodyType": 【"市政府"】 }', {}, '现为 "市政府"。', 'one of "ministry", "province"'],
  ['{ "strictness": 【{ "level": 3 }】 }', {}, '现为 {"level":3}。', 'not {"level":3}.'],
  ['【[]】', {}, '配置应写成 {', 'A configuration is written as {'],
  ['【"strict"】', {}, '配置应写成 {', 'A configuration is written as {'],
  [
    '{ "rules": { "shape": "off", 【"shape/*"】: "hint" } }',
    { rules: { shape: 'off' } },
    '「shape」和「shape/*」是同一组规则，只能写一个。',
    'the same group',
  ],
  ['{ "year": 2022, 【"year"】: 2023 }', { year: 2023 }, '「year」写了不止一次', 'more than once'],
  ['{ "year": 2022 }【}】', {}, '配置到这之前已经结束', 'has ended before this'],
  ['{ "year": 2022 【"strictness"】: "strict" }', {}, '这之前缺一个英文逗号', 'a comma is missing'],
  ['{ 【year】: 2022 }', {}, '双引号', 'double quotation marks'],
  ["{ 【'year'】: 2022 }", {}, '双引号', 'double quotation marks'],
  ['{ 【“year”】: 2022 }', {}, '双引号', 'double quotation marks'],
  ['{ "strictness": 【"strict】\n}', {}, '文本没有结束', 'does not end'],
  ['{ "year": 2022【】', {}, '缺少右花括号 }', 'brace } is missing'],
  ['{ "year": 【}】', {}, '这里应有一个值', 'a value belongs here'],
  ['<<<<<<< HEAD\n{ "year": 2022 }', {}, '整个文件不起作用', 'the whole file has no effect'],
];

describe('a configuration file with one mistake', () => {
  it.each(mistaken)('%s', (marked, values, zh, en) => {
    const text = marked.replace(/[【】]/g, '');
    const { problems, values: understood } = readConfigurationFile(text, ids);
    expect(problems).toHaveLength(1);
    expect(understood).toEqual(values);
    const [problem] = problems;
    expect(problem?.message.zh).toContain(zh);
    expect(problem?.message.en).toContain(en);
    if (marked !== text) {
      const lines = new LineMap(text);
      const [start, end] = [marked.indexOf('【'), marked.indexOf('】') - 1];
      expect(problem?.range).toEqual(lines.range({ start, end }));
    }
  });

  it('is placed by lines and columns, whatever stands before it', () => {
    const text = '// 说明 🧮\r\n{\r\n  "bodyType": "city",\r\n  "yaer": 2023\r\n}\r\n';
    const { problems, values } = readConfigurationFile(text, ids);
    expect(values).toEqual({ bodyType: 'city' });
    expect(problems.map(({ range }) => range)).toEqual([
      { start: { line: 3, character: 2 }, end: { line: 3, character: 8 } },
    ]);
  });
});

it('tells every mistake, in the order of the file, and keeps everything else', () => {
  const text =
    '{ "bodyTipe": "city", "rules": { "cases": "lout", "shape": "off" }, "year": 99, "strictness": "strict" }';
  const { problems, values } = readConfigurationFile(text, ids);
  expect(problems.map(({ range }) => range.start.character)).toEqual([2, 42, 76]);
  expect(values).toEqual({ rules: { shape: 'off' }, strictness: 'strict' });
});

it('knows every rule there is, and its group', () => {
  const known = rules.map((rule) => rule.id);
  const groups = [...new Set(known.map((id) => id.replace(/\/.*/, '')))];
  const written = Object.fromEntries([...known, ...groups].map((key) => [key, 'hint']));
  expect(readConfigurationFile(JSON.stringify({ rules: written }), known)).toEqual({
    values: { rules: written },
    problems: [],
  });
});

it('never throws, and places every problem in the text', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '"rules"',
    '"year"',
    ':',
    ',',
    '2023',
    '"off"',
    '[',
    '\n',
    '//',
    '/*',
    '"',
    '县',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const lines = new LineMap(text);
        for (const { range } of readConfigurationFile(text, ids).problems) {
          expect(lines.position(lines.offset(range.start))).toEqual(range.start);
          expect(lines.offset(range.end)).toBeGreaterThanOrEqual(lines.offset(range.start));
        }
      },
    ),
  );
});

it.each(['[', '{"rules":', '{"year":['])('is not brought down by %s a hundred thousand times', (piece) => {
  const { values, problems } = readConfigurationFile(piece.repeat(100_000), ids);
  expect(values).toEqual({});
  expect(problems.map(({ message }) => message.zh)).toEqual([expect.stringMatching(/整个文件不起作用/)]);
});

describe('settings', () => {
  it.each<[unknown, object, string[]]>([
    [undefined, {}, []],
    ['strict', {}, []],
    [{ language: 'en', trace: { server: 'verbose' } }, {}, []],
    [{ rules: {}, bodyType: null, year: null, strictness: null }, { rules: {} }, []],
    [{ year: 2023, strictness: 'strict', language: 'zh' }, { year: 2023, strictness: 'strict' }, []],
    [{ year: '2023', strictness: 'strict' }, { strictness: 'strict' }, ['year']],
    [{ rules: { 'cases/totle': 'off', cases: 'hint' } }, { rules: { cases: 'hint' } }, ['rules cases/totle']],
  ])('%j', (given, values, mistakes) => {
    const read = readConfigurationSettings(given, ids);
    expect(read.values).toEqual(values);
    expect(read.mistakes.map(({ path }) => path.join(' '))).toEqual(mistakes);
  });
});
