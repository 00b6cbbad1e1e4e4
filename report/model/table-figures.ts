import { rowIndex, type TableForm } from '../forms';
import { applications2021 } from '../forms/applications';
import type { Layout } from '../syntax/grid';
import { type Exact, equal } from '../text/exact';
import { inOnePiece } from '../text/one-piece';
import type { Place, ValuesByPlace } from './relations';
import type { StatisticalTable } from './table';
import type { TypedCell } from './typed-cell';

/** Where there is no number: in a cell without one, and everywhere in a row that is missing or mis-shaped. */
const NONE = 0;

/** A number that does not fit into a character, such as one with decimals. */
const OTHER = 0xffff;

/** What is kept of a table beside its numbers. */
type TableHeader = Pick<TableFigures, 'form' | 'layout' | 'line' | 'inferred'>;

/** The numbers of a table as `TableFigures` keeps them. */
interface PackedNumbers {
  readonly values: string;
  readonly others: ReadonlyMap<number, Exact> | undefined;
  readonly width: number;
}

/**
 * The numbers of a statistical table and nothing else: what is kept of it for comparing it with prose and with other
 * tables. Where a number stands is found by reading the block again.
 */
export class TableFigures implements ValuesByPlace {
  /** The numbers of a table without any; it is there for what `LineMap.empty` is. */
  static readonly none = TableFigures.of({ form: applications2021, layout: 'tab', line: 0, rows: [] });

  readonly form: TableForm;
  readonly layout: Layout;
  /** The line of the table's first row, header included, from 0, counted from the start of the block. */
  readonly line: number;
  /** Whether any value was cut out of run-on digits by means of the form's own equations. */
  readonly inferred: boolean;
  /**
   * The numbers of all rows, one row behind the other, each as the character one above it: a document has many tables,
   * and an array takes four times the memory or more.
   */
  readonly #values: string;
  /** The numbers that do not fit into a character, by their places among the values. */
  readonly #others: ReadonlyMap<number, Exact> | undefined;
  /** The places whose numbers somebody has asked for; all of them once nobody knows any longer. */
  #asked: Set<number> | 'all' | undefined;
  /**
   * How many places a row takes: the first says how many numbers it has, or nothing for a row that is missing or
   * mis-shaped.
   */
  readonly #width: number;

  private constructor(table: TableHeader, packed: PackedNumbers) {
    this.form = table.form;
    this.layout = table.layout;
    this.line = table.line;
    this.inferred = table.inferred;
    this.#values = packed.values;
    this.#others = packed.others;
    this.#width = packed.width;
  }

  /** The numbers of a table. */
  static of(table: Pick<StatisticalTable, 'form' | 'layout' | 'line' | 'rows'>): TableFigures {
    const { form, layout, line, rows } = table;
    const inferred = rows.some((row) => row.inferred);
    return new TableFigures({ form, layout, line, inferred }, packedNumbers(form, rows));
  }

  /** The numbers of the same table after one that it had has become another; all of them are the same without one. */
  retyped(typed: Pick<TypedCell, 'place' | 'number'> | undefined): TableFigures {
    const packed = { values: this.#values, others: this.#others, width: this.#width };
    return new TableFigures(this, typed ? withNumber(packed, typed) : packed);
  }

  value({ row, column }: Place): Exact | undefined {
    const place = column + 1;
    return place < 1 || place >= this.#width ? undefined : this.#at(row * this.#width + place);
  }

  #at(place: number): Exact | undefined {
    this.#asked ??= new Set();
    if (this.#asked !== 'all') this.#asked.add(place);
    return this.#numberAt(place);
  }

  #numberAt(place: number): Exact | undefined {
    const code = this.#values.charCodeAt(place);
    if (code === OTHER) return this.#others?.get(place);
    // Behind the last row there is no character, which makes no number.
    return code > NONE ? code - 1 : undefined;
  }

  /** Whether a table is the same as another but for its numbers: it has one wherever the other has one. */
  hasOutlineOf(other: TableFigures): boolean {
    const [mine, others] = [this.#values, other.#values];
    if (this.form !== other.form || this.layout !== other.layout || this.line !== other.line) return false;
    if (this.inferred !== other.inferred || this.#width !== other.#width || mine.length !== others.length)
      return false;
    for (let place = 0; place < mine.length; place++) {
      const [code, otherCode] = [mine.charCodeAt(place), others.charCodeAt(place)];
      const isCount = place % this.#width === 0;
      if (isCount ? code !== otherCode : (code === NONE) !== (otherCode === NONE)) return false;
    }
    return true;
  }

  /**
   * Whether the table has the numbers that another of the same outline was asked for. If so it counts as asked for them
   * itself from then on.
   */
  hasNumbersAskedOf(other: TableFigures): boolean {
    const asked = other.#asked;
    if (asked === 'all') return false;
    for (const place of asked ?? []) {
      const [mine, others] = [this.#numberAt(place), other.#numberAt(place)];
      if (mine !== others && (mine === undefined || others === undefined || !equal(mine, others)))
        return false;
    }
    this.#asked = asked;
    return true;
  }

  /** Lets go of the knowledge which numbers were asked for. */
  forget(): void {
    this.#asked = 'all';
  }

  /** The number of a row in a column, both by their ids in the form; `undefined` when there is none. */
  of(rowId: string, columnId: string): Exact | undefined {
    const row = rowIndex(this.form, rowId);
    const columns = this.form.rows[row]?.columns ?? this.form.columns;
    return this.value({ row, column: columns.findIndex((column) => column.id === columnId) });
  }

  /** Whether the table has a row, by its id, with all its cells; it makes no difference which numbers are in them. */
  hasRow(rowId: string): boolean {
    const row = rowIndex(this.form, rowId);
    return row >= 0 && this.#numberAt(row * this.#width) !== undefined;
  }

  /** The numbers of a row by its id, in the order of its columns; `undefined` when the row is missing or mis-shaped. */
  row(rowId: string): readonly (Exact | undefined)[] | undefined {
    const row = rowIndex(this.form, rowId);
    const from = row * this.#width;
    const count = row < 0 ? undefined : this.#at(from);
    if (typeof count !== 'number') return undefined;
    return Array.from({ length: count }, (_, column) => this.#at(from + 1 + column));
  }
}

/** The character that stands for a number: whole numbers from 0 have one, as long as it lasts. */
function packedNumbers(form: TableForm, rows: StatisticalTable['rows']): PackedNumbers {
  const width = 1 + rows.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0);
  const codes: number[] = new Array(form.rows.length * width).fill(NONE);
  let others: Map<number, Exact> | undefined;
  for (const row of rows) {
    if (!row.cells) continue;
    let place = rowIndex(form, row.form.id) * width;
    codes[place] = codeOf(row.cells.length);
    for (const { value } of row.cells) {
      const code = codeOf(value);
      codes[++place] = code;
      if (code === OTHER && value !== undefined) {
        others ??= new Map();
        others.set(place, value);
      }
    }
  }
  return { values: String.fromCharCode(...codes), others, width };
}

function withNumber(
  { values, others, width }: PackedNumbers,
  { place: { row, column }, number }: Pick<TypedCell, 'place' | 'number'>,
): PackedNumbers {
  const place = row * width + column + 1;
  const code = codeOf(number);
  const packed = `${values.slice(0, place)}${String.fromCharCode(code)}${values.slice(place + 1)}`;
  return {
    values: inOnePiece(packed),
    others: withOther(others, place, code === OTHER ? number : undefined),
    width,
  };
}

function withOther(
  others: PackedNumbers['others'],
  place: number,
  number: Exact | undefined,
): PackedNumbers['others'] {
  if (number === undefined && !others?.has(place)) return others;
  const changed = new Map(others);
  if (number === undefined) changed.delete(place);
  else changed.set(place, number);
  return changed;
}

function codeOf(value: Exact | undefined): number {
  if (value === undefined) return NONE;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < OTHER - 1
    ? value + 1
    : OTHER;
}
