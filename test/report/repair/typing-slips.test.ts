import { describe, expect, it } from 'vitest';
import { Random } from '../random';
import { type CleanTable, publishedTables, realTables, seedTables, sparseTable } from './clean-tables';
import { judge, writtenChanges } from './judged-table';
import { otherValue, withMistakes } from './mistakes';
import { Tally } from './tally';
import { slipsIn } from './typing-slips';

const SPARSE = Number(process.env.GOUJI_SPARSE ?? 100);
const SEED = Number(process.env.GOUJI_SEED ?? 20190415);

/** The least share of cases in which the true repair must be the first that is offered. */
const LEAST = 0.95;

function tables(random: Random): readonly (readonly [origin: string, table: CleanTable])[] {
  return [
    ...[...seedTables(), ...realTables()].map((table) => ['real reports', table] as const),
    ...publishedTables(random).map((table) => ['published totals', table] as const),
    ...Array.from({ length: SPARSE }, () => ['sparse tables', sparseTable(random)] as const),
  ];
}

describe('a slip of the hand that hits two numbers of table three', { timeout: 600_000 }, () => {
  it(`is undone by the first offer in at least ${LEAST * 100} % of all that can be made (GOUJI_SEED=${SEED})`, () => {
    const tally = new Tally();
    const origins = new Set<string>();
    for (const [origin, { form, values }] of tables(new Random(SEED))) {
      origins.add(origin);
      for (const { slip, direction, mistakes } of slipsIn(values)) {
        const { causes } = judge(form, withMistakes(values, mistakes));
        const right = mistakes.map(({ cell: [r, c] }) => `${r}/${c}=${values[r]?.[c]}`).join(' ');
        const offers = (causes[0]?.repairs ?? []).map(({ changes }) => writtenChanges(changes));
        expect(offers).toContain(right);
        tally.note(['all', origin, `${slip}, along a ${direction}`], offers, right);
      }
    }
    console.table(tally.shares);
    for (const name of ['all', ...origins]) expect(tally.first(name)).toBeGreaterThanOrEqual(LEAST);
    expect(tally.cases('all')).toBeGreaterThan(10_000);
  });
});

/** What real reports say in the blocks of table four: upheld, corrected, other, pending, and the total. */
const blocks: readonly (readonly number[])[] = [
  [309, 17, 88, 26, 440],
  [1, 1, 16, 6, 24],
  [13, 0, 67, 9, 89],
  [119, 25, 91, 24, 259],
  [7, 0, 15, 6, 28],
  [21, 1, 7, 9, 38],
  [3, 0, 0, 0, 3],
  [1, 0, 2, 1, 4],
];

describe('a wrong number in table four', () => {
  it('is among the offers; how often it comes first is reported, since one equation a block cannot tell', () => {
    const random = new Random(SEED);
    const tally = new Tally();
    const others = [0, 0, 0, 0, 0];
    for (const block of blocks) {
      for (const [column, number] of block.entries()) {
        const written = String(number);
        const slips: readonly (readonly [name: string, value: number])[] = [
          ['a nought too many', number * 10],
          ['a doubled digit', Number(written + written.slice(-1))],
          ['transposed digits', Number(written.replace(/^(.)(.)/, '$2$1'))],
          ['left out', 0],
          ['anything', otherValue(random, number)],
        ];
        for (const [name, value] of slips.filter(([, slipped]) => slipped !== number)) {
          const { causes } = judge('2021', [[...block.with(column, value), ...others, ...others]], 'cases');
          const offers = (causes[0]?.repairs ?? []).map(({ changes }) => writtenChanges(changes));
          const right = `0/${column}=${number}`;
          expect(causes.map(({ repair }) => repair)).toEqual([undefined]);
          expect(offers).toContain(right);
          tally.note(['all', name], offers, right);
        }
      }
    }
    console.table(tally.shares);
  });
});
