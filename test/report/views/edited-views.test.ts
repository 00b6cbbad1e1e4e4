import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { corpus, seeds } from '../../real-reports';
import { type Edit, expectNoDifference, patienceFor, rangeIn } from '../edits';
import { asWebPage } from '../html-reports';
import { sampleReports } from '../sample-reports';

/**
 * What is kept of a block for showing it must not outlive the block, nor stay where the block was. `npm test` tries a
 * moderate number of edits; GOUJI_EDITS asks for more of them and GOUJI_SEED for others.
 */
const EDITS = Number(process.env.GOUJI_EDITS ?? 400);
const SEED = Number(process.env.GOUJI_SEED ?? 20210930);

/** Everything that is shown of a whole document, as plain values: some of it is made only when it is looked at. */
function shown({ views, writing, lineCount }: ReportDocument): unknown {
  const positions = [0, 1, 2, 3, 4].map((fifth) => ({
    line: Math.floor((lineCount * fifth) / 5),
    character: 3,
  }));
  const all = {
    outline: views.outline(),
    foldings: views.foldings(),
    tokens: views.tokens(),
    states: views.tableStates(),
    tables: positions.map((position) => views.tableAt(position) ?? null),
    mentions: views.mentions(),
    corrections: views.corrections(),
    figures: views.statedFigures(),
    sheets: [0, 1, 2, 5].map((index) => views.calculationSheet(index) ?? null),
    completions: positions.map((position) => writing.completion(position)?.suggestions.length ?? 0),
    spacing: writing.formatting({ ambiguousWidth: 'narrow' }),
  };
  // Numbers with decimals are kept as big integers, which JSON does not know.
  return JSON.parse(
    JSON.stringify(all, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
  );
}

/** Plays edits on a document and compares after each; `undefined` when nothing ever differs. */
function firstDifference(text: string, edits: readonly Edit[]): object | undefined {
  const document = new ReportDocument(text);
  // Another one is asked for part of it now and then, so that blocks of all ages stand beside each other.
  const seldom = new ReportDocument(text);
  for (const [index, edit] of edits.entries()) {
    const range = rangeIn(document.text, edit);
    document.edit(range, edit.newText);
    seldom.edit(range, edit.newText);
    if (index % 5 === 0) seldom.views.tokens(range.start.line, range.end.line);
    const actual = shown(document);
    const expected = shown(new ReportDocument(document.text));
    if (!isDeepStrictEqual(actual, expected))
      return { index, range, newText: edit.newText, actual, expected };
  }
  const last = shown(seldom);
  return isDeepStrictEqual(last, shown(document)) ? undefined : { last, asked: shown(document) };
}

/** The tables of a text drawn with pipes that are out of line. */
function piped(text: string): string {
  return text.replace(/^.*\t.*$/gm, (row) => `| ${row.split('\t').join(' | ')} |`);
}

/** Reports alone, with pages and pipes, and several in one file. */
function documents(): string[] {
  const texts = [...sampleReports(), ...seeds, ...corpus].map(({ text }) => text);
  const some = texts.slice(0, 5);
  return [
    '',
    ...texts,
    ...some.map(piped),
    ...some.slice(0, 3).map((text) => asWebPage(text, '')),
    ...some.map((text) => text.replaceAll('\n\n', '\n\n---\n\n')),
    some.slice(0, 3).join('\r\n'),
    texts.slice(-3).join('\n'),
  ];
}

describe('what is shown of a document that is edited', () => {
  it(
    `is what is shown of its text read afresh, after each of ${EDITS} edits (GOUJI_SEED=${SEED})`,
    () => {
      expectNoDifference(documents(), firstDifference, { edits: EDITS, seed: SEED });
    },
    patienceFor(EDITS),
  );

  it('is read again only where the edit was', () => {
    const report = sampleReports()[0]?.text ?? '';
    const document = new ReportDocument(`${report}\n`.repeat(4));
    document.views.outline();
    const kept = [...document.blocks()].map(({ views }) => views);
    const { start } = document.views.tableStates()[4]?.range ?? { start: { line: 0, character: 0 } };
    const place = { line: start.line + 3, character: 1 };
    document.edit({ start: place, end: place }, '一');
    const now = [...document.blocks()].map(({ views }) => views);
    expect(now.length).toBe(kept.length);
    expect(now.filter((views, index) => views !== kept[index])).toHaveLength(1);
  });

  it('can be made step by step, a block each, and is there in the end', () => {
    const report = sampleReports()[0]?.text ?? '';
    const stepwise = new ReportDocument(`${report}\n`.repeat(3));
    const atOnce = new ReportDocument(stepwise.text);
    const steps = [...stepwise.views.prepare()].length;
    expect(steps).toBe([...stepwise.blocks()].length);
    expect(shown(stepwise)).toEqual(shown(atOnce));
  });

  it('stands where it stands below more lines than two bytes can count', () => {
    const above = 70_000;
    const row = '规章\t1\t2\t3';
    const table = `信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n${row}\n行政规范性文件\t4\t5\t6\n`;
    const heading = '二、主动公开政府信息情况\n';
    const { views } = new ReportDocument(`${heading}${'\n'.repeat(above)}第二十条第（一）项\n${table}`);
    const line = above + 3;
    const tokens = views.tokens().filter((token) => token.line === line);
    expect(tokens.map(({ character, length, column }) => [character, length, column])).toEqual([
      [0, 2, -1],
      [3, 1, 0],
      [5, 1, 1],
      [7, 1, 2],
    ]);
    const rows = views.outline()[0]?.children[0]?.children[0]?.children ?? [];
    expect(rows[0]).toMatchObject({
      detail: '1 2 3',
      range: { start: { line, character: 0 }, end: { line, character: row.length } },
      selectionRange: { start: { line, character: 0 }, end: { line, character: 2 } },
    });
  });
});
