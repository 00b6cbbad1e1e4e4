import { rowIndex, type TableForm } from '../../forms';
import type { ValueCell } from '../../model/table';
import { toNumber } from '../../text/exact';
import type { TableJudgement } from '../judgement';

/** The number of a row in the 总计 column, with the cell it stands in. */
export interface RowTotal {
  readonly cell: ValueCell;
  readonly value: number;
}

/** The total over all applicants that a row of table three states; `undefined` where it states none. */
export function rowTotal({ table, cells }: TableJudgement, id: string): RowTotal | undefined {
  const cell = cells.at({ row: rowIndex(table.form, id), column: totalColumn(table.form) });
  return cell?.value === undefined ? undefined : { cell, value: toNumber(cell.value) };
}

function totalColumn(form: TableForm): number {
  return form.columns.length - 1;
}
