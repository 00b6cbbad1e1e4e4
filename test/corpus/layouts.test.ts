import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Layout, ReportDocument, type TableKind } from '../../report';
import { LineMap } from '../../report/text/lines';
import { findingsBesideFigures } from './layouts/beside-figures';
import { type Contents, contentsOf } from './layouts/contents';
import { pipeReport, pipeStyle, tabReport, tabStyle } from './layouts/delimited';
import { anyFigures, type Figures } from './layouts/figures';
import { htmlReport, htmlStyle } from './layouts/html';
import { linesReport, linesStyle } from './layouts/lines';
import { joinPieces, numberName, type Piece, type PlacedText } from './layouts/placed-text';
import { runOnReport, runOnStyle } from './layouts/run-on';
import { spaceReport, spaceStyle } from './layouts/space';
import { anyWording, plainWording, type Wording } from './layouts/wording';

/** GOUJI_TABLES asks for more random tables of each layout, and GOUJI_SEED for others. */
const RUNS = Number(process.env.GOUJI_TABLES ?? 25);
const SEED = Number(process.env.GOUJI_SEED ?? 20190405);

/** Long runs are asked for by hand and take as long as they take. */
const PATIENCE = 60_000 + RUNS * 1000;

/** A manner of putting reports on paper, its style chosen already. */
type Print = (form: '2019' | '2021', contents: Contents) => Piece[];

interface LayoutCase {
  readonly layout: Layout;
  readonly print: fc.Arbitrary<Print>;
  readonly figures: fc.Arbitrary<Figures>;
  readonly wording: fc.Arbitrary<Wording>;
}

function layoutCase<Style>(
  layout: Layout,
  render: (form: '2019' | '2021', contents: Contents, style: Style) => Piece[],
  style: fc.Arbitrary<Style>,
): LayoutCase {
  const runOn = layout === 'run-on';
  return {
    layout,
    print: style.map((chosen) =>
      Object.assign((form: '2019' | '2021', contents: Contents) => render(form, contents, chosen), {
        toString: () => JSON.stringify(chosen),
      }),
    ),
    // Large numbers without anything between them can be cut in many ways, and labels are found by their numbering.
    figures: anyFigures(runOn ? 'small' : 'any'),
    wording: runOn ? fc.constant(plainWording) : anyWording,
  };
}

const marked = [
  layoutCase('tab', tabReport, tabStyle),
  layoutCase('pipe', pipeReport, pipeStyle),
  layoutCase('html', htmlReport, htmlStyle),
  layoutCase('lines', linesReport, linesStyle),
  layoutCase('space', spaceReport, spaceStyle),
];

const runOn = layoutCase('run-on', runOnReport, runOnStyle);

const kinds = ['proactive', 'applications', 'cases'] as const;

type Values = readonly (number | undefined)[] | undefined;

/** The rows of a kind of table that figures say there are. */
function rowsIn(figures: Figures, kind: (typeof kinds)[number]): [string, Values][] {
  return kind === 'cases' ? [['cases', figures.cases]] : [...figures[kind]];
}

/** The rows of a kind of table that a document is read to have. */
function rowsRead(document: ReportDocument, kind: TableKind): [string, Values][] {
  const tables = document.reports().flatMap((report) => report.tables);
  return tables
    .filter((table) => table.kind === kind)
    .flatMap((table) =>
      table.rows.map((row): [string, Values] => [
        row.id ?? '',
        row.values?.map((value) => (typeof value === 'number' ? value : undefined)),
      ]),
    );
}

function figuresRead(document: ReportDocument) {
  return kinds.map((kind) => rowsRead(document, kind));
}

function figuresWritten(figures: Figures) {
  return kinds.map((kind) => rowsIn(figures, kind));
}

/** The first rows that were read otherwise than written; rows that were left open are none. */
function misreadings(
  document: ReportDocument,
  written: (kind: (typeof kinds)[number]) => [string, Values][],
) {
  return kinds.flatMap((kind) => {
    const expected = new Map(written(kind));
    return rowsRead(document, kind).flatMap(([id, values]) => {
      const wanted = expected.get(id);
      const wrong = values?.some((value, column) => value !== undefined && value !== wanted?.[column]);
      return wrong ? [{ kind, id, values, wanted }] : [];
    });
  });
}

/** Some numbers of a text, chosen by a number. */
function somePlaces({ places }: PlacedText, choice: number): [string, { start: number; end: number }][] {
  const all = [...places];
  return Array.from({ length: 4 }, (_, index) => all[(choice + index * 47) % all.length]).filter(
    (entry) => entry !== undefined,
  );
}

/** The text under what a document explains at a place. */
function explainedText(document: ReportDocument, place: { start: number; end: number }): string | undefined {
  const lines = new LineMap(document.text);
  const found = document.explain(lines.position(place.start));
  if (!found?.value) return undefined;
  return lines.text.slice(lines.offset(found.range.start), lines.offset(found.range.end));
}

const choice = fc.nat(10_000);

describe('a report of any figures', () => {
  it.each(marked)(
    'is read as it was written in layout $layout, every number in its place',
    ({ layout, print, figures, wording }) => {
      const property = fc.property(print, figures, wording, choice, (printed, written, words, which) => {
        const placed = joinPieces(printed(written.form, contentsOf(written, words)));
        const document = new ReportDocument(placed.text);
        expect(figuresRead(document)).toEqual(figuresWritten(written));
        expect(document.reports().map((report) => [report.form, report.truncated])).toEqual([
          [written.form, false],
        ]);
        expect(
          new Set(document.reports().flatMap(({ tables }) => tables.map((table) => table.layout))),
        ).toEqual(new Set([layout]));
        expect(findingsBesideFigures(document)).toEqual([]);
        for (const [, place] of somePlaces(placed, which)) {
          expect(explainedText(document, place)).toBe(placed.text.slice(place.start, place.end));
        }
      });
      fc.assert(property, { seed: SEED, numRuns: RUNS });
    },
    PATIENCE,
  );

  it(
    'is read as it was written, or left open, where nothing parts its cells',
    () => {
      let exact = 0;
      let rows = 0;
      const property = fc.property(runOn.print, runOn.figures, (printed, written) => {
        const { text } = joinPieces(printed(written.form, contentsOf(written)));
        const document = new ReportDocument(text);
        expect(misreadings(document, (kind) => rowsIn(written, kind))).toEqual([]);
        expect(findingsBesideFigures(document)).toEqual([]);
        for (const kind of ['applications', 'cases'] as const) {
          const found = new Map(rowsRead(document, kind));
          rows += rowsIn(written, kind).length;
          exact += rowsIn(written, kind).filter(([id]) => found.get(id) !== undefined).length;
        }
      });
      fc.assert(property, { seed: SEED, numRuns: RUNS });
      expect(exact / rows).toBeGreaterThan(0.9);
    },
    PATIENCE,
  );
});

/** Contents with one number of table three or four replaced. */
function withNumber(contents: Contents, name: string, text: string): Contents {
  const replaced = (values: readonly Piece[]) =>
    values.map((value) => (value.name === name ? { ...value, text } : value));
  return {
    ...contents,
    applications: contents.applications.map((row) => ({ ...row, values: replaced(row.values) })),
    cases: replaced(contents.cases),
  };
}

/** The name of one number of table three, and what it is. */
function someNumber(
  figures: Figures,
  which: number,
): { name: string; id: string; column: number; value: number } {
  const rows = [...figures.applications];
  const [id, values] = rows[which % rows.length] ?? ['', []];
  const column = which % values.length;
  return { name: numberName('applications', id, column), id, column, value: values[column] ?? 0 };
}

describe('one wrong number of table three', () => {
  it.each(marked)(
    'is found in layout $layout, and mended by the preferred fix',
    ({ print, figures, wording }) => {
      const property = fc.property(print, figures, wording, choice, (printed, written, words, which) => {
        const { name, value } = someNumber(written, which);
        const contents = withNumber(contentsOf(written, words), name, words.number(value + 1 + (which % 90)));
        const placed = joinPieces(printed(written.form, contents));
        const document = new ReportDocument(placed.text);
        const [finding, ...others] = findingsBesideFigures(document);
        expect(others).toEqual([]);
        const place = placed.places.get(name);
        const lines = new LineMap(placed.text);
        expect(finding?.range).toEqual(place && lines.range(place));
        const preferred = (finding ? document.fixes(finding) : []).filter((fix) => fix.preferred);
        const mended = preferred.map((fix) => new ReportDocument(applyEdits(placed.text, fix.edits)));
        expect(mended.map(figuresRead)).toEqual([figuresWritten(written)]);
      });
      fc.assert(property, { seed: SEED, numRuns: RUNS });
    },
    PATIENCE,
  );

  it(
    'makes no row be read wrong where nothing parts the cells',
    () => {
      const property = fc.property(runOn.print, runOn.figures, choice, (printed, written, which) => {
        const { name, id, column, value } = someNumber(written, which);
        const wrong = value + 1 + (which % 9);
        const { text } = joinPieces(
          printed(written.form, withNumber(contentsOf(written), name, String(wrong))),
        );
        const asWritten = (kind: (typeof kinds)[number]) =>
          rowsIn(written, kind).map(([row, values]): [string, Values] =>
            kind === 'applications' && row === id ? [row, values?.with(column, wrong)] : [row, values],
          );
        expect(misreadings(new ReportDocument(text), asWritten)).toEqual([]);
      });
      fc.assert(property, { seed: SEED, numRuns: RUNS });
    },
    PATIENCE,
  );
});

describe('a wrong total of table four', () => {
  it.each(marked)(
    'is found in layout $layout, and recomputing it mends it',
    ({ print, figures, wording }) => {
      const property = fc.property(print, figures, wording, choice, (printed, written, words, which) => {
        const column = 4 + 5 * (which % 3);
        const name = numberName('cases', 'cases', column);
        const wrong = (written.cases[column] ?? 0) + 1 + (which % 90);
        const contents = withNumber(contentsOf(written, words), name, words.number(wrong));
        const { text } = joinPieces(printed(written.form, contents));
        const document = new ReportDocument(text);
        const findings = findingsBesideFigures(document);
        expect(findings.map((finding) => finding.rule)).toEqual(['cases/total']);
        const mended = findings
          .flatMap((finding) => document.fixes(finding))
          .map((fix) => figuresRead(new ReportDocument(applyEdits(text, fix.edits))));
        expect(mended).toContainEqual(figuresWritten(written));
      });
      fc.assert(property, { seed: SEED, numRuns: RUNS });
    },
    PATIENCE,
  );
});

describe('a cell without a number', () => {
  const signs = fc.constantFrom('', '/', '—', '无');
  it.each(marked)(
    'is no number in layout $layout, and no other number takes its place',
    ({ layout, print, figures }) => {
      const property = fc.property(print, figures, signs, choice, (printed, written, sign, which) => {
        const { name, id, column } = someNumber(written, which);
        const { text } = joinPieces(printed(written.form, withNumber(contentsOf(written), name, sign)));
        const document = new ReportDocument(text);
        const asWritten = (kind: (typeof kinds)[number]) =>
          rowsIn(written, kind).map(([row, values]): [string, Values] =>
            kind === 'applications' && row === id ? [row, values?.with(column, undefined)] : [row, values],
          );
        expect(misreadings(document, asWritten)).toEqual([]);
        expect(findingsBesideFigures(document).filter(({ severity }) => severity === 'error')).toEqual([]);
        // The rows beside it are read as ever; where labels float, a row of six values may hide who its neighbours are.
        if (layout === 'space' && sign === '') return;
        const rows = rowsRead(document, 'applications').filter(([row]) => row !== id);
        expect(rows).toEqual(asWritten('applications').filter(([row]) => row !== id));
      });
      fc.assert(property, { seed: SEED, numRuns: RUNS });
    },
    PATIENCE,
  );
});
