import type { Cell } from '../syntax/grid';
import { plainInteger, readQuantity } from '../syntax/quantity';
import type { ValueCell } from './table';

/** What a cell holds: a number, nothing, or something that is no number. */
export function valueCell(cell: Cell): ValueCell {
  if (cell.text === '') return { cell, value: undefined, state: 'blank', digits: cell };
  const plain = plainInteger(cell.text);
  if (plain !== undefined) return { cell, value: plain, state: 'number', digits: cell };
  const quantity = readQuantity(cell.text);
  if (!quantity) return { cell, value: undefined, state: 'not-a-number', digits: cell };
  const { digits, value } = quantity;
  // Entities and mark-up inside a cell's content make its source longer than its text; then it is replaced as a whole.
  const whole = digits.end - digits.start === cell.text.length;
  if (whole || cell.end - cell.start !== cell.text.length)
    return { cell, value, state: 'number', digits: cell };
  return {
    cell,
    value,
    state: 'number',
    digits: { start: cell.start + digits.start, end: cell.start + digits.end },
  };
}
