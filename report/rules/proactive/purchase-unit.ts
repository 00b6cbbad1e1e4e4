import type { TableRow } from '../../model/table';
import { withoutTags } from '../../syntax/markup';
import type { TableJudgement } from '../judgement';
import { cellOf } from './rows';

/** The units in which amounts of purchases are given, with the power of ten that makes them yuan. */
export const amountUnits = { 元: 0, 万元: 4, 亿元: 8 } as const;

/** One of `amountUnits`. */
export type AmountUnit = keyof typeof amountUnits;

/** A unit may follow the amount in a cell, or on a line, of its own. */
const SEARCHED_BEHIND = 30;

/** A heading farther before its row than this is that of another table. */
const SEARCHED_BEFORE = 2000;

/**
 * The unit that is given for the amount of purchases: in its cell, in the heading, or anywhere from there to right
 * behind it.
 */
export function unitOfPurchases(judgement: TableJudgement, row: TableRow): AmountUnit | undefined {
  const { table, block } = judgement;
  const amount = cellOf(row, 'purchase-amount');
  if (!amount) return undefined;
  const own = unitIn(amount.cell.text);
  if (own) return own;
  const heading = table.headings.find(({ id }) => id === 'purchase-amount')?.cell.start;
  const from = Math.min(heading ?? amount.cell.start, row.label?.start ?? amount.cell.start);
  const start = Math.max(from, amount.cell.start - SEARCHED_BEFORE);
  return unitIn(withoutTags(block.text.slice(start, amount.cell.end + SEARCHED_BEHIND)));
}

function unitIn(text: string): AmountUnit | undefined {
  const unit = /[万萬亿億]?元/.exec(text)?.[0];
  if (unit === undefined) return undefined;
  if (unit.length === 1) return '元';
  return /[万萬]/.test(unit) ? '万元' : '亿元';
}
