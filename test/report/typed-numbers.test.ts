import { describe, expect, it } from 'vitest';
import { type Range, ReportDocument, type Rule, ruleOf, rules } from '../../report';
import { reportExample } from '../../report/rules/report-example';
import { RuleSet } from '../../report/rules/rule-set';
import { applyEdits } from '../../report/text/edits';
import { corpus, seeds } from '../real-reports';
import { asHtml, inParts } from './html-reports';
import { numberCells } from './number-cells';
import { Random } from './random';
import { sampleReports } from './sample-reports';

/**
 * Most keystrokes type a number into a table. Much of what was found before is kept then: the tables, what rules found
 * in words, and what no number that was changed has a part in. Nobody may be able to tell.
 */
const texts = [...sampleReports(), ...seeds, ...corpus].map(({ text }) => text);
const documents = [...texts, ...sampleReports().map(({ text }) => inParts(asHtml(text)))];

/** How many cells of each document are typed into. */
const CELLS = 4;

/** Where numbers of tables stand, in the order of the document. */
function numbersOf(document: ReportDocument): readonly Range[] {
  return [...document.blocks()].flatMap(({ line, lines, tables }) =>
    tables.statistical.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        (cells ?? []).flatMap(({ state, digits }) => {
          if (state !== 'number') return [];
          const { start, end } = lines.range(digits);
          return start.line === end.line
            ? [{ start: { ...start, line: start.line + line }, end: { ...end, line: end.line + line } }]
            : [];
        }),
      ),
    ),
  );
}

/** Everything that is told of a document's findings, what they offer included. */
function told(document: ReportDocument) {
  return document.findings().map((finding) => ({
    ...finding,
    related: finding.related,
    fixes: document.fixes(finding),
  }));
}

/**
 * Types behind a number, takes that away, writes another number, none, and the first one again; answers after which
 * step something differs.
 */
function firstDifference(text: string, random: Random): object | undefined {
  const document = new ReportDocument(text);
  const numbers = numbersOf(document);
  for (let cell = 0; cell < CELLS && numbers.length > 0; cell++) {
    const at = numbers[random.below(numbers.length)];
    if (!at) continue;
    const { line } = at.start;
    const whole = document.text.split(/\r\n|\r|\n/)[line] ?? '';
    const number = whole.slice(at.start.character, at.end.character);
    let end = at.end.character;
    const type = (from: number, newText: string) => {
      document.edit({ start: { line, character: from }, end: { line, character: end } }, newText);
      end = from + newText.length;
    };
    const steps = [
      () => type(at.end.character, String(random.below(10))),
      () => type(at.end.character, ''),
      () => type(at.start.character, String(random.below(5000))),
      () => type(at.start.character, ''),
      () => type(at.start.character, number),
    ];
    for (const [step, take] of steps.entries()) {
      take();
      const [actual, expected] = [told(document), told(new ReportDocument(document.text))];
      if (JSON.stringify(actual) !== JSON.stringify(expected))
        return { line, number, step, actual, expected };
    }
  }
  return undefined;
}

/**
 * Types a digit behind one number after the other, here and there two of them or none after all, and nothing else;
 * answers after which something differs.
 */
function firstDifferenceAcross(text: string, random: Random): object | undefined {
  const document = new ReportDocument(text);
  const count = numbersOf(document).length;
  for (let cell = 0; cell < 2 * CELLS && count > 0; cell++) {
    // Earlier digits have moved what stands behind them.
    const end = numbersOf(document)[random.below(count)]?.end;
    if (!end) continue;
    const behind = { line: end.line, character: end.character + 1 };
    const type = (newText: string) => document.edit({ start: end, end }, newText);
    const steps = [
      () => type(String(1 + random.below(9))),
      () => (random.below(2) === 0 ? type(String(random.below(10))) : undefined),
      () => (random.below(3) === 0 ? document.edit({ start: end, end: behind }, '') : undefined),
    ];
    for (const [step, take] of steps.entries()) {
      take();
      const [actual, expected] = [told(document), told(new ReportDocument(document.text))];
      if (JSON.stringify(actual) !== JSON.stringify(expected)) return { end, step, actual, expected };
    }
  }
  return undefined;
}

describe('a number typed into a table', () => {
  it('leaves the document as if it were read afresh', () => {
    const random = new Random(20190415);
    for (const text of documents) expect(firstDifference(text, random)).toBeUndefined();
  }, 240_000);

  it('leaves the document as if it were read afresh when one is typed after the other', () => {
    const random = new Random(20210330);
    for (const text of documents) expect(firstDifferenceAcross(text, random)).toBeUndefined();
  }, 240_000);

  it('does not hang on all that was typed before', () => {
    const [text = ''] = texts;
    const document = new ReportDocument(text);
    const line = text.split('\n').findIndex((one) => one.startsWith('一、本年新收'));
    const [first, second] = numbersOf(document).filter(({ start }) => start.line === line);
    if (!first || !second) throw new Error('the first sample has a table three');
    const toggle = ({ end }: Range, newText: string) => {
      const to = newText === '' ? { line, character: end.character + 1 } : end;
      document.edit({ start: end, end: to }, newText);
    };
    // To and fro between two cells, so that each time another one is typed into than before.
    const cells = [second, first];
    for (let time = 0; time < 6000; time++) for (const cell of cells) toggle(cell, time % 2 === 0 ? '1' : '');
    toggle(second, '1');
    expect(JSON.stringify(told(document))).toBe(JSON.stringify(told(new ReportDocument(document.text))));
  });

  it('changes nothing of what rules about words find, be it every number', () => {
    const random = new Random(20210101);
    const ofWords = new Set(rules.flatMap((rule) => ('checkWords' in rule ? rule.id : [])));
    const found = (text: string) =>
      new ReportDocument(text)
        .findings()
        .flatMap(({ rule, range: { start }, message }) =>
          ofWords.has(rule) ? { rule, line: start.line, message } : [],
        );
    let count = 0;
    for (const text of texts) {
      const document = new ReportDocument(text);
      const before = found(text);
      const edits = numbersOf(document).map((range) => ({ range, newText: String(random.below(3000)) }));
      expect(found(applyEdits(text, edits))).toEqual(before);
      count += before.length;
    }
    expect(count).toBeGreaterThan(texts.length);
  });

  it('changes nothing of where rules about rows, columns and cells parted by tabs find something', () => {
    const random = new Random(20210201);
    const ofOutline = new Set(rules.flatMap((rule) => ('checkOutline' in rule ? rule.id : [])));
    const found = (document: ReportDocument) =>
      document
        .findings()
        .flatMap(({ rule, range: { start } }) => (ofOutline.has(rule) ? `${rule} ${start.line}` : []));
    let count = 0;
    for (const text of texts) {
      const document = new ReportDocument(text);
      const tables = document.reports().flatMap((report) => report.tables);
      if (!tables.every(({ layout }) => layout === 'tab')) continue;
      const edits = numbersOf(document).map((range) => ({ range, newText: String(random.below(3000)) }));
      const before = found(document);
      expect(found(new ReportDocument(applyEdits(text, edits)))).toEqual(before);
      count += before.length;
    }
    expect(count).toBeGreaterThan(0);
  });
});

const declaration = {
  severity: 'hint',
  basis: 'practice',
  title: { zh: '计数', en: 'Counts how often it is asked' },
  explanation: { zh: '计数', en: 'counts' },
  examples: { failing: '', passing: '' },
} as const;

describe('rules about a whole report', () => {
  const text = reportExample({
    applications: {
      new: [5, 0, 0, 0, 0, 0, 5],
      granted: [5, 0, 0, 0, 0, 0, 5],
      total: [5, 0, 0, 0, 0, 0, 5],
    },
  });
  const lines = text.split('\n');
  const newRow = numberCells(
    lines,
    lines.findIndex((line) => line.startsWith('一、本年新收')),
  );

  /**
   * A document with a rule about words and one that looks at the total of what came in, and how often each was asked.
   */
  function counting() {
    const asked = { words: 0, numbers: 0 };
    const counted: readonly Rule[] = [
      {
        ...declaration,
        id: 'count/words',
        catalogue: 'C-1',
        checkWords: () => {
          asked.words++;
          return [];
        },
      },
      {
        ...declaration,
        id: 'count/numbers',
        catalogue: 'C-2',
        checkReport: ({ stated }) => {
          asked.numbers++;
          stated.table('applications')?.figures.of('new', 'total');
          return [];
        },
      },
    ];
    const document = new ReportDocument(text, { rules: new RuleSet(counted) });
    document.findings();
    return { document, asked };
  }

  const cases: readonly (readonly [
    name: string,
    at: Range,
    newText: string,
    words: number,
    numbers: number,
  ])[] = [
    ['a number that no rule asked for', behind(newRow[1]?.range), '1', 1, 1],
    ['a number that a rule asked for', behind(newRow.at(-1)?.range), '1', 1, 2],
    ['a number replaced by the same', newRow.at(-1)?.range ?? behind(undefined), '5', 1, 1],
    ['a number taken away', newRow[1]?.range ?? behind(undefined), '', 2, 2],
    ['a letter typed into a cell', behind(newRow[1]?.range), 'a', 2, 2],
    [
      'a word typed into prose',
      { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      '又',
      2,
      2,
    ],
  ];

  it.each(cases)('%s', (_, range, newText, words, numbers) => {
    const { document, asked } = counting();
    expect(asked).toEqual({ words: 1, numbers: 1 });
    document.edit(range, newText);
    document.findings();
    expect(asked).toEqual({ words, numbers });
  });
});

describe('rules about what stands beside the numbers of a table', () => {
  const example = ruleOf('shape/label')?.examples;

  /** A document, and how often a rule about a table's outline and one about prose were asked since. */
  function counting(text: string) {
    const asked = { outline: 0, prose: 0 };
    const count = (name: keyof typeof asked) => () => {
      asked[name]++;
      return [];
    };
    const counted: readonly Rule[] = [
      ...rules,
      {
        ...declaration,
        id: 'count/outline',
        catalogue: 'C-3',
        tables: ['applications'],
        checkOutline: count('outline'),
      },
      { ...declaration, id: 'count/prose', catalogue: 'C-4', checkProse: count('prose') },
    ];
    const document = new ReportDocument(text, { rules: new RuleSet(counted) });
    // The first keystroke in a block has it read, the following ones go by that.
    const [first] = numbersOf(document);
    if (first) document.edit(behind(first), '0');
    asked.outline = 0;
    asked.prose = 0;
    return { document, asked, first };
  }

  it.each([
    ['are not asked while a number is typed where they found nothing', example?.passing ?? '', 0],
    ['are asked again where one of them found something', example?.failing ?? '', 1],
  ])('%s', (_, text, times) => {
    const { document, asked, first } = counting(text);
    document.edit(behind(first), '1');
    expect(asked).toEqual({ outline: times, prose: times });
    expect(told(document)).toEqual(told(new ReportDocument(document.text)));
  });
});

/** The empty range behind another. */
function behind(range: Range | undefined): Range {
  const end = range?.end ?? { line: -1, character: 0 };
  return { start: end, end };
}
