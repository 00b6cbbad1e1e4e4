import type { TableForm } from '../forms';
import type { Relation } from './relations';
import {
  columnRelations,
  MOST_STEPS,
  narrowByColumns,
  type RowReadings,
  rowsOfRelations,
  type SearchBudget,
  type WrongRow,
  wrongRow,
} from './run-on-columns';
import { mayHideBlank, type Split } from './run-on-digits';

/** A run-on table as it stands in the text: the digits of its rows, by the row's index in the form. */
export interface RunOnTable {
  readonly form: TableForm;
  readonly relations: readonly Relation[];
  readonly digits: ReadonlyMap<number, string>;
  /** Whether each row's last value is the total of the others. */
  readonly hasTotals: boolean;
}

/** Readings that may be believed, and whether the columns bear them out. */
export interface TrustedReadings {
  readonly readings: RowReadings;
  readonly proven: boolean;
  /** The only row that does not add up, where its digits show which of its values is wrong. */
  readonly wrong?: WrongRow;
}

/**
 * Those readings of a table's rows that may be believed, given the ones that each row allows by itself. A wrong number,
 * or a blank that left no trace, can make digits fall apart into other numbers whose total comes out, too. So the
 * columns must bear the rows out. Where they do not, the fault must lie in one row that all others explain; where it is
 * not found, only rows are believed that no blank could have made. A table that is cut off is believed as far as it
 * goes.
 */
export function trustedReadings(table: RunOnTable, own: RowReadings): TrustedReadings {
  const budget = { steps: MOST_STEPS };
  const proven = narrowByColumns(table.form, table.relations, own, budget);
  if (proven) return { readings: proven, proven: true };
  const rows = rowsOfRelations(columnRelations(table.relations));
  const unread = rows.filter((row) => (own.get(row)?.length ?? 0) === 0);
  if (rows.length === 0 || isCutOff(rows, unread)) return { readings: own, proven: false };
  const explained = unread.length > 1 ? undefined : withOneFault(table, own, unread, rows, budget);
  const wrong = explained && wrongIn(table, explained, unread, rows);
  if (explained && wrong)
    return { readings: new Map([...explained, [wrong.index, [wrong.split]]]), proven: false, wrong };
  return { readings: explained ?? certainReadings(table, own), proven: false };
}

/** The wrong value of the only row that could not be read, where all others were read in one way. */
function wrongIn(
  { relations, digits }: RunOnTable,
  readings: RowReadings,
  [index, another]: readonly number[],
  rows: readonly number[],
): WrongRow | undefined {
  if (index === undefined || another !== undefined) return undefined;
  const others = new Map<number, Split>();
  for (const row of rows) {
    const [only, second] = readings.get(row) ?? [];
    if (row !== index && (!only || second)) return undefined;
    if (row !== index && only) others.set(row, only);
  }
  return wrongRow(relations, others, { index, digits: digits.get(index) ?? '' });
}

/** Whether several rows are missing, and none of them between two others. */
function isCutOff(rows: readonly number[], unread: readonly number[]): boolean {
  const read = rows.filter((row) => !unread.includes(row));
  const first = Math.min(...read);
  const last = Math.max(...read);
  return unread.length > 1 && unread.every((row) => row < first || row > last);
}

/**
 * The readings that are the same wherever the fault is, if it can be in one row: the one without a reading, or any.
 * That row itself is not read. `undefined` where no single row explains the table.
 */
function withOneFault(
  { form, relations, digits }: RunOnTable,
  own: RowReadings,
  unread: readonly number[],
  rows: readonly number[],
  budget: SearchBudget,
): RowReadings | undefined {
  const suspects = unread.length > 0 ? unread : rows;
  const explanations = suspects.flatMap((index) => {
    const open = { index, digits: digits.get(index) ?? '' };
    const readings = narrowByColumns(form, relations, own, budget, open);
    return readings ? [{ index, readings }] : [];
  });
  if (explanations.length === 0 || budget.steps < 0) return undefined;
  const agreed = [...own.keys()].map((row) => {
    const suspected = explanations.some(({ index }) => index === row);
    const found = new Set(explanations.flatMap(({ readings }) => readings.get(row) ?? []));
    return [row, suspected ? [] : [...found]] as const;
  });
  return new Map(agreed);
}

/** The readings of rows that no blank could have made. */
function certainReadings({ form, digits, hasTotals }: RunOnTable, own: RowReadings): RowReadings {
  const certain = (row: number): readonly Split[] => {
    const columns = (form.rows[row]?.columns ?? form.columns).length;
    return mayHideBlank(digits.get(row) ?? '', columns, hasTotals) ? [] : (own.get(row) ?? []);
  };
  return new Map([...own.keys()].map((row) => [row, certain(row)]));
}
