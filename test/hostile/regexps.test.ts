import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../report/', import.meta.url));

/** A regular expression as it stands in a file. */
interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Sign, digits and unit of a number. */
const quantity = literalsOf('syntax/quantity.ts').find(({ source }) => source.includes('万元'))?.source ?? '';

/** The title of a report, in two orders of its words. */
const reportTitle =
  literalsOf('syntax/sections.ts').find(({ source }) => source.includes('http'))?.source ?? '';

/**
 * Regular expressions whose time grows faster than the text, each with the longest text that it is ever asked about, in
 * UTF-16 code units, and what keeps it so short.
 */
const bounded: readonly (readonly [source: string, longest: number, because: string])[] = [
  ['[\\s*:。]+$', 90, 'a heading'],
  ['^[#*\\s\\u3000]+|[*\\s\\u3000]+$', 90, 'a title without the blanks around it'],
  ['[（(]?\\s*([一二三四五六七八九十]+|\\d)\\s*[）)、.．]\\s*$', 8, 'the characters before a label'],
  ['^\\s*[-—–]?\\s*\\d{1,3}\\s*[-—–]\\s*$', 120, 'a line short enough for a page number'],
  [quantity, 40, 'a cell that may hold a number'],
  [reportTitle, 90, 'a line short enough for a title'],
  ['\\B(?=(\\d{3})+$)', 40, 'a number'],
];

/** Words and signs that the regular expressions look for, for making up texts that nearly match. */
const units =
  '0|12|0 |1.|1,000|，000| |\t|\u3000|\u00a0|\n|\r\n|(|（|（(|(0|[|<|<a |<a>|</|>|&nbsp;|&|-|- |--- |—|:|+|*|# |_|=|.|、|一|一、|（一）|第|年|20|2024年|政府信息公开|2024年政府信息公开|政府信息公开2024年|报告|关于|况|条|数条 12|万元|其他|公开|/|无|`|~|总|总 计|其中:|第二十条第(一)项|月1日|行政复议|诉讼|x|x(|"|\\|😀|\ud800'.split(
    '|',
  );

/** The longest text that an unbounded regular expression is tried on, and a time that any should be done in, in milliseconds. */
const LONG = 6000;
const SHORT_TIME = 2;

/** Twice the text may take twice the time; so much more, time and again, is no accident. */
const MOST_GROWTH = 3;

/** Already with so few units, a regular expression that tries every combination takes for ever. */
const FEW = 28;

const ATTEMPTS = 4;

function literalsOf(file: string): Literal[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every regular expression of the room, each once. */
function allLiterals(): Literal[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const literals = files.flatMap(literalsOf);
  const keys = literals.map(({ source, flags }) => `${source}/${flags}`);
  return literals.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** Texts of about a length that nearly match: one unit again and again, with something else before and behind it. */
function* hostileTexts(literal: Literal, length: number): Generator<string> {
  const own = literal.source.match(/[\u4e00-\u9fff]+|[a-z]{3,}/g) ?? [];
  const starts = literal.source.startsWith('^') ? ['', '1', '（', '公', '-', '|'] : ['', '1'];
  for (const unit of [...units, ...new Set(own.slice(0, 8))]) {
    const middle = unit.repeat(Math.ceil(length / unit.length));
    for (const start of starts) for (const end of ['\u0001', '公', ' x']) yield start + middle + end;
  }
}

/** How long a regular expression takes for a text, as it is used: for all matches, or for one. */
function duration(literal: Literal, text: string): number {
  const expression = new RegExp(literal.source, literal.flags);
  const start = performance.now();
  if (expression.global) text.replace(expression, '');
  else expression.exec(text);
  return performance.now() - start;
}

function best(literal: Literal, text: string): number {
  return Math.min(...Array.from({ length: ATTEMPTS }, () => duration(literal, text)));
}

/** The first text for which time grows faster than it does; `undefined` when there is none. */
function leap(literal: Literal): string | undefined {
  for (const text of hostileTexts(literal, FEW)) {
    if (duration(literal, text) > SHORT_TIME && best(literal, text) > SHORT_TIME) return text;
  }
  const longer = hostileTexts(literal, 2 * LONG);
  for (const text of hostileTexts(literal, LONG)) {
    const twice = longer.next().value ?? '';
    if (duration(literal, text) < SHORT_TIME) continue;
    const time = best(literal, text);
    if (time > SHORT_TIME && best(literal, twice) > MOST_GROWTH * time) return text;
  }
  return undefined;
}

describe('a regular expression', () => {
  const literals = allLiterals();
  const longest = new Map(bounded.map(([source, length]) => [source, length]));

  it('stands in many files', () => {
    expect(literals.length).toBeGreaterThan(50);
    const sources = new Set(literals.map(({ source }) => source));
    expect(bounded.filter(([source]) => !sources.has(source))).toEqual([]);
  });

  it.each(literals.filter(({ source }) => !longest.has(source)))(
    'of $file takes time in proportion to the text: $source',
    (literal) => {
      expect(leap(literal)?.replace(/^(.{12}).*(.{4})$/s, '$1…$2')).toBeUndefined();
    },
    60_000,
  );

  it.each(literals.filter(({ source }) => longest.has(source)))(
    'of $file, asked about short texts only, takes hardly any time: $source',
    (literal) => {
      const slow = [...hostileTexts(literal, longest.get(literal.source) ?? LONG)].filter(
        (text) => duration(literal, text) > SHORT_TIME && best(literal, text) > SHORT_TIME,
      );
      expect(slow).toEqual([]);
    },
  );
});
