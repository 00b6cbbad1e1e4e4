import { rowIndex } from '../forms';
import { samePlace } from '../model/relations';
import type { Span } from '../text/position';
import { comparePositions, moveRange, type Position, type Range } from '../text/position';
import type { PlacedBlock } from './placed-block';

/** What a piece of a table is, for colouring it. */
export interface TableToken {
  /** On one line of the document. */
  readonly range: Range;
  readonly kind: 'label' | 'heading' | 'value';
  /** For a value: the index of its column, from 0. */
  readonly column: number;
  /** Whether the value stands in a total column or row. */
  readonly isTotal: boolean;
  /** Whether the value is the one that does not reconcile, as far as that is known. */
  readonly isWrong: boolean;
}

/** The labels, headings and values of a block's tables, in the order of the text; none reaches into another. */
export function tokensOf(block: PlacedBlock): readonly TableToken[] {
  const tokens: TableToken[] = [];
  for (const { table, causes } of block.judgements) {
    const wrong = causes().map(({ repair, broken }) => repair?.place ?? broken[0].relation.total);
    for (const heading of table.headings) add(tokens, block, heading.cell, 'heading', -1, false, false);
    for (const row of table.rows) {
      if (row.label) add(tokens, block, row.label, 'label', -1, false, false);
      row.cells?.forEach(({ cell, digits, state }, column) => {
        const place = { row: rowIndex(table.form, row.form.id), column };
        const isTotal = row.form.id === 'total' || /(?:^|\/|-)total$/.test(row.columns[column]?.id ?? '');
        const isWrong = wrong.some((other) => samePlace(other, place));
        add(tokens, block, state === 'number' ? digits : cell, 'value', column, isTotal, isWrong);
      });
    }
  }
  // In a torn table the label of a row may stand among the headings of the next piece, too: it is a label then.
  const inOrder = tokens.sort((a, b) => comparePositions(a.range.start, b.range.start) || rank(a) - rank(b));
  let end: Position = { line: -1, character: 0 };
  return inOrder.filter(({ range }) => {
    if (comparePositions(range.start, end) < 0) return false;
    end = range.end;
    return true;
  });
}

/** What counts more of tokens that begin together. */
function rank({ kind }: TableToken): number {
  return kind === 'heading' ? 1 : 0;
}

/** Tokens stand on one line each; what is empty or spans lines is left in its usual colour. */
function add(
  tokens: TableToken[],
  { lines, line }: PlacedBlock,
  span: Span,
  kind: TableToken['kind'],
  column: number,
  isTotal: boolean,
  isWrong: boolean,
): void {
  const range = moveRange(lines.range(span), line);
  if (range.start.line !== range.end.line || range.start.character >= range.end.character) return;
  tokens.push({ range, kind, column, isTotal, isWrong });
}
