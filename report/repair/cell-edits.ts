import type { CellsByPlace } from '../model/judged-relations';
import type { ValueCell } from '../model/table';
import type { Cell } from '../syntax/grid';
import { writeLike } from '../syntax/quantity';
import { type Exact, formatExact } from '../text/exact';
import type { LineMap } from '../text/lines';
import type { TextEdit } from '../text/position';
import type { NewValue } from './totals';

/**
 * Writes a number into a cell. Only the characters of the number are replaced: its unit, the blanks around it and the
 * width of its digits stay. Text that is no number, such as `/`, is replaced as a whole; a blank cell is filled.
 */
export function writeNumber(cell: ValueCell, value: Exact, block: LineMap): TextEdit {
  const old = block.text.slice(cell.digits.start, cell.digits.end);
  return { range: block.range(cell.digits), newText: writeLike(old, formatExact(value)) };
}

/** The edits that put new values into a table, in the order given. */
export function writeValues(values: readonly NewValue[], cells: CellsByPlace, block: LineMap): TextEdit[] {
  return values.flatMap(({ place, value }) => {
    const cell = cells.at(place);
    return cell ? [writeNumber(cell, value, block)] : [];
  });
}

/** Takes a cell out of its row, the separator before it included. */
export function removeCell(cell: Cell, block: LineMap): TextEdit {
  return { range: block.range({ start: cell.outerStart, end: cell.outerEnd }), newText: '' };
}
