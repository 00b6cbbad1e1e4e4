import { expect, it } from 'vitest';
import { type Layout, ReportDocument, type RowSummary, type TableKind } from '../../report';
import { type CellTruth, cellTruths, describeCorpus, type RowTruth } from './truth';

/** The layout of each document, by the number its name begins with; any other is counted under what it is read as. */
const layouts: Readonly<Record<string, Layout | 'scrambled'>> = {
  '000': 'tab',
  '001_5f': 'tab',
  '003_0c': 'tab',
  '004_46': 'tab',
  '001_2025': 'html',
  '003_2025': 'pipe',
  '004_2024': 'pipe',
  '011': 'space',
  '012': 'space',
  // The extractor tore columns apart: no reader can know the order for certain.
  '013': 'scrambled',
  '018': 'space',
  '021': 'space',
  '101': 'run-on',
  '103': 'run-on',
  '116': 'run-on',
  '119': 'run-on',
  '206': 'pipe',
  '226': 'lines',
};

/** Rows that the text breaks off in: they are there, and rightly left open. */
const rowsCutOff = new Set(['206_2024_深圳龙岗区政府部门.txt refused/enforcement-file']);

function layoutOf(truth: CellTruth, document: ReportDocument): string {
  const { name } = truth.report;
  const known = Object.entries(layouts).find(([start]) => name.startsWith(start))?.[1];
  return known ?? document.reports()[0]?.tables[0]?.layout ?? 'none';
}

function rowsOf(document: ReportDocument, kind: TableKind): readonly RowSummary[] {
  return document
    .reports()
    .flatMap((report) => report.tables)
    .filter((table) => table.kind === kind)
    .flatMap((table) => table.rows);
}

type Verdict = 'exact' | 'open' | 'wrong';

/**
 * How a row that was read compares with the truth. A row that does not have the form's number of cells is rightly left
 * open, or read with blanks between the numbers that are printed; a row that is not in the text must not have values.
 */
function verdict(row: RowSummary | undefined, truth: RowTruth | undefined): Verdict {
  const values = row?.values?.map((value) => value ?? null);
  const numbers = values?.filter((value) => value !== null);
  if (!truth) return numbers === undefined || numbers.length === 0 ? 'open' : 'wrong';
  if (truth.values === null) return numbers === undefined || same(numbers, truth.printed) ? 'exact' : 'wrong';
  if (values === undefined) return 'open';
  return same(values, truth.values) ? 'exact' : 'wrong';
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The verdict on every row of a document, by its id; of a row that was found twice, the worse one. */
function verdictsOn(truth: CellTruth, document: ReportDocument): Map<string, Verdict> {
  const worst = (found: readonly RowSummary[], expected: RowTruth | undefined): Verdict => {
    const all = (found.length > 0 ? found : [undefined]).map((row) => verdict(row, expected));
    return all.find((one) => one === 'wrong') ?? all.find((one) => one === 'open') ?? 'exact';
  };
  const rows = rowsOf(document, 'applications');
  const ids = new Set([...truth.rows.keys(), ...rows.flatMap((row) => row.id ?? [])]);
  const verdicts = new Map(
    [...ids].map(
      (id) =>
        [
          id,
          worst(
            rows.filter((row) => row.id === id),
            truth.rows.get(id),
          ),
        ] as const,
    ),
  );
  const cases = rowsOf(document, 'cases');
  return truth.cases || cases.length > 0 ? verdicts.set('cases', worst(cases, truth.cases)) : verdicts;
}

/** The verdicts of all documents by layout, each with the names of its document and its row. */
function verdictsByLayout(): Map<string, { readonly verdict: Verdict; readonly name: string }[]> {
  const layoutsFound = new Map<string, { verdict: Verdict; name: string }[]>();
  for (const truth of cellTruths()) {
    const document = new ReportDocument(truth.report.text);
    const layout = layoutOf(truth, document);
    const found = [...verdictsOn(truth, document)].map(([id, one]) => ({
      verdict: one,
      name: `${truth.report.name} ${id}`,
    }));
    layoutsFound.set(layout, [...(layoutsFound.get(layout) ?? []), ...found]);
  }
  return layoutsFound;
}

/** Of the rows of run-on text, at least this share is read. */
const RUN_ON_SHARE = 0.9;

describeCorpus('the cells of real reports', () => {
  const layoutsRead = [...verdictsByLayout()].map(([layout, rows]) => {
    const names = (wanted: Verdict) => rows.filter((row) => row.verdict === wanted).map((row) => row.name);
    return { layout, exact: names('exact'), open: names('open'), wrong: names('wrong') };
  });

  it('are counted', () => {
    const table = layoutsRead.map(({ layout, exact, open, wrong }) => ({
      layout,
      exact: exact.length,
      open: open.length,
      wrong: wrong.length,
    }));
    console.table(table);
    const layoutsWanted = ['tab', 'pipe', 'html', 'lines', 'space', 'run-on', 'scrambled'];
    expect(new Set(table.map(({ layout }) => layout))).toEqual(new Set(layoutsWanted));
  });

  it.each(layoutsRead)('are never read wrong in layout $layout', ({ wrong }) => {
    expect(wrong).toEqual([]);
  });

  it.each(layoutsRead.filter(({ layout }) => layout !== 'run-on' && layout !== 'scrambled'))(
    'are all read in layout $layout',
    ({ exact, open }) => {
      expect(open.filter((name) => !rowsCutOff.has(name))).toEqual([]);
      expect(exact.length).toBeGreaterThan(0);
    },
  );

  it('are read in nine of ten run-on rows', () => {
    const runOn = layoutsRead.find(({ layout }) => layout === 'run-on');
    const exact = runOn?.exact.length ?? 0;
    expect(exact).toBeGreaterThanOrEqual(RUN_ON_SHARE * (exact + (runOn?.open.length ?? 0)));
  });
});
