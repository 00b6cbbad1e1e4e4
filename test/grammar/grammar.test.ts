import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const file = new URL('../../syntaxes/disclosure-report.tmLanguage.json', import.meta.url);

/**
 * A line, and what the grammar says of its parts: text and scope, in order. Text without a scope of its own is left
 * out.
 */
const lines: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    '## 云岫市水利局2022年政府信息公开工作年度报告',
    [
      ['##', 'punctuation.definition.heading'],
      [' ', 'markup.heading.title'],
      ['云岫市水利局2022年政府信息公开工作年度报告', 'entity.name.section'],
    ],
  ],
  [
    '二、主动公开政府信息情况',
    [
      ['二、', 'punctuation.definition.list.begin'],
      ['主动公开政府信息情况', 'entity.name.section'],
    ],
  ],
  [
    '**（一）主动公开。**全年公开信息1,204条，增长3.5%。',
    [
      ['**', 'punctuation.definition.bold'],
      ['（一）', 'punctuation.definition.list.begin'],
      ['**', 'punctuation.definition.bold'],
      ['1,204', 'constant.numeric'],
      ['条', 'keyword.other.unit'],
      ['3.5', 'constant.numeric'],
      ['%', 'keyword.other.unit'],
    ],
  ],
  [
    '一、本年新收政府信息公开申请数量\t12\t３\t/',
    [
      ['一、', 'punctuation.definition.list.begin'],
      ['12', 'constant.numeric'],
      ['３', 'constant.numeric'],
      ['/', 'constant.language.absent'],
    ],
  ],
  [
    '三、本年度办理结果\t（三）不予公开\t1.属于国家秘密\t0',
    [
      ['三、', 'punctuation.definition.list.begin'],
      ['（三）', 'punctuation.definition.list.begin'],
      ['1.', 'punctuation.definition.list.begin'],
      ['0', 'constant.numeric'],
    ],
  ],
  ['\t（二）部分公开\t\t\t\t\t\t\t', [['\t（二）', 'punctuation.definition.list.begin']]],
  [
    '| 行政事业性收费 | 177.476425 | 无 |',
    [
      ['|', 'punctuation.separator.table'],
      ['|', 'punctuation.separator.table'],
      ['177.476425', 'constant.numeric'],
      ['|', 'punctuation.separator.table'],
      [' 无 ', 'constant.language.absent'],
      ['|', 'punctuation.separator.table'],
    ],
  ],
  [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t总计',
    [['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 'comment.block.note']],
  ],
  [
    '根据《中华人民共和国政府信息公开条例》第二十条第（一）项和国办公开办函〔2021〕30号的要求编制。',
    [
      ['《中华人民共和国政府信息公开条例》', 'string.other.title'],
      ['第二十条第（一）项', 'constant.other.reference.article'],
      ['国办公开办函〔2021〕30号', 'constant.other.reference.document'],
    ],
  ],
  [
    '统计期限为2022年1月1日至12月31日，电话0599-1234567，网址https://example.org/a1。',
    [
      ['2022年1月1日', 'constant.other.date'],
      ['12月31日', 'constant.other.date'],
      ['0599-1234567', 'constant.other.telephone'],
      ['https://example.org/a1', 'markup.underline.link'],
    ],
  ],
  ['我局依法办理每一件申请。', []],
];

describe('the TextMate grammar', () => {
  let grammar: IGrammar;

  beforeAll(async () => {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(readFileSync(wasm));
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file.pathname),
    });
    const loaded = await registry.loadGrammar('text.disclosure-report');
    if (loaded === null) throw new Error('There is no grammar of that scope.');
    grammar = loaded;
  });

  test.each(lines)('%s', (line, expected) => {
    const { tokens } = grammar.tokenizeLine(line, INITIAL);
    const found = tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const own = scopes.at(-1)?.replace(/\.disclosure-report$/, '') ?? '';
      return own === 'text' ? [] : [[line.slice(startIndex, endIndex), own]];
    });
    expect(found).toEqual(expected);
  });
});
