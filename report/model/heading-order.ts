import { type TableForm, tableForms } from '../forms';
import { foldText } from '../text/fold';
import type { HeadingCell } from './table';

/** The headings of one header row that stand in another order than the form's, from the left. */
export type MisplacedHeadings = readonly [HeadingCell, ...HeadingCell[]];

/**
 * The first header row whose headings stand in another order than the form's, or `undefined`: then the values are not
 * under the columns they seem to be. A heading that is missing puts no other out of order.
 */
export function misplacedHeadings(
  form: TableForm,
  headings: readonly HeadingCell[],
): MisplacedHeadings | undefined {
  const inOrder = (row: readonly HeadingCell[]) =>
    form.kind === 'cases' ? outcomesInOrder(row) : columnsInOrder(form, row);
  for (let from = 0; from < headings.length; ) {
    const row = headings[from]?.row;
    let to = from + 1;
    while (to < headings.length && headings[to]?.row === row) to++;
    // A heading by itself is never out of order, and most header rows of a table two have no other.
    if (to - from > 1 && !inOrder(headings.slice(from, to))) {
      const [first, ...others] = headings.slice(from, to).filter(({ heads }) => heads === 'columns');
      if (first) return [first, ...others];
    }
    from = to;
  }
  return undefined;
}

/**
 * 总计 is left out: it heads the applications' last column from a row of its own, and wherever converters put that
 * row's cells its place says nothing.
 */
function columnsInOrder(form: TableForm, row: readonly HeadingCell[]): boolean {
  let last = -1;
  for (const { heads, id } of row) {
    const place = heads === 'rows' || id === 'total' ? -1 : (places.get(form)?.get(id) ?? -1);
    if (place < 0) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** By the ids of each form's columns, their indices among those that stand beside them. */
const places: ReadonlyMap<TableForm, ReadonlyMap<string, number>> = new Map(
  tableForms.map((form) => [form, placesOf(form)]),
);

function placesOf(form: TableForm): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const columns of [form.columns, ...form.rows.map((row) => row.columns ?? [])])
    columns.forEach(({ id }, index) => {
      if (!found.has(id)) found.set(id, index);
    });
  return found;
}

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** Table four has the same five outcomes under each block; only header rows that name all five tell their order. */
function outcomesInOrder(row: readonly HeadingCell[]): boolean {
  const order: number[] = [];
  for (const cell of row[0]?.row.cells ?? []) {
    const heading = row.find((candidate) => candidate.cell === cell);
    const outcome = heading ? outcomeOf(heading.id) : isTotal(cell.text) ? OUTCOMES.length - 1 : -1;
    if (outcome >= 0) order.push(outcome);
  }
  if (order.length === 0 || order.length % OUTCOMES.length !== 0) return true;
  const complete = OUTCOMES.every((_outcome, index) => order.includes(index));
  return !complete || order.every((outcome, index) => outcome === index % OUTCOMES.length);
}

/** The place of an outcome among the five; −1 for another column. */
function outcomeOf(id: string): number {
  const block = id.indexOf('/');
  return block < 0 ? -1 : OUTCOMES.indexOf(id.slice(block + 1));
}

/** 总计 means something else in other tables, so that it is no heading by its words alone. */
function isTotal(text: string): boolean {
  return text.length <= 6 && text.includes('计') && ['总计', '合计'].includes(foldText(text));
}
