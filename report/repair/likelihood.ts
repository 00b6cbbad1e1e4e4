import type { TableForm } from '../forms';
import { isLess } from '../text/exact';
import { rarityOfColumn, rarityOfRow } from './commonness';
import type { CellChange } from './equations';
import { type Slip, slipOf, slipOfPair } from './slips';
import type { Changes } from './smallest';

/** Changes that make relations hold, and the one slip that would explain all of them, where there is one. */
export interface Repair {
  /** In the order of the table. */
  readonly changes: Changes;
  readonly slip: Slip | undefined;
}

/**
 * How far-fetched each slip is beside the others; two slips weigh as much as both. What hits two cells at once is one
 * slip, and therefore comes before any two.
 */
const weights: Readonly<Record<Slip | 'unknown', number>> = {
  swapped: 2,
  'moved-digit': 2,
  'neighbouring-cell': 3,
  sign: 4,
  nought: 4,
  'doubled-digit': 4,
  'transposed-digits': 4,
  'adjacent-key': 4,
  'wrong-digit': 6,
  'left-out': 6,
  'one-off': 6,
  unknown: 10,
};

/**
 * Repairs with the likeliest slip first; among equals, those that leave the numbers where reports usually have some.
 * The order only serves whoever chooses: no repair is less possible than another.
 */
export function likeliestFirst(form: TableForm, found: readonly Changes[]): readonly Repair[] {
  return found
    .map((changes) => {
      const slip = explanationOf(changes);
      const weight = slip ? weights[slip] : changes.reduce((sum, change) => sum + weightOf(change), 0);
      return { repair: { changes, slip }, weight, oddity: oddityOf(form, changes) };
    })
    .sort((a, b) => a.weight - b.weight || a.oddity - b.oddity)
    .map(({ repair }) => repair);
}

function explanationOf([first, second]: Changes): Slip | undefined {
  return second ? slipOfPair(first, second) : slipOf(first);
}

function weightOf(change: CellChange): number {
  return weights[slipOf(change) ?? 'unknown'];
}

/** How rare the rows and columns are whose numbers grow, less how rare those are whose numbers shrink. */
function oddityOf(form: TableForm, changes: Changes): number {
  return changes.reduce((sum, { place, from, to }) => {
    const row = form.rows[place.row];
    const column = (row?.columns ?? form.columns)[place.column];
    const rarity = rarityOfRow(row?.id ?? '') + rarityOfColumn(column?.id ?? '');
    return isLess(to, from) ? sum - rarity : sum + rarity;
  }, 0);
}
