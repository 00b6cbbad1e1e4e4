import fc from 'fast-check';
import { type Contents, report } from './contents';
import { type Cells, grids, type Merging } from './grids';
import type { Piece } from './placed-text';

/** Tables with a tab between cells, as text copied from Word has them. */
export interface TabStyle {
  readonly merging: Merging;
  readonly pageNumbers: boolean;
  readonly lineEnd: string;
}

export const tabStyle: fc.Arbitrary<TabStyle> = fc.record({
  merging: fc.constantFrom('own', 'blank', 'ragged'),
  pageNumbers: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

/** A report with tab rows. */
export function tabReport(form: '2019' | '2021', contents: Contents, style: TabStyle): Piece[] {
  const [two, three, four] = grids(contents, style.merging);
  const line = (cells: Cells): Piece[] => [
    ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [{ text: '\t' }, cell])),
    { text: style.lineEnd },
  ];
  const broken = three.flatMap((cells, index) =>
    style.pageNumbers && index === 14
      ? [{ text: `${style.lineEnd}- 4 -${style.lineEnd}` }, ...line(cells)]
      : line(cells),
  );
  return report(form, [two.flatMap(line), broken, four.flatMap(line)], {
    heading: (text) => `${text}${style.lineEnd}`,
    prose: (text) => `${text}${style.lineEnd}`,
  });
}

/** Tables with a pipe between cells: Markdown, and what converters make of it. */
export interface PipeStyle {
  readonly merging: Merging;
  /** `| a | b |`, `a | b |` or `a | b`. */
  readonly outer: 'both' | 'right' | 'none';
  readonly separators: boolean;
  /** Rows shorter than the table are filled up with `|||`. */
  readonly filled: boolean;
  readonly padding: string;
  /** What stands around the content of every cell, written `#`; nothing stands around a blank one but an entity. */
  readonly around: '#' | '&nbsp;#&nbsp;' | '**#**';
  /** Where the table is cut in two, and what stands at the cut. */
  readonly cut: 'nowhere' | 'page' | 'header' | 'heading';
}

export const pipeStyle: fc.Arbitrary<PipeStyle> = fc.record({
  merging: fc.constantFrom('own', 'blank', 'repeated', 'ragged'),
  outer: fc.constantFrom('both', 'right', 'none'),
  separators: fc.boolean(),
  filled: fc.boolean(),
  padding: fc.constantFrom(' ', '', '  ', '\u3000'),
  around: fc.constantFrom('#', '#', '&nbsp;#&nbsp;', '**#**'),
  cut: fc.constantFrom('nowhere', 'page', 'header', 'heading'),
});

/** A report with pipe rows. */
export function pipeReport(form: '2019' | '2021', contents: Contents, style: PipeStyle): Piece[] {
  const [two, three, four] = grids(contents, style.merging).map((grid) => pipeTable(grid, style));
  return report(form, [two ?? [], three ?? [], four ?? []], {
    heading: (text) => `## ${text}\n\n`,
    prose: (text) => `${text}\n\n`,
  });
}

function pipeTable(grid: readonly Cells[], style: PipeStyle): Piece[] {
  const width = Math.max(...grid.map((cells) => cells.length));
  const separator = { text: `|${'---|'.repeat(width)}\n` };
  const lines = grid.map((cells) => pipeLine(cells, width, style));
  const half = grid.length > 16 ? 16 : grid.length;
  const head = lines.slice(0, 1).flat();
  const between: Record<PipeStyle['cut'], Piece[]> = {
    nowhere: [],
    page: [{ text: '\n- 5 -\n\n' }],
    header: head,
    heading: [{ text: '\n### 续表\n\n' }, ...head],
  };
  return [
    ...head,
    ...(style.separators ? [separator] : []),
    ...lines.slice(1, half).flat(),
    ...(half < grid.length ? between[style.cut] : []),
    ...lines.slice(half).flat(),
    { text: '\n' },
  ];
}

function pipeLine(cells: Cells, width: number, style: PipeStyle): Piece[] {
  const { padding } = style;
  const [before = '', behind = ''] = style.around.split('#');
  const pieces = cells.flatMap((cell, index) => [
    { text: index === 0 ? (style.outer === 'both' ? `|${padding}` : '') : `${padding}|${padding}` },
    ...(cell.text === '' && before === '**' ? [cell] : [{ text: before }, cell, { text: behind }]),
  ]);
  const missing = style.filled ? width - cells.length : 0;
  const end = style.outer === 'none' ? '' : `${padding}|`;
  return [...pieces, { text: `${end}${'|'.repeat(missing)}\n` }];
}
