import { describe, expect, it } from 'vitest';
import { type TableForm, tableForm } from '../../../report/forms';
import { type Relation, relationsOf, samePlace } from '../../../report/model/relations';
import { Random } from '../random';
import type { CleanTable } from './clean-tables';
import { COLUMNS, equationsOf, excessIn, type Numbers } from './equations';
import { searchExhaustively, writtenRepair } from './exhaustive-search';
import { judge, repairsOfWhole, writtenChanges } from './judged-table';
import { anyCell, anyMistakes, type Mistake } from './mistakes';
import { type Said, saidOf, wrongTables } from './wrong-tables';

/** How many tables each test goes through; more can be asked for. */
const SEARCHED = Number(process.env.GOUJI_SEARCHED ?? 4000);
const SEED = Number(process.env.GOUJI_SEED ?? 20190415);

function foundIn(numbers: Numbers): Said {
  const { size, repairs } = searchExhaustively(numbers);
  return { size, repairs: repairs.map(writtenRepair).sort() };
}

/** Every two relations of a form. */
function pairsOfRelations(form: TableForm): readonly (readonly [Relation, Relation])[] {
  const relations = relationsOf(form);
  return relations.flatMap((a, index) => relations.slice(index + 1).map((b) => [a, b] as const));
}

/** Three corners of a rectangle, each off by the same amount, so that the fourth seems to be the wrong one. */
function threeCorners(random: Random, values: CleanTable['values']): readonly Mistake[] {
  const [row, column] = anyCell(random, values.length);
  const [otherRow, otherColumn] = [
    (row + 1) % values.length,
    (column + 1 + random.below(COLUMNS - 1)) % COLUMNS,
  ];
  const amount = 1 + random.below(9);
  const corners = [
    [row, column, amount],
    [row, otherColumn, amount],
    [otherRow, column, amount],
  ] as const;
  return corners.map(([r, c, more]) => ({ cell: [r, c], value: (values[r]?.[c] ?? 0) + more }));
}

it.each(['2019', '2021'] as const)(
  'two relations of table three of %s have one cell in common at most',
  (id) => {
    const form = tableForm('applications', id);
    const pairs = form ? pairsOfRelations(form) : [];
    expect(pairs.length).toBeGreaterThan(600);
    for (const [a, b] of pairs) {
      const common = a.terms.filter((term) => b.terms.some((other) => samePlace(term, other)));
      expect(common.length).toBeLessThanOrEqual(1);
    }
  },
);

describe('the smallest repair of table three', { timeout: 1_200_000 }, () => {
  it(`is found, with every other as small: ${SEARCHED} tables with two wrong numbers, searched exhaustively (GOUJI_SEED=${SEED})`, () => {
    const tables = wrongTables(new Random(SEED), SEARCHED, (random, values) =>
      anyMistakes(random, values, 2),
    );
    let only = 0;
    for (const { form, numbers } of tables) {
      const said = saidOf(form, numbers);
      expect(said).toEqual(foundIn(numbers));
      // Two wrong numbers are never mended by one.
      expect(said.size).toBe(2);
      if (said.repairs.length === 1) only++;
    }
    expect(only).toBeGreaterThan(SEARCHED / 2);
    expect(only).toBeLessThan(SEARCHED);
  });

  it(`is as small as it can be, whatever is wrong: ${SEARCHED} tables with one to six wrong numbers`, () => {
    const sizes = new Map<unknown, number>();
    const tables = wrongTables(new Random(SEED + 1), SEARCHED, (random, values) =>
      random.below(4) === 0 ? threeCorners(random, values) : anyMistakes(random, values, 1 + random.below(6)),
    );
    for (const { form, numbers } of tables) {
      const said = saidOf(form, numbers);
      expect(said).toEqual(foundIn(numbers));
      sizes.set(said.size, (sizes.get(said.size) ?? 0) + 1);
    }
    for (const size of [1, 2, 'more']) expect(sizes.get(size)).toBeGreaterThan(SEARCHED / 20);
  });
});

describe('the smallest repair of a table three with blanks', { timeout: 1_200_000 }, () => {
  it(`mends what can be checked, stands alone exactly when it is the only one, and is never certain: ${SEARCHED} tables`, () => {
    const random = new Random(SEED + 3);
    let families = 0;
    for (const { form, numbers } of wrongTables(random, SEARCHED, (r, values) =>
      anyMistakes(r, values, 1 + r.below(3)),
    )) {
      const blanks = Array.from({ length: 1 + random.below(6) }, () => anyCell(random, numbers.length));
      const gaps = numbers.map((row, r) =>
        row.map((value, c) => (blanks.some(([br, bc]) => br === r && bc === c) ? undefined : value)),
      );
      const found = searchExhaustively(gaps);
      const repairs = repairsOfWhole(form, gaps);
      expect(repairs[0]?.length ?? 'none').toEqual(
        typeof found.size === 'number' && found.size > 0 ? found.size : 'none',
      );
      expect(repairs.length === 1).toBe(found.repairs.length === 1);
      const cells = (written: string) => written.replaceAll(/=\d+/g, '');
      expect(new Set(repairs.map((changes) => cells(writtenChanges(changes))))).toEqual(
        new Set(found.repairs.map((repair) => cells(writtenRepair(repair)))),
      );
      for (const changes of repairs) expect(isMended(gaps, changes)).toBe(true);
      if (found.families.length > 0) families++;
      for (const { certain } of judge(form, gaps).causes) expect(certain).toBe(false);
    }
    expect(families).toBeGreaterThan(0);
  });
});

/** Whether everything that can be checked holds after these changes, and no number is negative or as it was. */
function isMended(numbers: Numbers, changes: ReturnType<typeof repairsOfWhole>[number]): boolean {
  const mended = changes.reduce<Numbers>(
    (changed, { place, to }) =>
      changed.with(place.row, (changed[place.row] ?? []).with(place.column, Number(to))),
    numbers,
  );
  return (
    changes.every(({ to, from }) => Number(to) >= 0 && to !== from) &&
    equationsOf(numbers.length).every((equation) => (excessIn(mended, equation) ?? 0) === 0)
  );
}
