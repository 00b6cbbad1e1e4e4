import { caseColumnCount } from '../forms';
import type { GridRow } from '../syntax/grid';
import { isValue } from '../syntax/quantity';
import { LONGEST_ODD_VALUE, type RowLabels } from './row-labels';

/** Of table four's values at least so many are numbers where something else stands for one of them. */
const FEWEST_VALUES = 10;

/**
 * Whether a row is table four's only one with something else than a number in a cell or two: it has just as many cells
 * as the table has values, nearly all of them numbers, and no words of the form. What it begins with is the name of a
 * row unless it has a digit, or is a single character.
 */
export function holdsOddValue({ cells }: GridRow, { row, headings }: RowLabels): boolean {
  if (row || headings.length > 0 || cells.length !== caseColumnCount) return false;
  const odd = cells.filter(({ text }) => text !== '' && !isValue(text));
  const [first] = cells;
  if (odd.length === 0 || odd.length > caseColumnCount - FEWEST_VALUES || !first) return false;
  if (odd.includes(first) && first.text.length > 1 && !/\d/.test(first.text)) return false;
  return (
    odd.every(({ text }) => text.length <= LONGEST_ODD_VALUE) &&
    cells.filter(({ text }) => isValue(text)).length >= FEWEST_VALUES
  );
}
