import type { TableForm } from '../forms';
import { foldText } from '../text/fold';
import type { HeadingCell } from './table';

/** The headings of one header row that stand in another order than the form's, from the left. */
export type MisplacedHeadings = readonly [HeadingCell, ...HeadingCell[]];

/**
 * The first header row whose headings stand in another order than the form's, or `undefined`: then the values are not under
 * the columns they seem to be. A heading that is missing puts no other out of order.
 */
export function misplacedHeadings(
  form: TableForm,
  headings: readonly HeadingCell[],
): MisplacedHeadings | undefined {
  const inOrder = form.kind === 'cases' ? outcomesInOrder : columnsInOrder;
  for (let from = 0; from < headings.length; ) {
    const row = headings[from]?.row;
    let to = from + 1;
    while (to < headings.length && headings[to]?.row === row) to++;
    // A heading by itself is never out of order, and most header rows of a table two have no other.
    if (to - from > 1 && !inOrder(form, headings.slice(from, to))) {
      const [first, ...others] = headings.slice(from, to).filter(({ heads }) => heads === 'columns');
      if (first) return [first, ...others];
    }
    from = to;
  }
  return undefined;
}

/**
 * 总计 is left out: it heads the applications' last column from a row of its own, and wherever converters put that row's
 * cells its place says nothing.
 */
function columnsInOrder(form: TableForm, row: readonly HeadingCell[]): boolean {
  let last = -1;
  for (const { heads, id } of row) {
    const place = heads === 'rows' || id === 'total' ? -1 : placeOf(form, id);
    if (place < 0) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** The index of a column among those that stand beside it, or −1 for a heading of something else. */
function placeOf(form: TableForm, id: string): number {
  const own = form.columns.findIndex((column) => column.id === id);
  if (own >= 0) return own;
  for (const { columns } of form.rows) {
    const place = columns?.findIndex((column) => column.id === id) ?? -1;
    if (place >= 0) return place;
  }
  return -1;
}

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** Table four has the same five outcomes under each block; only header rows that name all five tell their order. */
function outcomesInOrder(_: TableForm, row: readonly HeadingCell[]): boolean {
  const named = new Map(row.map(({ cell, id }) => [cell, OUTCOMES.indexOf(id.split('/')[1] ?? '')]));
  const order: number[] = [];
  for (const cell of row[0]?.row.cells ?? []) {
    const outcome = named.get(cell) ?? (isTotal(cell.text) ? OUTCOMES.length - 1 : -1);
    if (outcome >= 0) order.push(outcome);
  }
  if (order.length === 0 || order.length % OUTCOMES.length !== 0) return true;
  const complete = OUTCOMES.every((_outcome, index) => order.includes(index));
  return !complete || order.every((outcome, index) => outcome === index % OUTCOMES.length);
}

/** 总计 means something else in other tables, so that it is no heading by its words alone. */
function isTotal(text: string): boolean {
  return text.length <= 6 && text.includes('计') && ['总计', '合计'].includes(foldText(text));
}
