import type { ColumnForm, RowForm } from '../../forms';
import type { ValueCell } from '../../model/table';
import { withoutInnerBlanks } from '../../syntax/spaced-quantity';

/** Whether a cell without a number would be one but for the blanks between its thousands. */
export function isSpacedNumber(cell: ValueCell): boolean {
  return cell.state === 'not-a-number' && withoutInnerBlanks(cell.cell.text) !== undefined;
}

/** Whether a cell holds an amount of money, whose decimals are no ornament. */
export function isAmount(row: RowForm, column: ColumnForm | undefined): boolean {
  return row.amount === true || column?.amount === true;
}
