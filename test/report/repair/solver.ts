import loadHighs from 'highs';
import { COLUMNS, equationsOf, excessIn, type Numbers } from './equations';

/** What the solver proved about the smallest repair of a table. */
export interface Proven {
  /** How many numbers must change; `more` for more than two. */
  readonly size: 1 | 2 | 'more';
  /** Whether no other set of as few numbers will do. */
  readonly only: boolean;
}

export type Solver = (numbers: Numbers) => Proven;

/** The solver HiGHS, put to the question of the smallest repair of a table without gaps. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  const solve = (problem: string): readonly string[] | undefined => {
    const { Status, Columns } = highs.solve(problem, { output_flag: false, mip_feasibility_tolerance: 1e-9 });
    if (Status === 'Infeasible') return undefined;
    if (Status !== 'Optimal') throw new Error(`the solver says ${Status}`);
    return Object.entries(Columns).flatMap(([name, column]) =>
      name.startsWith('z') && 'Primal' in column && column.Primal > 0.5 ? [name] : [],
    );
  };
  return (numbers) => {
    const changed = solve(problemOf(numbers, []));
    if (!changed) return { size: 'more', only: false };
    const other = solve(problemOf(numbers, [`${changed.join(' + ')} <= ${changed.length - 1}`]));
    return {
      size: changed.length === 1 ? 1 : 2,
      only: other === undefined || other.length > changed.length,
    };
  };
}

/**
 * The fewest cells (z), each raised (p) or lowered (n) by a whole number but never below 0, after which every equation
 * holds; two at most. No change can be larger than all excesses together: two cells of a table without gaps never stand
 * in the same equations, so each makes good the excess of one by itself.
 */
function problemOf(numbers: Numbers, cuts: readonly string[]): string {
  const cells = numbers.flatMap((row, r) =>
    row.map((value = 0, c) => ({ name: `${r * COLUMNS + c}`, value })),
  );
  const equations = equationsOf(numbers.length).map((equation) => ({
    excess: excessIn(numbers, equation) ?? 0,
    terms: equation.terms.map(({ cell, sign }) => {
      const name = `${cell[0] * COLUMNS + cell[1]}`;
      return sign === 1 ? `+ p${name} - n${name}` : `- p${name} + n${name}`;
    }),
  }));
  const most = equations.reduce((sum, { excess }) => sum + Math.abs(excess), 0);
  const all = cells.map(({ name }) => `z${name}`);
  return [
    'Minimize',
    ` ${all.join(' + ')}`,
    'Subject To',
    ...equations.map(({ terms, excess }) => ` ${terms.join(' ')} = ${-excess}`),
    ...cells.flatMap(({ name, value }) => [
      ` p${name} - ${most} z${name} <= 0`,
      ` n${name} - ${Math.min(most, value)} z${name} <= 0`,
    ]),
    ` ${all.join(' + ')} <= 2`,
    ...cuts.map((cut) => ` ${cut}`),
    'Bounds',
    ...cells.flatMap(({ name, value }) => [`0 <= p${name} <= ${most}`, `0 <= n${name} <= ${value}`]),
    'General',
    ` ${cells.map(({ name }) => `p${name} n${name}`).join(' ')}`,
    'Binary',
    ` ${all.join(' ')}`,
    'End',
  ].join('\n');
}
