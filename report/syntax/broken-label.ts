import { isFiller } from './blanks';
import type { Cell, GridRow } from './grid';
import type { LabelKnowledge } from './grid-reader';
import { joinCells } from './joined-cells';
import { isValue } from './quantity';

/** What labels of the forms begin with; a piece from the middle of one hardly ever does. */
const NUMBERING = '（(0123456789一二三四五六七八九十';

/** A longer piece of a line is prose, and no part of a label. */
const LONGEST_PIECE = 40;

/**
 * Whether a row with values begins with words that are no label, so that they may be the rest of one. Nearly all are
 * told by the first character.
 */
export function mayGoOn({ cells }: GridRow, labels: LabelKnowledge): boolean {
  const text = cells[0]?.text ?? '';
  if (text === '' || text.length > LONGEST_PIECE || NUMBERING.includes(text.charAt(0))) return false;
  return cells.some((cell) => isValue(cell.text)) && !labels.isExactLabel(text);
}

/** A line with its cells. */
export interface CellsOnLine {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly Cell[];
}

/**
 * A row of which the label is broken over two lines, as an editor of tables leaves it that writes line ends within
 * cells: the end of the line before and the row's first cell together are a label of a form. It begins on that line,
 * whose cells are given. `undefined` for every other row.
 */
export function withBrokenLabel(
  row: GridRow,
  { line, text: before, cells }: CellsOnLine,
  labels: LabelKnowledge,
): GridRow | undefined {
  const [first, ...rest] = row.cells;
  if (!first || !mayGoOn(row, labels) || before.length > 2 * LONGEST_PIECE || isFiller(before))
    return undefined;
  const piece = cells.at(-1);
  if (!piece || piece.text === '' || cells.some((cell) => isValue(cell.text))) return undefined;
  const label = joinCells([piece, first]);
  if (!label || labels.isExactLabel(piece.text) || !labels.isExactLabel(label.text)) return undefined;
  return { line, cells: [...cells.slice(0, -1), label, ...rest] };
}
