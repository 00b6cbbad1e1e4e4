import fc from 'fast-check';
import { type Contents, report } from './contents';
import { type Cells, grids } from './grids';
import type { Piece } from './placed-text';

/** Tables with one cell a line, as plain text taken from web pages has them. */
export interface LinesStyle {
  /** What ends a cell, and what ends a row. */
  readonly cellEnd: string;
  readonly rowEnd: string;
  /** Blanks before a cell. */
  readonly indent: string;
  /** What stands for the blank cells at the end of rows that merged cells make shorter. */
  readonly filled: boolean;
}

export const linesStyle: fc.Arbitrary<LinesStyle> = fc.record({
  cellEnd: fc.constantFrom('\n', '\n\n', '\r\n', ' |\n', '\n|\n'),
  rowEnd: fc.constantFrom('', '\n', '|\n'),
  indent: fc.constantFrom('', '', '\u3000', '  ', '\t\t'),
  filled: fc.boolean(),
});

/** A report with one cell a line. */
export function linesReport(form: '2019' | '2021', contents: Contents, style: LinesStyle): Piece[] {
  const [two, three, four] = grids(contents, 'ragged');
  const table = (grid: readonly Cells[]): Piece[] =>
    grid.flatMap((cells) => [
      ...cells.flatMap((cell) => [{ text: style.indent }, cell, { text: style.cellEnd }]),
      { text: style.filled && cells.length < 3 && style.cellEnd === ' |\n' ? '|||\n' : style.rowEnd },
    ]);
  return report(form, [table(two), table(three), table(four)]);
}
