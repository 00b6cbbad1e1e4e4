import type { ContentRow, Contents } from './contents';
import type { Piece } from './placed-text';

/** What the rows of table three hold as printed, by their ids; a cell without a number is `undefined`. */
export type Printed = ReadonlyMap<string, readonly (number | undefined)[]>;

/** Contents with faults, and what is printed in them. */
export interface FaultyContents {
  readonly contents: Contents;
  readonly printed: Printed;
}

/** Where a fault is made: a row and a column, counted from 0 and wrapped around. */
export interface FaultPlace {
  readonly row: number;
  readonly column: number;
}

/** A row as a fault finds it. */
interface Found {
  readonly rows: readonly ContentRow[];
  readonly printed: Printed;
  readonly at: number;
  readonly row: ContentRow;
  readonly id: string;
  readonly column: number;
}

/** Something that goes wrong with one row; `undefined` where it cannot. */
type Fault = (found: Found) => Pick<Found, 'rows' | 'printed'> | undefined;

/** What goes wrong in reports, and in the programs that take their text, by what it is called. */
export const faults: Readonly<Record<string, Fault>> = {
  'a blank cell': (found) => withValue(found, '', undefined),
  'a wrong number': (found) => {
    const wrong = numberOf(found.row.values[found.column]) + 1 + (found.column % 3) * 10;
    return withValue(found, String(wrong), wrong);
  },
  'a row left out': ({ rows, printed, at, id }) => ({
    rows: rows.filter((_, index) => index !== at),
    printed: new Map([...printed].filter(([key]) => key !== id)),
  }),
  'a label lost': (found) => withLabel(found, ''),
  'a label misspelt': (found) => {
    const label = found.row.labels.at(-1) ?? '';
    const at = 2 + (found.column % Math.max(1, label.length - 3));
    return withLabel(found, `${label.slice(0, at)}某${label.slice(at + 1)}`);
  },
  'a row too many': ({ rows, printed, at, row }) => {
    const values = row.values.map((value) => ({ text: String(numberOf(value) + 2) }));
    const added = { labels: [...row.labels.slice(0, -1), '另有情形'], values };
    return { rows: rows.toSpliced(at, 0, added), printed };
  },
  'a subtotal': ({ rows, printed, row }) => {
    const members = membersOf(rows, row);
    const [first] = members;
    return first && { rows: rows.toSpliced(rows.indexOf(first), 0, sumOf(members, first)), printed };
  },
  'a subtotal for its items': ({ rows, printed, row }) => {
    const members = membersOf(rows, row);
    const [first] = members;
    if (!first) return undefined;
    const sum = sumOf(members, first);
    const lost = new Set(members.map(idOf));
    const left = [...printed].filter(([id]) => !lost.has(id));
    const isRow = sum.labels.at(-1)?.startsWith('（六）') === true;
    return {
      rows: rows.toSpliced(rows.indexOf(first), members.length, sum),
      printed: new Map(isRow ? [...left, ['other', sum.values.map(numberOf)]] : left),
    };
  },
};

/** Contents with one more fault; the same contents where the fault cannot be made, or the row has one already. */
export function withFault(
  { contents, printed }: FaultyContents,
  name: string,
  place: FaultPlace,
): FaultyContents {
  const rows = contents.applications;
  const at = place.row % rows.length;
  const row = rows[at];
  const id = row && idOf(row);
  if (!row || !id) return { contents, printed };
  const faulty = faults[name]?.({ rows, printed, at, row, id, column: place.column % row.values.length });
  return faulty
    ? { contents: { ...contents, applications: faulty.rows }, printed: faulty.printed }
    : { contents, printed };
}

function idOf(row: ContentRow): string {
  return row.values[0]?.name?.split(' ')[1] ?? '';
}

function numberOf(value: Piece | undefined): number {
  return Number(value?.text ?? '');
}

function withValue(
  { rows, printed, at, row, id, column }: Found,
  text: string,
  value: number | undefined,
): ReturnType<Fault> {
  const values = row.values.map((cell, index) => (index === column ? { ...cell, text } : cell));
  const before = printed.get(id);
  return {
    rows: rows.with(at, { ...row, values }),
    printed: before ? new Map([...printed, [id, before.with(column, value)]]) : printed,
  };
}

function withLabel({ rows, printed, at, row }: Found, label: string): ReturnType<Fault> {
  return { rows: rows.with(at, { ...row, labels: [...row.labels.slice(0, -1), label] }), printed };
}

/** The rows under the same group as a row; none where it stands under none. */
function membersOf(rows: readonly ContentRow[], { labels }: ContentRow): readonly ContentRow[] {
  return labels.length < 3 ? [] : rows.filter((row) => row.labels.length > 2 && row.labels[1] === labels[1]);
}

/** A row with the label of a group and the sums of its rows. */
function sumOf(members: readonly ContentRow[], { labels, values }: ContentRow): ContentRow {
  const sums = values.map((_, column) => members.reduce((sum, row) => sum + numberOf(row.values[column]), 0));
  return { labels: labels.slice(0, 2), values: sums.map((sum) => ({ text: String(sum) })) };
}
