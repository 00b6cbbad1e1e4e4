import { expect, it } from 'vitest';
import { ReportDocument, type RowSummary, type TableKind } from '../../../report';
import { describeSeeds, seed, type TruthOfRow, truthOfSeeds } from '../../real-reports';

/**
 * Rows whose `values` the truth leaves open because a cell is blank, though their shape is known: the row 四 of 004 has
 * seven cells, and the first of them is blank.
 */
const rowsWithBlank: Readonly<Record<string, readonly (number | undefined)[]>> = {
  '004 carried-out': [undefined, 0, 0, 0, 0, 0, 0],
};

function rowsOf(number: string, kind: TableKind): readonly RowSummary[] {
  const tables = new ReportDocument(seed(number).text)
    .reports()
    .flatMap((report) => report.tables)
    .filter((table) => table.kind === kind);
  expect(tables).toHaveLength(1);
  return tables[0]?.rows ?? [];
}

function expectRow(number: string, id: string, row: RowSummary | undefined, truth: TruthOfRow): void {
  const blank = rowsWithBlank[`${number} ${id}`];
  const values = blank ?? truth.values ?? undefined;
  expect(row).toMatchObject({ id, line: truth.line - 1, values });
  // Whatever stands in the truth's open rows, the numbers as printed are those of the row.
  if (blank) expect(blank.filter((value) => value !== undefined)).toEqual(truth.raw);
  else expect(values ?? truth.raw).toEqual(truth.raw);
}

describeSeeds('cells of the seeds', () => {
  const truths = [...truthOfSeeds()].map(([name, truth]) => [name.slice(0, 3), truth] as const);

  it('are known for four reports', () => {
    expect(truths.map(([number]) => number)).toEqual(['000', '001', '003', '004']);
  });

  it.each(truths)('of %s are read in every row of table three', (number, truth) => {
    const rows = rowsOf(number, 'applications');
    expect(rows.map((row) => row.id)).toEqual(Object.keys(truth.applications));
    for (const [id, expected] of Object.entries(truth.applications)) {
      expectRow(
        number,
        id,
        rows.find((row) => row.id === id),
        expected,
      );
    }
  });

  it.each(truths)('of %s are read in the one row of table four', (number, truth) => {
    const rows = rowsOf(number, 'cases');
    expect(rows).toHaveLength(1);
    expectRow(number, 'cases', rows[0], truth.cases);
  });
});
