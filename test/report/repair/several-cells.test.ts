import { describe, expect, it } from 'vitest';
import { formatExact } from '../../../report/text/exact';
import { Random } from '../random';
import { type CleanTable, publishedTables, seedTables, sparseTable } from './clean-tables';
import type { Numbers } from './equations';
import { judge } from './judged-table';
import { anyCell, anyMistakes, type Mistake, otherValue, withMistakes } from './mistakes';

const CASES = Number(process.env.GOUJI_SEARCHED ?? 4000);
const SEED = Number(process.env.GOUJI_SEED ?? 20190415);

type Values = CleanTable['values'];

/** Three to eight mistakes anywhere. */
function anywhere(random: Random, values: Values): readonly Mistake[] {
  const mistakes = new Map<string, Mistake>();
  const count = 3 + random.below(6);
  while (mistakes.size < count) {
    const cell = anyCell(random, values.length);
    mistakes.set(cell.join('/'), { cell, value: otherValue(random, values[cell[0]]?.[cell[1]] ?? 0) });
  }
  return [...mistakes.values()];
}

/** Three to six mistakes that stand close together, and often are off by the same amount. */
function close(random: Random, values: Values): readonly Mistake[] {
  return anyMistakes(random, values, 3 + random.below(4));
}

/** Blanks in a table, so that not every relation can be checked. */
function withGaps(random: Random, numbers: Numbers, count: number): Numbers {
  const gaps = Array.from({ length: count }, () => anyCell(random, numbers.length));
  return numbers.map((row, r) =>
    row.map((value, c) => (gaps.some(([gr, gc]) => gr === r && gc === c) ? undefined : value)),
  );
}

describe('three wrong numbers or more in table three', { timeout: 600_000 }, () => {
  it.each([
    ['anywhere', anywhere, 0.98],
    ['close together', close, 0.95],
  ] as const)(
    `%s: nearly every cell that is named is wrong: ${CASES} tables (GOUJI_SEED=${SEED})`,
    (_, mistakesIn, least) => {
      const random = new Random(SEED);
      const kept = [...seedTables(), ...publishedTables(random)];
      const counts = { named: 0, wrong: 0, withItsNumber: 0 };
      for (let made = 0; made < CASES; made++) {
        const { form, values } = kept[random.below(2 * kept.length)] ?? sparseTable(random);
        const spoilt = withMistakes(values, mistakesIn(random, values));
        const numbers = withGaps(random, spoilt, made % 2 === 0 ? 0 : 1 + random.below(4));
        const { causes, broken } = judge(form, numbers);
        const ofCauses = causes.flatMap((cause) => cause.broken);
        expect(ofCauses).toHaveLength(broken.length);
        expect(new Set(ofCauses)).toEqual(new Set(broken));
        for (const { place, broken: own } of causes) {
          // What is marked stands in one of the relations that the cause is about.
          const terms = own.flatMap(({ relation }) => relation.terms);
          expect(terms.some(({ row, column }) => row === place.row && column === place.column)).toBe(true);
        }
        for (const { local } of causes) {
          if (!local) continue;
          const { row, column } = local.place;
          counts.named++;
          if (spoilt[row]?.[column] !== values[row]?.[column]) counts.wrong++;
          if (formatExact(local.to) === String(values[row]?.[column])) counts.withItsNumber++;
        }
      }
      console.table(counts);
      expect(counts.named).toBeGreaterThan(CASES / 2);
      expect(counts.withItsNumber / counts.named).toBeGreaterThan(least);
    },
  );
});
