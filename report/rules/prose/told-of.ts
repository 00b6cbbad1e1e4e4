import type { TableKind } from '../../forms';
import type { LinkedSum } from '../../model/figures';
import { type JudgedRelation, samePlace } from '../../model/relations';
import { add, type Exact, formatExact, subtract } from '../../text/exact';
import type { RelatedPlace } from '../finding';
import type { TableJudgement } from '../judgement';
import { rangeIn } from '../report-facts';
import { placeName } from '../wording';
import type { StatedInReport } from './stated';

/** The tables of a report read in detail, each once for whoever holds this. Make it anew for every check: what it reads it keeps. */
export class TablesInDetail {
  readonly #stated: StatedInReport;
  readonly #judgements = new Map<TableKind, TableJudgement | undefined>();

  constructor(stated: StatedInReport) {
    this.#stated = stated;
  }

  judgement(kind: TableKind): TableJudgement | undefined {
    if (!this.#judgements.has(kind)) {
      const table = this.#stated.table(kind);
      this.#judgements.set(kind, table?.placed.judgements()[table.index]);
    }
    return this.#judgements.get(kind);
  }

  /**
   * Whether the relations of the table already tell of a difference: with what the text states in a cell's place, all that is
   * broken around this cell would hold. Then the text is right and the table has its own finding.
   */
  tellOf(sum: LinkedSum, stated: Exact): boolean {
    if (sum.value === undefined) return false;
    const broken = this.judgement(sum.kind)?.relations.filter(({ state }) => state === 'broken') ?? [];
    if (broken.length === 0) return false;
    const difference = subtract(stated, sum.value);
    return sum.cells.some(({ place, coefficient }) => {
      const around = broken.filter(({ relation }) => relation.terms.some((term) => samePlace(term, place)));
      const change = coefficient === 1 ? difference : subtract(0, difference);
      return around.length > 0 && around.every((judged) => isMendedBy(judged, place, change));
    });
  }

  /** Whether the table's own relations throw doubt on a cell of a sum. */
  doubt(sum: LinkedSum): boolean {
    const relations = this.judgement(sum.kind)?.relations ?? [];
    return relations.some(
      ({ state, relation }) =>
        state === 'broken' &&
        sum.cells.some(({ place }) => relation.terms.some((term) => samePlace(term, place))),
    );
  }

  /** The cells of a sum as places to go to; of many cells only those that are not zero. */
  related(sum: LinkedSum): readonly RelatedPlace[] {
    const table = this.#stated.table(sum.kind);
    const judgement = this.judgement(sum.kind);
    if (!table || !judgement) return [];
    const weighty = sum.cells.filter(({ value }) => value !== 0);
    const shown = sum.cells.length > MOST_CELLS && weighty.length > 0 ? weighty : sum.cells;
    return shown.flatMap(({ place }) => {
      const cell = judgement.cells.at(place);
      if (!cell) return [];
      const name = placeName(judgement.table, place);
      const value = cell.value === undefined ? '' : ` ${formatExact(cell.value)}`;
      const message = { zh: `${name.zh}${value}`, en: `${name.en}${value}` };
      return [{ range: rangeIn(table.placed, cell.cell), message }];
    });
  }
}

/** Sums of more cells than this are shown without their noughts. */
const MOST_CELLS = 2;

function isMendedBy(
  { relation, excess }: JudgedRelation,
  place: { readonly row: number; readonly column: number },
  change: Exact,
): boolean {
  const term = relation.terms.find((candidate) => samePlace(candidate, place));
  if (!term) return false;
  return (term.coefficient === 1 ? add(excess, change) : subtract(excess, change)) === 0;
}
