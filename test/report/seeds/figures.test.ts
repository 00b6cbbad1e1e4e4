import { expect, it } from 'vitest';
import { formatExact, ReportDocument, type TableKind } from '../../../report';
import { describeSeeds, seed } from '../../real-reports';

/** Values of table two and of the old statistics, written from the page: line (from 1), row id, values. */
type Row = readonly [line: number, id: string, ...values: string[]];

const proactive: readonly (readonly [seed: string, rows: readonly Row[]])[] = [
  [
    '000',
    [
      [45, 'rules', '0', '0', '0'],
      [46, 'normative-documents', '0', '0', '0'],
      [49, 'licences', '0', '3', '1386'],
      [50, 'other-services', '0', '0', '0'],
      [53, 'penalties', '842', '352', '1416'],
      [54, 'coercion', '45', '-3', '0'],
      [57, 'fees', '25', '48'],
      [60, 'procurement', '127', '16557462.5'],
    ],
  ],
  [
    '001',
    [
      [33, 'rules', '0', '0', '0'],
      [34, 'normative-documents', '0', '0', '0'],
      [37, 'licences', '36', '0', '1618'],
      [38, 'other-services', '6', '0', '785'],
      [41, 'penalties', '569', '0', '570'],
      [42, 'coercion', '10', '0', '488'],
      [45, 'fees', '49', '0'],
      [49, 'procurement', '50', '2287.0728'],
    ],
  ],
  [
    '003',
    [
      [104, 'rules', '0', '0', '0'],
      [105, 'normative-documents', '20', '20', '28'],
      [108, 'licences', '3826', '-738', '38326'],
      [109, 'other-services', '285', '-53', '2894'],
      [112, 'penalties', '3839', '361', '2456'],
      [113, 'coercion', '89', '0', '8'],
      [117, 'fees', '60', '61'],
      [120, 'procurement', '609', '58812595'],
    ],
  ],
  [
    '004',
    [
      [41, 'normative-documents', '0', '0', '0'],
      [44, 'licences', '11497'],
      [47, 'penalties', '92475'],
      [48, 'coercion', '6498'],
      [51, 'fees', '177.476425'],
    ],
  ],
];

const statistics: readonly Row[] = [
  [84, 'proactive', '4047', '24112'],
  [92, 'proactive/website', '2936', '21506'],
  [100, 'proactive/gazette', '0', '0'],
  [108, 'applications', '1', '2'],
  [116, 'applications/in-person', '0', '0'],
  [124, 'applications/online', '1', '2'],
  [132, 'applications/mail-or-fax', '0', '0'],
  [140, 'replies', '1', '2'],
  [148, 'replies/granted', '0', '1'],
  [156, 'replies/partial', '0', '0'],
  [164, 'replies/refused', '0', '0'],
  [172, 'replies/other', '1', '1'],
  [180, 'fee-waiver', '0', '0'],
  [188, 'reviews', '0', '0'],
  [196, 'litigation', '0', '0'],
  [204, 'complaints', '0', '0'],
];

function rowsOf(number: string, kind: TableKind): Row[] {
  return new ReportDocument(seed(number).text)
    .reports()
    .flatMap((report) => report.tables)
    .filter((table) => table.kind === kind)
    .flatMap((table) => table.rows)
    .map((row) => [
      row.line + 1,
      row.id ?? '',
      ...(row.values ?? []).map((value) => (value === undefined ? 'none' : formatExact(value))),
    ]);
}

describeSeeds('figures of the seeds beside tables three and four', () => {
  it.each(proactive)('are read in every row of table two of %s', (number, rows) => {
    expect(rowsOf(number, 'proactive')).toEqual(rows);
  });

  it('are read in every row of the Fujian statistics of 002', () => {
    expect(rowsOf('002', 'statistics')).toEqual(statistics);
  });

  it('stand in the text on the lines given here', () => {
    for (const [number, rows] of proactive) {
      const lines = seed(number).text.split('\n');
      for (const [line, , ...values] of rows) {
        const cells = (lines[line - 1] ?? '').split('\t').map((cell) => /-?\d+(?:\.\d+)?/.exec(cell)?.[0]);
        const numbers = cells.filter((cell) => cell !== undefined).map(Number);
        expect(numbers).toEqual(values.map(Number));
      }
    }
    const lines = seed('002').text.split('\n');
    for (const [line, , year, cumulative] of statistics) {
      expect([lines[line + 3], lines[line + 5]].map((text) => text?.trim())).toEqual([year, cumulative]);
    }
  });
});
