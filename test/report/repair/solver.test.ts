import { expect, it } from 'vitest';
import { Random } from '../random';
import { anyMistakes } from './mistakes';
import { loadSolver } from './solver';
import { saidOf, wrongTables } from './wrong-tables';

/** How many tables the solver is asked about, at some tens of milliseconds each; more can be asked for. */
const SOLVED = Number(process.env.GOUJI_SOLVED ?? 300);
const SEED = Number(process.env.GOUJI_SEED ?? 20190417);

it(`a solver proves the smallest repair of table three, and whether it is the only one: ${SOLVED} tables (GOUJI_SEED=${SEED})`, async () => {
  const solve = await loadSolver();
  const tables = wrongTables(new Random(SEED), SOLVED, (random, values) =>
    anyMistakes(random, values, random.pick(2, 2, 2, 2, 1, 3)),
  );
  for (const { form, numbers } of tables) {
    const { size, repairs } = saidOf(form, numbers);
    expect({ size, only: repairs.length === 1 }).toEqual(solve(numbers));
  }
}, 3_600_000);
