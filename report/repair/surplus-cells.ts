import { rowIndex } from '../forms';
import type { CellsByPlace } from '../model/judged-relations';
import { excessOf, isConfirmed, relationsOf, type ValuesByPlace } from '../model/relations';
import type { StatisticalTable, TableRow } from '../model/table';
import type { Cell } from '../syntax/grid';
import { readQuantity } from '../syntax/quantity';
import { type Exact, formatExact } from '../text/exact';

/** The one way to read a row with too many cells. */
export interface SurplusReading {
  readonly values: readonly Exact[];
  /** The cells to leave out. */
  readonly surplus: readonly Cell[];
  /** Whether all cells of the row hold the same number, so that leaving one out cannot change what the row says. */
  readonly neutral: boolean;
}

/** More surplus cells than this are no slip but another layout. */
const MOST_SURPLUS = 2;

/**
 * The one reading of a row with surplus cells: leaving them out must satisfy the row and every relation that can then
 * be checked. `undefined` when no reading does, when two different ones do, or when the row has too few cells.
 */
export function readSurplusRow(
  table: StatisticalTable,
  row: TableRow,
  cells: CellsByPlace,
): SurplusReading | undefined {
  const surplusCount = row.found.length - row.columns.length;
  const values = row.found.map((cell) => readQuantity(cell.text)?.value);
  if (row.cells !== undefined || surplusCount < 1 || surplusCount > MOST_SURPLUS) return undefined;
  const readings = new Map<string, SurplusReading>();
  for (const left of choices(row.found.length, surplusCount)) {
    const kept = values.filter((_, index) => !left.includes(index));
    const reading = allNumbers(kept);
    if (!reading || !satisfiesAll(table, row, reading, cells)) continue;
    readings.set(reading.map(formatExact).join(' '), {
      values: reading,
      surplus: row.found.filter((_, index) => left.includes(index)),
      neutral: new Set(values.map((value) => (value === undefined ? '' : formatExact(value)))).size === 1,
    });
  }
  const [only, another] = readings.values();
  return another === undefined ? only : undefined;
}

function allNumbers(values: readonly (Exact | undefined)[]): Exact[] | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length === values.length ? numbers : undefined;
}

/**
 * Whether every relation through a row holds, or cannot be checked, when the row has these values beside those of other
 * rows.
 */
export function satisfiesAll(
  table: StatisticalTable,
  row: TableRow,
  reading: readonly (Exact | undefined)[],
  cells: ValuesByPlace,
): boolean {
  const index = rowIndex(table.form, row.form.id);
  const tried: ValuesByPlace = {
    value: (place) => (place.row === index ? reading[place.column] : cells.value(place)),
  };
  return relationsOf(table.form)
    .filter((relation) => isConfirmed(relation) && relation.terms.some((term) => term.row === index))
    .every((relation) => (excessOf(relation, tried) ?? 0) === 0);
}

/** Every way to choose one or two of so many indices, the later ones first. */
function choices(length: number, count: number): number[][] {
  const chosen: number[][] = [];
  for (let first = 0; first < length; first++) {
    if (count === 1) chosen.push([first]);
    else for (let second = first + 1; second < length; second++) chosen.push([first, second]);
  }
  return chosen;
}
