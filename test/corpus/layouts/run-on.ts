import fc from 'fast-check';
import { type Contents, report } from './contents';
import { type Cells, grids } from './grids';
import type { Piece } from './placed-text';

/** Tables without anything between cells, with a stray blank here and there. */
export interface RunOnStyle {
  /** What stands behind every so manieth cell, counted from 1; a blank more or less. */
  readonly stray: readonly string[];
  /** Whether headings stand on lines of their own, or the whole report is one line. */
  readonly headings: boolean;
}

export const runOnStyle: fc.Arbitrary<RunOnStyle> = fc.record({
  stray: fc.array(fc.constantFrom('', '', '', '', '', ' '), { minLength: 1, maxLength: 40 }),
  headings: fc.boolean(),
});

/** A report whose cells follow each other without a separator. */
export function runOnReport(form: '2019' | '2021', contents: Contents, style: RunOnStyle): Piece[] {
  let at = 0;
  const table = (grid: readonly Cells[]): Piece[] => [
    ...grid.flat().flatMap((cell) => [cell, { text: style.stray[at++ % style.stray.length] ?? '' }]),
    { text: style.headings ? '\n' : '' },
  ];
  const [two, three, four] = grids(contents, 'ragged').map(table);
  const end = style.headings ? '\n' : '';
  return report(form, [two ?? [], three ?? [], four ?? []], {
    heading: (text) => (text.includes('年') ? `${text}\n` : `${text}${end}`),
    prose: (text) => `${text}${end}`,
  });
}
