import { expect } from 'vitest';
import type { Random } from '../random';
import { type CleanTable, publishedTables, seedTables, sparseTable } from './clean-tables';
import type { Numbers } from './equations';
import type { Found } from './exhaustive-search';
import { judge, writtenChanges } from './judged-table';
import { type Mistake, withMistakes } from './mistakes';

/** A table with wrong numbers in it. */
export interface WrongTable {
  readonly form: '2019' | '2021';
  readonly numbers: readonly (readonly number[])[];
}

/** How mistakes are chosen for a clean table. */
export type Spoil = (random: Random, values: CleanTable['values']) => readonly Mistake[];

/** Clean tables of every kind, spoilt. */
export function* wrongTables(random: Random, count: number, spoil: Spoil): Generator<WrongTable> {
  const kept = [...seedTables(), ...publishedTables(random)];
  for (let made = 0; made < count; made++) {
    const { form, values } = kept[random.below(2 * kept.length)] ?? sparseTable(random);
    yield { form, numbers: withMistakes(values, spoil(random, values)) };
  }
}

/** What is said of a table: how many numbers must change, and every way in which so few will do. */
export interface Said {
  readonly size: Found['size'];
  readonly repairs: readonly string[];
}

/** What the product says of a table; its causes must share out the broken relations among them. */
export function saidOf(form: '2019' | '2021', numbers: Numbers): Said {
  const { causes, broken } = judge(form, numbers);
  expect(causes.flatMap((cause) => cause.broken)).toHaveLength(broken.length);
  expect(new Set(causes.flatMap((cause) => cause.broken))).toEqual(new Set(broken));
  const repairs = causes.flatMap((cause) => cause.repairs.map(({ changes }) => writtenChanges(changes)));
  const size = causes.length === 0 ? 0 : (causes[0]?.repairs[0]?.changes.length ?? 'more');
  for (const { repair, repairs: own } of causes) {
    expect(repair).toBe(size === 1 && own.length === 1 ? own[0]?.changes[0] : undefined);
  }
  return { size, repairs: [...new Set(repairs)].sort() };
}
