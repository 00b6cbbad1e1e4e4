import fc from 'fast-check';
import { tableForm } from '../../../report/forms';

/** The figures of a report: tables two, three and four of one form, all relations of which hold. */
export interface Figures {
  readonly form: '2019' | '2021';
  /** By the id of the row; as many values as the row has columns in the form. */
  readonly proactive: ReadonlyMap<string, readonly number[]>;
  /** By the id of the row, in the form's order; seven values each. */
  readonly applications: ReadonlyMap<string, readonly number[]>;
  /** Three blocks of five. */
  readonly cases: readonly number[];
}

/** The kinds of applicant, without their total. */
const APPLICANTS = 6;

const BLOCKS = 3;

/** Most cells of real reports are zero, some are small, and a city's are large. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.nat(9999) },
);

const smallCount = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(12) });

const rowOf = (value: fc.Arbitrary<number>, length: number) =>
  fc.array(value, { minLength: length, maxLength: length });

/** Figures of any size; with `small`, those of a district or a bureau, which seldom have two digits. */
export function anyFigures(size: 'any' | 'small' = 'any'): fc.Arbitrary<Figures> {
  const value = size === 'small' ? smallCount : count;
  return fc.constantFrom('2019' as const, '2021' as const).chain((form) =>
    fc
      .record({
        proactive: rowOf(value, 24),
        // Results first, then the rows 四 and 二; 一 is what makes the balance hold.
        leaves: fc.array(rowOf(value, APPLICANTS), {
          minLength: resultRows(form).length + 2,
          maxLength: resultRows(form).length + 2,
        }),
        cases: fc.array(rowOf(value, 4), { minLength: BLOCKS, maxLength: BLOCKS }),
      })
      .map(({ proactive, leaves, cases }) => ({
        form,
        proactive: proactiveRows(form, proactive),
        applications: applicationRows(form, leaves),
        cases: cases.flatMap(withTotal),
      })),
  );
}

/** The rows that （七）总计 adds up. */
function resultRows(form: '2019' | '2021'): readonly string[] {
  const apart = new Set(['new', 'carried-in', 'total', 'carried-out']);
  return (tableForm('applications', form)?.rows ?? []).map((row) => row.id).filter((id) => !apart.has(id));
}

function applicationRows(form: '2019' | '2021', leaves: readonly number[][]): Map<string, number[]> {
  const results = leaves.slice(0, -2);
  const zeros = Array.from({ length: APPLICANTS }, () => 0);
  const total = results.reduce((sums, row) => sums.map((sum, column) => sum + (row[column] ?? 0)), zeros);
  const after = leaves.at(-2) ?? zeros;
  const concludedAndAfter = total.map((sum, column) => sum + (after[column] ?? 0));
  // As much of 二 as there is room for.
  const before = concludedAndAfter.map((sum, column) => Math.min(sum, leaves.at(-1)?.[column] ?? 0));
  const received = concludedAndAfter.map((sum, column) => sum - (before[column] ?? 0));
  const rows: (readonly [string, number[]])[] = [
    ['new', received],
    ['carried-in', before],
    ...resultRows(form).map((id, index) => [id, results[index] ?? zeros] as const),
    ['total', total],
    ['carried-out', after],
  ];
  return new Map(rows.map(([id, values]) => [id, withTotal(values)]));
}

function proactiveRows(form: '2019' | '2021', values: readonly number[]): Map<string, number[]> {
  const table = tableForm('proactive', form);
  let at = 0;
  return new Map(
    (table?.rows ?? []).map((row) => {
      const columns = (row.columns ?? table?.columns ?? []).length;
      at += columns;
      return [row.id, values.slice(at - columns, at)];
    }),
  );
}

function withTotal(values: readonly number[]): number[] {
  return [...values, values.reduce((sum, value) => sum + value, 0)];
}
