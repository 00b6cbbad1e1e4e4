import { expect, it } from 'vitest';
import { Random } from '../random';
import { publishedTables, seedTables, sparseTable } from './clean-tables';
import { judge, writtenChanges } from './judged-table';
import { anyCell, otherValue, withMistakes } from './mistakes';

const CASES = 10_000;
const SEED = Number(process.env.GOUJI_SEED ?? 20190415);

it(`one wrong number in table three is located, with the number it was: ${CASES} random cases (GOUJI_SEED=${SEED})`, () => {
  const random = new Random(SEED);
  const kept = [...seedTables(), ...publishedTables(random)];
  const forms = new Map<string, number>();
  const mistaken: unknown[] = [];
  for (let made = 0; made < CASES; made++) {
    // A new table every ten cases, and as often one of those that are kept.
    if (made % 10 === 0) kept.push(sparseTable(random));
    const table = kept[random.below(kept.length)];
    if (!table) throw new Error('there are no tables');
    const cell = anyCell(random, table.values.length);
    const right = table.values[cell[0]]?.[cell[1]] ?? 0;
    const numbers = withMistakes(table.values, [{ cell, value: otherValue(random, right) }]);
    const { causes, broken } = judge(table.form, numbers);
    const [cause, another] = causes;
    const located =
      another === undefined &&
      cause?.certain === true &&
      cause.repair !== undefined &&
      cause.broken.length === broken.length &&
      writtenChanges([cause.repair]) === `${cell[0]}/${cell[1]}=${right}`;
    if (!located) mistaken.push({ table: table.name, cell, numbers });
    forms.set(table.form, (forms.get(table.form) ?? 0) + 1);
  }
  expect(mistaken).toEqual([]);
  for (const form of ['2019', '2021']) expect(forms.get(form)).toBeGreaterThan(CASES / 4);
}, 60_000);
